// A coach's tap or form on a card belongs to the employee whom it is about.
import type { About } from '../dialogs/acts.ts';
import type { Act } from '../dialogs/event.ts';
import { newEmployee, type Coach, type Employee, type Person } from '../dialogs/person.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import type { Step } from '../dialogs/step.ts';
import { phrase } from '../knowledge/book.ts';
import { deputyOf } from '../placement/chain.ts';
import { PersonId } from '../placement/ids.ts';
import { may } from '../placement/may.ts';
import { proposedSlot } from '../placement/proposedSlot.ts';
import { Land, memberOf } from '../placement/staff.ts';
import type { House } from './house.ts';
import { isOver } from './over.ts';
import type { Secrets } from './ports.ts';
import type { Post } from './posting.ts';
import { sayOwn, type Arrival } from './talk.ts';
import { takeTurn, type Taken, type Turn } from './turn.ts';

export interface Claim {
  readonly about: About;
  readonly act: Act;
}

/** `posts`: what else she gets to see of it. */
interface Claimed {
  readonly by: Coach;
  readonly claim: Claim;
  readonly posts?: readonly Post[];
}

export async function actTurn(house: House, arrival: Arrival, claimed: Claimed): Promise<Taken> {
  const { by, claim, posts } = claimed;
  // What was denied was said in her own talk: its repeat is not tried anew, however things stand by now.
  if (await isOver(house.store, { id: arrival.turn, partition: by.id })) return 'repeated';
  const taken = await takeTurn(house, {
    id: arrival.turn,
    ...(claim.about.employee === 'new' ? inviting(house, claimed) : { partition: claim.about.employee }),
    event: { kind: 'acted', by: by.id, act: claim.act },
    change: acted(house, claimed),
    ...(posts && { posts }),
    ...(arrival.inbound.shows && { shows: true }),
    hearer: { to: { kind: 'person', person: by.id }, lane: arrival.inbound.from.channel },
  });
  if (taken !== 'denied' && taken !== 'absent') return taken;
  house.log.warn('act.denied', { turn: arrival.turn, act: claim.act.do });
  return sayOwn(house, arrival, { person: by.id, phrase: phrase('hall.notAllowed') });
}

const acted =
  (house: House, { by, claim: { about, act } }: { by: Coach; claim: Claim }): Turn['change'] =>
  (person, scene) => {
    if (person.role !== 'employee' || (about.employee === 'new') !== (act.do === 'invite')) return 'denied';
    const actor = { role: 'coach', id: by.id } as const;
    const wish = { action: act.do, ...(act.do !== 'invite' && { about: person }) };
    // who is invited already may be somebody else's person by now
    const isHers =
      act.do !== 'invite' || person.code === undefined || may(actor, { action: 'newCode', about: person }, scene);
    const isAllowed = isHers && may(actor, { ...wish, ...(about.case && { case: about.case }) }, scene);
    if (isAllowed) return house.step(person, { kind: 'acted', by: by.id, act }, scene);
    return act.do === 'endPlacement' && person.firms.length > 0 ? firmOnly(house, { person, by }, scene) : 'denied';
  };

/** A complaint about her keeps a coach from ending it, and the firm must not notice that there is one (`care-rules` 8, 33). */
function firmOnly(
  house: House,
  { person, by }: { readonly person: Employee; readonly by: Coach },
  scene: TalkScene,
): Step | 'denied' {
  const act = { do: 'unlinkFirm' } as const;
  if (!may({ role: 'coach', id: by.id }, { action: act.do, about: person }, scene)) return 'denied';
  const step = house.step(person, { kind: 'acted', by: by.id, act }, scene);
  return { ...step, effects: [...step.effects, { do: 'notify', to: by.id, notice: 'notAllowed' }] };
}

function inviting(house: House, { by, claim: { act } }: Claimed) {
  if (act.do !== 'invite') return { partition: by.id };
  const id = invitedId(house.secrets, by.id, act);
  const person = (scene: TalkScene): Person => invited(house, { id, coach: by.id, act }, scene);
  return { partition: id, birth: { person } };
}

type Invite = Extract<Act, { do: 'invite' }>;

/** Of whom, where and since when, by one coach: sent twice, it makes no second person. */
export const invitedId = (
  secrets: Secrets,
  by: PersonId,
  { shortName, firm, start }: Pick<Invite, 'shortName' | 'firm' | 'start'>,
): PersonId =>
  PersonId.parse(secrets.derive(`employee:${JSON.stringify([by, asTyped(shortName), asTyped(firm), start])}`));

const asTyped = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

interface Invited {
  readonly id: PersonId;
  readonly coach: PersonId;
  readonly act: Invite;
}

const invited = ({ organisation }: House, { id, coach, act }: Invited, scene: TalkScene): Employee =>
  newEmployee({
    id,
    organisation,
    coach,
    shortName: act.shortName,
    firm: act.firm,
    start: act.start,
    land: Land.safeParse(act.land).data ?? memberOf(scene.staff, coach)?.land ?? 'BE',
    rhythm: rhythmFor(coach, scene),
  });

/** The chance of the turn spreads the people whom one coach follows over the mornings. */
const rhythmFor = (id: PersonId, scene: TalkScene): Employee['rhythm'] => {
  const coach = memberOf(scene.staff, id);
  const slot = coach && proposedSlot(coach, deputyOf(coach, scene), Math.floor(scene.chance * 1000));
  return slot ?? { day: 3, minute: 600 };
};
