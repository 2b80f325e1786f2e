// Closing days of the house: said to everybody who is followed, once, with the true days, and never beside a danger (`care-rules` 7).
import { dateIn } from '../../dialogs/times.ts';
import type { Employee } from '../../dialogs/person.ts';
import { isAhead, saidFrom } from '../../placement/closing.ts';
import { instant, type Instant } from '../../placement/ids.ts';
import { addDays, instantOf, localDate } from '../../placement/localTime.ts';
import type { Closing, Staff } from '../../placement/staff.ts';
import type { Commit, Report } from './commit.ts';
import type { Shadow } from './shadow.ts';

/** Of what the house says to many. */
export interface HouseRules {
  check(commit: Commit): void;
  /** Of what is over. */
  sweep(now: number, staff: Staff): void;
}

export function newClosingRules(shadow: Shadow, report: Report): HouseRules {
  const told = new Set<string>();
  /** Since when somebody is followed and can be reached, without a break. */
  const calm = new Map<string, Instant>();
  const tell = ({ partition, before, staff, now }: Commit, firstDay: string | undefined): void => {
    const closing = staff.closings.find(
      one => isAhead(one, { staff, now }) && dateIn(one.from, now, staff.timeZone) === firstDay,
    );
    if (closing === undefined) return report('closing-untrue', partition);
    const name = nameOf(partition, closing);
    if (told.has(name)) report('closing-said-twice', name);
    if (before?.crisis !== undefined) report('closing-in-crisis', partition);
    told.add(name);
  };
  return {
    check: commit => {
      const { after, partition, created, now } = commit;
      if (after !== undefined && !isCalm(after)) calm.delete(partition);
      if (after !== undefined && isCalm(after)) calm.set(partition, calm.get(partition) ?? now);
      for (const { content } of created)
        if (content.what === 'reply' && content.reply.kind === 'say' && content.reply.phrase.key.startsWith('closed'))
          tell(commit, content.reply.phrase.params?.['firstDay']);
    },
    sweep: (now, staff) => {
      for (const closing of staff.closings.filter(one => isJustOver(one, staff, instant(now))))
        for (const { id } of shadow.employees()) {
          const since = calm.get(id);
          const isOwed = since !== undefined && since < saidFrom(closing, staff);
          if (isOwed && !told.has(nameOf(id, closing))) report('closing-unsaid', nameOf(id, closing));
        }
    },
  };
}

const nameOf = (partition: string, { from }: Closing): string => `${partition} ${from}`;

/** It was over within the last days. */
const isJustOver = ({ to }: Closing, { timeZone }: Staff, now: Instant): boolean => {
  const [today, over] = [localDate(now, timeZone), instantOf(addDays(to, 1), 0, timeZone)];
  return now >= over && today <= addDays(to, 3);
};

/** Followed, and somebody who reads what is sent to her. */
const isCalm = ({ confirmed, placements, notReachable, crisis, talk, addresses, active }: Employee): boolean =>
  confirmed &&
  placements.some(({ ended }) => ended === undefined) &&
  !notReachable &&
  crisis === undefined &&
  talk.at !== 'serious' &&
  talk.at !== 'another' &&
  talk.at !== 'ended' &&
  addresses.some(({ key, locked }) => key === active && !locked);
