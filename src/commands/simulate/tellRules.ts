// What is told in one commit must be true in that commit.
import { untilIn } from '../../dialogs/times.ts';
import { isWithStaff, type Case } from '../../placement/case.ts';
import { memberOf } from '../../placement/staff.ts';
import { createdIn, type Commit, type Report } from './commit.ts';
import type { Deliveries } from './deliveries.ts';
import { outIn, selfIn } from './shadow.ts';

export function checkTellings(commit: Commit, deliveries: Deliveries, report: Report): void {
  everyOpenCaseIsTold(commit, deliveries, report);
  promisesHaveDeadlines(commit, report);
  tellsTheTruth(commit, deliveries, report);
  silenceNeedsDelivery(commit, deliveries, report);
  firmHearsNothing(commit, report);
}

/** Invariant 2: somebody has it, or it is on the way. */
function everyOpenCaseIsTold(commit: Commit, deliveries: Deliveries, report: Report): void {
  const { after, partition } = commit;
  for (const one of after?.cases ?? [])
    if (one.state.at === 'open' && !isTold(commit, one, deliveries) && !isAlone(one, deliveries, partition))
      report('open-case-untold', partition, one.id);
}

/** A complaint about the coach that only the lead may hear, and her card was refused: the deadline tells her anew. */
const isAlone = (one: Case, deliveries: Deliveries, partition: string): boolean =>
  one.avoid.length > 0 && deliveries.wasRefused(partition, one.id);

function isTold({ partition, shadow }: Commit, one: Case, deliveries: Deliveries): boolean {
  if (deliveries.hasCard(partition, one.id)) return true;
  return [...shadow.items(partition).values()].some(({ draft }) => {
    const content = outIn(draft)?.content;
    return content?.what === 'card' && content.case === one.id;
  });
}

/** Invariant 4 and 5: a name and a time are said only where that person has taken it until then, in this very commit. */
function promisesHaveDeadlines({ created, after, partition, staff, now }: Commit, report: Report): void {
  for (const { content } of created) {
    if (content.what !== 'reply' || content.reply.kind !== 'say') continue;
    const { key, params } = content.reply.phrase;
    if (key !== 'state.taken') continue;
    const isTrue = after?.cases.some(
      ({ state, deadline }) =>
        state.at === 'taken' &&
        deadline !== undefined &&
        (deadline.at === state.until || state.reminded) &&
        memberOf(staff, state.by)?.name === params?.['who'] &&
        untilIn(state.until, now, staff.timeZone) === params?.['until'],
    );
    if (isTrue !== true) report('promise-without-deadline', partition, key);
  }
}

const tellings = ['told', 'told.later', 'told.lead', 'state.day', 'state.night', 'state.night.one', 'state.oncall'];

/** "Ich sage jetzt Frau Kaya Bescheid": only where a card has gone or goes in the same commit. */
function tellsTheTruth(commit: Commit, deliveries: Deliveries, report: Report): void {
  const { created, after, partition } = commit;
  const says = created.some(
    ({ content }) =>
      content.what === 'reply' && content.reply.kind === 'say' && tellings.includes(content.reply.phrase.key),
  );
  const isSo = says && after?.cases.some(one => isWithStaff(one) && isTold(commit, one, deliveries));
  if (says && isSo !== true) report('told-but-not', partition);
}

/** Invariant 8: the clock of silence starts with a delivery. */
function silenceNeedsDelivery({ batch, partition }: Commit, deliveries: Deliveries, report: Report): void {
  for (const draft of createdIn(batch)) {
    const due = selfIn(draft)?.due;
    if (due?.what === 'silence' && !deliveries.hasCheckIn(partition, due.slot))
      report('silence-without-delivery', partition, due.slot);
  }
}

/** Invariant 9, in data: what goes to a firm is one of three states and a time. */
function firmHearsNothing({ created, partition }: Commit, report: Report): void {
  for (const { content } of created) {
    if (content.what !== 'letter' || content.letter.kind !== 'toFirm') continue;
    const known = ['kind', 'request', 'state', 'until'];
    if (Object.keys(content.letter).some(key => !known.includes(key))) report('firm-hears-more', partition);
  }
}
