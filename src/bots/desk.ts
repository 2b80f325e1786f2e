import { deskCards, nobodysDesk } from '../dialogs/week/desk.ts';
import type { Spoken } from '../dialogs/reply.ts';
import type { PersonId } from '../placement/ids.ts';
import { turnNamed } from './names.ts';
import { aroundOf } from './nearTo.ts';
import { StoreError, type Address } from './ports.ts';
import { sceneOf } from './scene.ts';
import type { Tools } from './tools.ts';
import { whoIs } from './who.ts';

/** Read when it is looked at, never kept. Who is not of the staff learns only whose page it is. */
export async function deskAt(tools: Tools, from: Address): Promise<readonly Spoken[]> {
  const who = await whoIs(tools, from);
  if (who.kind === 'unreadable') throw new StoreError('unreadable', 'A record on the way to the desk cannot be read.');
  if (who.kind !== 'known' || who.at.locked) return nobodysDesk;
  return deskOf(tools, who.person.id);
}

async function deskOf(tools: Tools, viewer: PersonId): Promise<readonly Spoken[]> {
  const seen = { viewer, scene: await sceneOf(tools, turnNamed('desk', viewer)) };
  return deskCards(await aroundOf(tools.store, seen), seen);
}
