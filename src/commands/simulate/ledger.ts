// Invariant 1: what the simulated people really sent and what was acknowledged has a case, or their own no.
import { isFollowed } from '../../dialogs/employee/standing.ts';
import { isLive, type Case } from '../../placement/case.ts';
import type { Commit, Report } from './commit.ts';
import { questionsIn, saidIn } from './commit.ts';
import type { Sent } from './sent.ts';

export interface Ledger {
  check(commit: Commit): void;
  counts(): Readonly<Record<string, number>>;
}

export function newLedger(report: Report): Ledger {
  /** Red lights that counted, by person, slot and dimension. */
  const counted = new Set<string>();
  const tellers = new Set<string>();
  const counts = { reds: 0, redsAskedAgain: 0, dangers: 0, worries: 0, helps: 0 };
  return {
    counts: () => counts,
    check: commit => {
      const { sent, partition } = commit;
      if (sent?.role !== 'employee') return;
      switch (sent.meaning.kind) {
        case 'red':
          counts.reds += 1;
          if (redCounts(commit, sent)) {
            counted.add(`${partition} ${sent.meaning.question}`);
            toldOnlyByChoice(commit, tellers, report);
          } else if (wasToldWhy(commit, sent, counted)) counts.redsAskedAgain += 1;
          else report('red-without-case', partition, sent.meaning.question);
          return;
        case 'danger':
          counts.dangers += 1;
          if (!dangerIsHeard(commit)) report('danger-without-case', partition);
          return;
        case 'worry':
          counts.worries += 1;
          if (!worryIsHeard(commit)) report('worry-without-case', partition);
          toldOnlyByChoice(commit, tellers, report);
          return;
        case 'needsHelp':
          counts.helps += 1;
          if (isCalm(commit) && !isEnded(commit) && !hasLive(commit, 'askedForHelp'))
            report('help-without-case', partition);
          return;
        case 'choosesTelling':
          if (!saidIn(commit).includes('old.button')) tellers.add(partition);
          return;
        case 'refusesTelling':
          if (!saidIn(commit).includes('old.button')) tellers.delete(partition);
          return;
        case 'plain':
        case 'agrees':
        case 'takesBack':
        case 'closes':
        case 'takes':
        case 'died':
          return;
        default:
          return sent.meaning satisfies never;
      }
    },
  };
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

/** Nobody is charged with it any more: numbers and the truth, no case (`care-rules` 18). */
const isEnded = ({ after, staff, now }: Commit): boolean =>
  after !== undefined && !isFollowed(after, { now, staff, chance: 0 });

/** Danger is told at once, whoever says it and whatever she chose. To a stranger the numbers. */
function dangerIsHeard(commit: Commit): boolean {
  const { after, created } = commit;
  if (after === undefined || after.talk.at === 'ended' || isEnded(commit))
    return created.some(({ urgent }) => urgent === true);
  const { crisis } = after;
  const one = after.cases.find(({ id }) => id === crisis?.case);
  return one?.level === 'now' && (one.state.at === 'open' || one.state.at === 'taken');
}

function worryIsHeard(commit: Commit): boolean {
  const { after, now } = commit;
  if (isEnded(commit) || after === undefined || after.talk.at === 'ended' || after.crisis !== undefined) return true;
  return after.cases.some(
    one => isLive(one) && one.reasons.some(({ kind, on }) => kind === 'words' && now - on < 60_000),
  );
}

const isCalm = ({ after }: Commit): boolean =>
  after !== undefined && after.talk.at !== 'ended' && after.crisis === undefined;

const hasLive = ({ after }: Commit, kind: string): boolean =>
  after?.cases.some(one => isLive(one) && one.reasons.some(reason => reason.kind === kind)) ?? false;

/** Only who said "Gleich sagen" is told of at once; and never what is not danger. */
function toldOnlyByChoice({ partition, created, after }: Commit, tellers: ReadonlySet<string>, report: Report): void {
  if (tellers.has(partition) || after?.crisis !== undefined) return;
  if (created.some(({ content }) => content.what === 'card' && content.quiet !== true))
    report('told-against-choice', partition);
}
