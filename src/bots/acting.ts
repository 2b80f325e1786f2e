// A coach's tap or form on a card belongs to the employee whom it is about.
import type { Claim } from '../dialogs/acts.ts';
import type { Invite } from '../dialogs/event.ts';
import { newEmployee, type Coach, type Employee } from '../dialogs/person.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { phrase } from '../knowledge/book.ts';
import { deputyOf } from '../placement/chain.ts';
import { PersonId } from '../placement/ids.ts';
import { may } from '../placement/may.ts';
import { proposedSlot } from '../placement/proposedSlot.ts';
import { Land, memberOf } from '../placement/staff.ts';
import { isOver } from './over.ts';
import type { Secrets } from './ports.ts';
import type { Post } from './posting.ts';
import { sayOwn, type Arrival } from './talk.ts';
import type { Tools } from './tools.ts';
import { takeTurn, type Taken, type Turn } from './turn.ts';

/** `posts`: what else she gets to see of it. */
interface Claimed {
  readonly by: Coach;
  readonly claim: Claim;
  readonly posts?: readonly Post[];
}

export async function actTurn(tools: Tools, arrival: Arrival, { by, claim, posts }: Claimed): Promise<Taken> {
  // What was denied was said in her own talk: its repeat is not tried anew, however things stand by now.
  if (await isOver(tools.store, { id: arrival.turn, partition: by.id })) return 'repeated';
  const taken = await takeTurn(tools, {
    id: arrival.turn,
    event: { kind: 'acted', by: by.id, act: claim.act },
    ...(claim.kind === 'invite' ? inviting(tools, by.id, claim.act) : doing(tools, by.id, claim)),
    ...(posts && { posts }),
    ...(arrival.inbound.shows && { shows: true }),
    hearer: { to: { kind: 'person', person: by.id }, lane: arrival.inbound.from.channel },
  });
  if (taken !== 'denied' && taken !== 'absent') return taken;
  tools.log.warn('act.denied', { turn: arrival.turn, act: claim.act.do });
  return sayOwn(tools, arrival, { person: by.id, phrase: phrase('hall.notAllowed') });
}

/** In whose partition it happens, and how. */
type Acting = Pick<Turn, 'partition' | 'birth' | 'change'>;

const doing = (tools: Tools, by: PersonId, { about, act }: Claim & { kind: 'about' }): Acting => ({
  partition: about.employee,
  change: (person, scene) => {
    if (person.role !== 'employee') return 'denied';
    const wish = { action: act.do, about: person, ...(about.case && { case: about.case }) };
    return may({ role: 'coach', id: by }, wish, scene)
      ? tools.step(person, { kind: 'acted', by, act }, scene)
      : 'denied';
  },
});

function inviting(tools: Tools, by: PersonId, act: Invite): Acting {
  const id = invitedId(tools.secrets, by, act);
  const actor = { role: 'coach', id: by } as const;
  return {
    partition: id,
    birth: { person: scene => invited(tools, { id, coach: by, act }, scene) },
    change: (person, scene) => {
      if (person.role !== 'employee' || !may(actor, { action: 'invite' }, scene)) return 'denied';
      // who is invited already may be somebody else's person by now
      if (person.code !== undefined && !may(actor, { action: 'newCode', about: person }, scene)) return 'denied';
      return tools.step(person, { kind: 'acted', by, act }, scene);
    },
  };
}

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

const invited = ({ organisation }: Tools, { id, coach, act }: Invited, scene: TalkScene): Employee =>
  newEmployee({
    id,
    organisation,
    coach,
    shortName: act.shortName,
    firm: act.firm,
    start: act.start,
    contractEnd: act.contractEnd,
    land: Land.safeParse(act.land).data ?? memberOf(scene.staff, coach)?.land ?? 'BE',
    rhythm: rhythmFor(coach, scene),
  });

/** The chance of the turn spreads the people whom one coach follows over the mornings. */
const rhythmFor = (id: PersonId, scene: TalkScene): Employee['rhythm'] => {
  const coach = memberOf(scene.staff, id);
  const slot = coach && proposedSlot(coach, deputyOf(coach, scene), Math.floor(scene.chance * 1000));
  return slot ?? { day: 3, minute: 600 };
};
