import type { Case } from './case.ts';
import type { Reason } from './signal.ts';

/** What a rule has raised, by which the rule can be found: what she has wished herself, or a firm has asked, was raised by none. */
export const firedIn = ({ reasons }: Case): readonly string[] => [...new Set(reasons.flatMap(ruleOf))];

function ruleOf(reason: Reason): readonly string[] {
  switch (reason.kind) {
    case 'red':
    case 'redTwice':
      return [`${reason.kind} ${reason.dimension}`];
    case 'words':
      return [['words', reason.words, reason.cause, reason.danger].filter(Boolean).join(' ')];
    case 'seriousQuestion':
      return [['seriousQuestion', reason.cause].filter(Boolean).join(' ')];
    case 'change':
      return [`change ${reason.what}`];
    case 'voice':
    case 'silence':
    case 'notReachable':
      return [reason.kind];
    case 'askedForTalk':
    case 'wantsOtherCoach':
    case 'askedForHelp':
    case 'endDate':
    case 'question':
    case 'message':
    case 'didNotHelp':
    case 'firmAsks':
    case 'firmNotHelped':
    case 'firmSeesDanger':
      return [];
    default:
      return reason satisfies never;
  }
}
