import { phrase } from '../../knowledge/book.ts';
import type { Case } from '../../placement/case.ts';
import type { CaseId, PersonId } from '../../placement/ids.ts';
import { may } from '../../placement/may.ts';
import { objectionTo, promisesFor } from '../../placement/promise.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { cardQuestion } from '../acts.ts';
import { verdictsOn } from '../forms.ts';
import { nextContactAt } from '../nextContact.ts';
import { seenBy } from '../notices.ts';
import { actAboutSchema, type ActAbout } from '../event.ts';
import { caseOf, type Employee } from '../person.ts';
import { runningPlacement } from '../placements.ts';
import type { Decision } from './decision.ts';
import type { Order } from './order.ts';
import { wholeOutcome } from './outcome.ts';
import { pickOption, pickQuestion, type Aim, type Pick } from './picks.ts';

export interface About {
  readonly by: PersonId;
  readonly employee: Employee;
  readonly scene: Scene;
}

/** An order about one person and, where it needs one, one case: what is still missing is asked for. `may` is asked where it is done. */
export function obey({ order, ...aim }: Pick, about: About): Decision {
  switch (order.do) {
    case 'take':
      return take(aim, order, about);
    case 'finish': {
      const outcome = wholeOutcome(order.outcome);
      return outcome ? act(aim, { do: 'finish', outcome }) : finishing(aim, order, about);
    }
    case 'contact':
      return contact(aim, order, about);
    case 'handOver':
      return withFilled(fill(aim, 'handOver', about), { to: order.to, on: order.on });
    case 'endDates':
      return withFilled(fill(aim, 'endDates', about), filledEnds(order, about));
    case 'reply':
    case 'endPlacement':
      return fill(aim, order.do, about);
    case 'confirm':
      return act(aim, { do: 'confirm', yes: true });
    case 'openAnswers':
      return isShared(about)
        ? act(aim, order)
        : { kind: 'answer', reply: { kind: 'say', phrase: phrase('staff.notShared') } };
    case 'cannot':
    case 'openWords':
    case 'look':
    case 'lock':
    case 'newCode':
    case 'inviteFirm':
    case 'unlinkFirm':
      return act(aim, order);
    default:
      return order satisfies never;
  }
}

/** Not so where the only thing that keeps her from it is that the person has not shared them, or what she may not notice. */
function isShared({ by, employee, scene }: About): boolean {
  const reads = (about: Employee): boolean => may({ role: 'coach', id: by }, { action: 'openAnswers', about }, scene);
  const given = { given: true, version: 1, on: scene.now };
  const seen = seenBy(employee, by);
  return reads(seen) || !reads({ ...seen, consents: { ...seen.consents, seeing: given }, choice: 'tellAtOnce' });
}

const notAllowed: Decision = { kind: 'answer', reply: { kind: 'say', phrase: phrase('hall.notAllowed') } };

/** What is no act, for lack of a case, is nothing that she may do. */
function act(aim: Aim, given: Readonly<Record<string, unknown>> & { readonly do: ActAbout['do'] }): Decision {
  const claimed = actAboutSchema.safeParse({ ...given, case: aim.case }).data;
  return claimed ? { kind: 'act', about: aim, act: claimed } : notAllowed;
}

/** A time that is over, too far off or after her work is asked back, and why. */
function take(aim: Aim, { until, ...order }: Order & { do: 'take' }, about: About): Decision {
  const { employee, scene } = about;
  const { one, member } = found(aim.case, about);
  if (until === undefined || one === undefined || member === undefined) return untilWhen(aim, 'staff.untilWhen', about);
  const why = objectionTo(one, { member, until }, { coach: employee.coach, scene });
  return why === undefined ? act(aim, { ...order, until }) : untilWhen(aim, `staff.untilWhen.${why}`, about);
}

type UntilWhen = 'staff.untilWhen' | `staff.untilWhen.${'over' | 'offDuty' | 'tooFar'}`;

function untilWhen(aim: Aim, key: UntilWhen, about: About): Decision {
  const options = takingOptions(aim, about);
  const asked = { kind: 'ask', question: pickQuestion, phrase: phrase(key), options } as const;
  return options.length > 0 ? { kind: 'answer', reply: asked } : notAllowed;
}

/** The times that stand on the card. */
export function takingOptions(aim: Aim, about: About): string[] {
  const { employee, scene } = about;
  const { one, member } = found(aim.case, about);
  const times = one && member ? promisesFor(one, member, { coach: employee.coach, scene }) : [];
  return times.map(({ until }) => pickOption({ ...aim, order: { do: 'take', until } }));
}

function contact(aim: Aim, order: Order & { do: 'contact' }, about: About): Decision {
  const { one, member } = found(aim.case, about);
  return one && member ? act(aim, { ...order, until: nextContactAt(one, member, about.scene) }) : notAllowed;
}

const found = (id: CaseId | undefined, { by, employee, scene }: About) => ({
  one: id && caseOf(employee, id),
  member: memberOf(scene.staff, by),
});

const finishing = (aim: Aim, { outcome }: Order & { do: 'finish' }, about: About): Decision =>
  withFilled(
    withVerdicts(fill(aim, 'finish', about), found(aim.case, about).one),
    Object.fromEntries(Object.entries(outcome).map(([field, value]) => [`outcome.${field}`, value])),
  );

function withVerdicts(form: Decision, one: Case | undefined): Decision {
  if (form.kind !== 'answer' || form.reply.kind !== 'fill' || one === undefined) return form;
  return { ...form, reply: { ...form.reply, verdicts: [...verdictsOn(one)] } };
}

/** What is known stands there, and what was said in its place: what is sent counts for all three. */
function filledEnds({ do: _order, permanent, ...said }: Order & { do: 'endDates' }, { employee }: About) {
  const { contractEnd, subsidyEnd, supportEnd } = runningPlacement(employee) ?? {};
  const known = { subsidyEnd, supportEnd, ...(permanent ? {} : { contractEnd }) };
  return { ...known, ...said };
}

/** What was said stands in the form already. */
function withFilled(form: Decision, said: Readonly<Record<string, string | undefined>>): Decision {
  const filled = Object.fromEntries(
    Object.entries(said).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  );
  if (form.kind !== 'answer' || form.reply.kind !== 'fill' || Object.keys(filled).length === 0) return form;
  return { ...form, reply: { ...form.reply, filled } };
}

/** What is missing is filled in; who may not do it is told so before she has written anything. */
function fill(
  aim: Aim,
  form: 'finish' | 'reply' | 'handOver' | 'endDates' | 'endPlacement',
  { by, employee, scene }: About,
): Decision {
  const wish = { action: form, about: employee, ...(aim.case !== undefined && { case: aim.case }) } as const;
  const isAllowed = may({ role: 'coach', id: by }, wish, scene);
  return isAllowed ? { kind: 'answer', reply: { kind: 'fill', form, about: cardQuestion(aim) } } : notAllowed;
}
