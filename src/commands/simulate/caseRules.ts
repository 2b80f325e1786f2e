// What may become of a case in one commit, and what must stand behind it.
import { isLive, type Case } from '../../placement/case.ts';
import { levels } from '../../placement/signal.ts';
import { recordSchema } from '../../dialogs/effect.ts';
import { createdIn, saidIn, type Commit, type Report } from './commit.ts';
import { outIn, selfIn } from './shadow.ts';

export interface CaseCounts {
  opened: number;
  readonly byLevel: Record<string, number>;
  held: number;
  taken: number;
  done: number;
  withdrawn: number;
  climbed: number;
}

export const noCases = (): CaseCounts => ({
  opened: 0,
  byLevel: { now: 0, today: 0, soon: 0 },
  held: 0,
  taken: 0,
  done: 0,
  withdrawn: 0,
  climbed: 0,
});

export function checkCases(commit: Commit, counts: CaseCounts, report: Report): void {
  const { before, after, partition } = commit;
  if (after === undefined) return;
  for (const one of after.cases) {
    const was = before?.cases.find(({ id }) => id === one.id);
    count(was, one, counts);
    hasDeadline(commit, one, report);
    if (was !== undefined && was !== one) mayBecome(commit, { was, is: one }, report);
    if (one.state.at === 'held') isUntold(commit, one, report);
  }
  for (const was of before?.cases ?? [])
    if (isLive(was) && !after.cases.some(({ id }) => id === was.id) && !isDeleted(commit, was))
      report('case-lost', partition, was.id);
}

/** Nobody was told of it, and she deletes everything: withdrawn and gone in one commit, which leaves the record of it. */
const isDeleted = (commit: Commit, was: Case): boolean =>
  was.state.at === 'held' &&
  commit.sent?.role === 'employee' &&
  saidIn(commit).some(key => key.startsWith('delete.')) &&
  createdIn(commit.batch).some(({ body }) => isWithdrawal(body, was));

function isWithdrawal(body: unknown, { id }: Case): boolean {
  const { data } = recordSchema.safeParse(body);
  return data?.kind === 'case' && data.case === id && data.state === 'withdrawn';
}

function count(was: Case | undefined, is: Case, counts: CaseCounts): void {
  if (was === undefined) {
    counts.opened += 1;
    counts.byLevel[is.level] = (counts.byLevel[is.level] ?? 0) + 1;
  }
  if (was?.state.at === 'open' && is.state.at === 'open' && was.deadline?.n !== is.deadline?.n) counts.climbed += 1;
  if (was?.state.at === is.state.at) return;
  if (is.state.at !== 'open') counts[is.state.at] += 1;
}

/** Invariant 3: a live case has a time ahead at which it comes back, and that time lies in the store. */
function hasDeadline({ partition, shadow, before, now }: Commit, one: Case, report: Report): void {
  if (!isLive(one)) return;
  const { deadline } = one;
  if (deadline === undefined) return report('case-without-deadline', partition, one.id);
  const item = shadow.items(partition).get(`self:deadline:${one.id}:${String(deadline.n)}`);
  const due = item && selfIn(item.draft)?.due;
  const fits = due?.what === 'deadline' && due.case === one.id && due.n === deadline.n;
  if (!fits || item?.draft.due !== deadline.at) return report('deadline-not-scheduled', partition, one.id);
  const isNew = before?.cases.find(({ id }) => id === one.id)?.deadline?.n !== deadline.n;
  if (isNew && deadline.at <= now - 5000) report('deadline-in-the-past', partition, one.id);
}

interface Change {
  readonly was: Case;
  readonly is: Case;
}

function mayBecome(commit: Commit, { was, is }: Change, report: Report): void {
  const { partition } = commit;
  if (levels.indexOf(is.level) > levels.indexOf(was.level)) report('level-lowered', partition, is.id);
  if (isLive(is) && is.reasons.length < was.reasons.length) report('reason-lost', partition, is.id);
  if (commit.sent === undefined && isClimb(was, is) && !commit.created.some(isPush))
    report('climbed-in-silence', partition, is.id);
  if (was.state.at === is.state.at) return;
  if (is.state.at === 'done' && !mayClose(commit, is)) report('done-by-nobody', partition, is.id);
  if (is.state.at === 'withdrawn' && isLive(was) && !mayWithdraw(commit, was, is))
    report('withdrawn-by-nobody', partition, is.id, is.state.why);
  if (was.state.at === 'held' && is.state.at === 'open' && !mayRelease(commit, is))
    report('told-without-yes', partition, is.id);
  if (is.state.at === 'taken' && commit.sent?.meaning.kind !== 'takes' && commit.sent?.meaning.kind !== 'closes')
    report('taken-by-nobody', partition, is.id);
}

/** By whoever closes it; what is open about a day closes where another is entered or the placement ends. */
const mayClose = ({ sent }: Commit, { subject }: Case): boolean =>
  sent?.meaning.kind === 'closes' || (subject === 'dates' && sent?.role === 'staff');

/** Nobody took it in time. In danger, where nobody is on duty, the next hours are waited for. */
const isClimb = (was: Case, is: Case): boolean =>
  is.level !== 'now' && was.state.at === 'open' && is.state.at === 'open' && was.deadline?.n !== is.deadline?.n;

const isPush = ({ content }: Commit['created'][number]): boolean => content.what === 'card' && content.quiet !== true;

function mayWithdraw({ sent, after }: Commit, was: Case, { state }: Case): boolean {
  if (state.at !== 'withdrawn') return true;
  if (state.why === 'ended') return sent?.meaning.kind === 'died';
  if (state.why === 'merged')
    return was.reasons.every(
      ({ kind, on }) =>
        after?.cases.some(one => isLive(one) && one.reasons.some(reason => reason.kind === kind && reason.on === on)) ??
        false,
    );
  return was.level !== 'now' && sent?.role === 'employee' && sent.meaning.kind === 'takesBack';
}

/** Her own yes; or no answer twice, and then without colour, dimension or words. */
const mayRelease = ({ sent }: Commit, is: Case): boolean =>
  is.discreet || (sent?.role === 'employee' && (sent.meaning.kind === 'agrees' || sent.meaning.kind === 'danger'));

/** While "Jedes Mal fragen" waits for its answer nobody hears of it. */
function isUntold({ partition, shadow }: Commit, one: Case, report: Report): void {
  if (one.told.length > 0) report('held-but-told', partition, one.id);
  for (const { draft } of shadow.items(partition).values()) {
    const content = outIn(draft)?.content;
    if (content?.what === 'card' && content.case === one.id) report('held-but-told', partition, one.id);
  }
}
