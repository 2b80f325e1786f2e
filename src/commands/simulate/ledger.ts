// Invariant 1: what the simulated people really sent and what was acknowledged has a case, or their own no.
import { isLive, type Case } from '../../placement/case.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Commit, Report } from './commit.ts';
import { questionsIn, saidIn } from './commit.ts';
import type { Sent } from './sent.ts';

export interface Ledger {
  check(commit: Commit): void;
  counts(): Readonly<Record<string, number>>;
}

interface Kept {
  /** Red lights that counted, by person, slot and dimension. */
  readonly counted: Set<string>;
  /** Who said "Gleich sagen". */
  readonly tellers: Set<string>;
  /** Nobody is charged with them any more: numbers and the truth, no case (`care-rules` 18). */
  readonly ended: Set<string>;
  /** Days until which a coach has said that something is known, by person. */
  readonly agreed: Set<string>;
}

export function newLedger(report: Report): Ledger {
  const kept: Kept = { counted: new Set(), tellers: new Set(), ended: new Set(), agreed: new Set() };
  const counts = { reds: 0, redsAskedAgain: 0, redsKnown: 0, dangers: 0, worries: 0, helps: 0 };
  return {
    counts: () => counts,
    check: commit => {
      const { sent, partition } = commit;
      const kind = sent?.meaning.kind;
      if (sent === undefined) return;
      if (kind === 'ends' || kind === 'died') kept.ended.add(partition);
      if (sent.meaning.kind === 'closes' && sent.meaning.known) kept.agreed.add(`${partition} ${sent.meaning.known}`);
      if (sent.role !== 'employee') return;
      if (kind === 'choosesTelling' && !saidIn(commit).includes('old.button')) kept.tellers.add(partition);
      if (kind === 'refusesTelling' && !saidIn(commit).includes('old.button')) kept.tellers.delete(partition);
      if (kind === 'red') {
        counts.reds += 1;
        const how = redHeard(commit, sent, kept);
        if (how === 'lost') report('red-without-case', partition);
        if (how === 'askedAgain') counts.redsAskedAgain += 1;
        if (how === 'known') counts.redsKnown += 1;
      }
      if (kind === 'danger') counts.dangers += 1;
      if (kind === 'worry') counts.worries += 1;
      if (kind === 'needsHelp') counts.helps += 1;
      const isCare = kind === 'danger' || kind === 'worry' || kind === 'needsHelp';
      if (isCare && !isHeard[kind](commit, kept)) report(`${kind}-without-case`, partition);
      if (kind === 'red' || kind === 'worry') toldOnlyByChoice(commit, kept, report);
    },
  };
}

type Heard = 'case' | 'askedAgain' | 'known' | 'lost';

function redHeard(commit: Commit, sent: Sent, kept: Kept): Heard {
  if (sent.meaning.kind !== 'red') return 'lost';
  if (redCounts(commit, sent)) {
    kept.counted.add(`${commit.partition} ${sent.meaning.question}`);
    return 'case';
  }
  if (isKnown(commit, sent, kept) && saidIn(commit).includes('agreed.red')) {
    kept.counted.add(`${commit.partition} ${sent.meaning.question}`);
    return 'known';
  }
  return kept.ended.has(commit.partition) || wasToldWhy(commit, sent, kept.counted) ? 'askedAgain' : 'lost';
}

/** A coach has closed it until a day that has not passed, and nothing was opened by it (`care-rules` 24). */
function isKnown({ partition, before, after, now, staff }: Commit, { meaning }: Sent, { agreed }: Kept): boolean {
  if (meaning.kind !== 'red' || after?.cases.length !== before?.cases.length) return false;
  return (before?.agreed ?? []).some(
    ({ dimension, until }) =>
      dimension === meaning.dimension && until >= localDate(now, staff.timeZone) && agreed.has(`${partition} ${until}`),
  );
}

/** A red answer is in a live case, with its own dimension and not older than a moment. */
function redCounts({ after, now }: Commit, { meaning }: Sent): boolean {
  if (meaning.kind !== 'red') return false;
  const isIt = (one: Case): boolean =>
    isLive(one) &&
    one.reasons.some(
      reason =>
        (reason.kind === 'red' || reason.kind === 'redTwice') &&
        reason.dimension === meaning.dimension &&
        now - reason.on < 60_000,
    );
  return after?.cases.some(isIt) ?? false;
}

/** Not taken as an answer: then she reads so, and where nothing was under way that must not be at all. */
function wasToldWhy(commit: Commit, sent: Sent, counted: ReadonlySet<string>): boolean {
  if (sent.meaning.kind !== 'red') return false;
  const { question } = sent.meaning;
  const said = saidIn(commit);
  if (said.includes('checkIn.again')) return counted.has(`${commit.partition} ${question}`);
  if (commit.before?.crisis !== undefined) return said.includes('crisis.later');
  const isSurprising =
    sent.meaning.isNewest && sent.isCalm && commit.shadow.commits(commit.partition) === sent.after + 1;
  if (isSurprising) return false;
  const isSaid = ['old.question', 'old.button', 'waiting', 'ended', 'our.fault'].some(key => said.includes(key));
  return isSaid || questionsIn(commit).length > 0;
}

/** Danger is told at once, whoever says it and whatever she chose. To a stranger, and after the end, the numbers. */
function dangerIsHeard({ after, created, partition }: Commit, { ended }: Kept): boolean {
  const isFree = after === undefined || after.talk.at === 'ended' || ended.has(partition);
  if (isFree && created.some(({ urgent }) => urgent === true)) return true;
  const one = after?.cases.find(({ id }) => id === after.crisis?.case);
  return one?.level === 'now' && (one.state.at === 'open' || one.state.at === 'taken');
}

function worryIsHeard({ after, now, partition }: Commit, { ended }: Kept): boolean {
  if (after === undefined || ended.has(partition) || after.crisis !== undefined) return true;
  return after.cases.some(
    one => isLive(one) && one.reasons.some(({ kind, on }) => kind === 'words' && now - on < 60_000),
  );
}

const helpIsHeard = (commit: Commit, { ended }: Kept): boolean =>
  commit.after === undefined ||
  ended.has(commit.partition) ||
  commit.after.crisis !== undefined ||
  hasLive(commit, 'askedForHelp');

const isHeard = { danger: dangerIsHeard, worry: worryIsHeard, needsHelp: helpIsHeard } as const;

const hasLive = ({ after }: Commit, kind: string): boolean =>
  after?.cases.some(one => isLive(one) && one.reasons.some(reason => reason.kind === kind)) ?? false;

/** Only who said "Gleich sagen" is told of at once; and never what is not danger. */
function toldOnlyByChoice({ partition, created, after }: Commit, { tellers }: Kept, report: Report): void {
  if (tellers.has(partition) || after?.crisis !== undefined) return;
  if (created.some(({ content }) => content.what === 'card' && content.quiet !== true))
    report('told-against-choice', partition);
}
