// What a coach types about an employee: those whose names she may say are looked up, and what she wants of one is an act like a tap.
import { answered, askedAgain } from '../dialogs/orders/asked.ts';
import { chosenIn } from '../dialogs/orders/chosen.ts';
import { decide } from '../dialogs/orders/decide.ts';
import type { Decision } from '../dialogs/orders/decision.ts';
import { askedInCrisis } from '../dialogs/orders/inCrisis.ts';
import { obey } from '../dialogs/orders/obey.ts';
import type { Absent, Cancelled } from '../dialogs/orders/order.ts';
import { optionOf, pickIn, type Pick } from '../dialogs/orders/picks.ts';
import type { Coach } from '../dialogs/person.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { phrase } from '../knowledge/book.ts';
import { memberOf } from '../placement/staff.ts';
import { absenceTurn } from './absence.ts';
import { actTurn } from './acting.ts';
import { nameable } from './nearTo.ts';
import { loadEmployee } from './people.ts';
import type { Post } from './posting.ts';
import { sceneOf } from './scene.ts';
import { replyOwn, type Arrival } from './talk.ts';
import type { Tools } from './tools.ts';
import type { Taken } from './turn.ts';

/** Nothing where it belongs to her own talk. */
export async function orderTurn(tools: Tools, arrival: Arrival, by: Coach): Promise<Taken | undefined> {
  const { event } = arrival.inbound;
  const tapped = pickIn(event);
  if (tapped === undefined && event.kind !== 'said') return undefined;
  const scene = await sceneOf(tools, arrival.turn);
  if (memberOf(scene.staff, by.id) === undefined) return undefined;
  if (tapped !== undefined) return pickTurn(tools, arrival, { by, scene, picked: tapped });
  if (event.kind !== 'said') return undefined;
  const people = await nameable(tools.store, by.id, scene);
  const answer = answered(by, event.text, scene.now) ?? chosenIn(by, event.text, { people, scene });
  if (answer === 'no') return replyOwn(tools, arrival, { person: by.id, replies: [leftAlone] });
  if (answer === undefined)
    return carriedOut(tools, arrival, { by, scene, decision: decide(event.text, { by: by.id, people, scene }) });
  const again =
    (by.asked && askedAgain(by.id, { option: optionOf(answer), at: by.asked.at }, people)) ??
    (by.asked?.among && 'order' in answer ? askedInCrisis(answer, people, by.id) : undefined);
  if (again !== undefined) return replyOwn(tools, arrival, { person: by.id, replies: [again] });
  return pickTurn(tools, arrival, { by, scene, picked: answer });
}

async function pickTurn(
  tools: Tools,
  arrival: Arrival,
  { by, scene, picked }: Typing & { readonly picked: Pick | Absent | Cancelled },
): Promise<Taken | undefined> {
  if ('member' in picked) return absenceTurn(tools, arrival, { by: by.id, change: picked });
  return carriedOut(tools, arrival, { by, scene, decision: await ofPick(tools, picked, { by, scene }) });
}

const leftAlone: Reply = { kind: 'say', phrase: phrase('staff.leftAlone') };

interface Typing {
  readonly by: Coach;
  readonly scene: TalkScene;
}

async function ofPick({ store }: Tools, picked: Pick, { by, scene }: Typing): Promise<Decision> {
  const employee = await loadEmployee(store, picked.employee);
  const gone: Decision = { kind: 'answer', reply: { kind: 'say', phrase: phrase('hall.notAllowed') } };
  return employee ? obey(picked, { by: by.id, employee, scene }) : gone;
}

function carriedOut(
  tools: Tools,
  arrival: Arrival,
  { by, scene, decision }: Typing & { readonly decision: Decision },
): Promise<Taken> | undefined {
  switch (decision.kind) {
    case 'own':
      return undefined;
    case 'answer':
      return replyOwn(tools, arrival, { person: by.id, replies: [decision.reply] });
    case 'staff':
      return absenceTurn(tools, arrival, { by: by.id, change: decision.change });
    case 'act': {
      const { about, act } = decision;
      return actTurn(tools, arrival, {
        by,
        claim: { kind: 'about', about, act },
        posts: shownBy(decision, { by, scene }),
      });
    }
    default:
      return decision satisfies never;
  }
}

/** Of a case she gets the card anew, because the one that changes stands far above what she typed. */
function shownBy({ about, act }: Decision & { kind: 'act' }, { by, scene }: Typing): readonly Post[] {
  const content = contentAfter(act, about.case);
  const lane = memberOf(scene.staff, by.id)?.door ?? 'teams';
  return content ? [{ to: { kind: 'person', person: by.id }, lane, content }] : [];
}

type Act = (Decision & { kind: 'act' })['act'];

function contentAfter(act: Act, id: (Decision & { kind: 'act' })['about']['case']): Post['content'] | undefined {
  if (act.do === 'confirm') return { what: 'notice', notice: 'person' };
  const isMove = act.do === 'take' || act.do === 'cannot' || act.do === 'contact' || act.do === 'finish';
  return isMove && id !== undefined ? { what: 'card', case: id, occasion: 'changed' } : undefined;
}
