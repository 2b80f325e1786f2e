import { z } from 'zod';
import type { TalkScene } from '../dialogs/scene.ts';
import type { TurnId } from '../placement/ids.ts';
import { staffSchema, type Staff } from '../placement/staff.ts';
import { chanceOf } from './names.ts';
import { StoreError, type Document } from './ports.ts';
import { readOnce } from './readOnce.ts';
import type { Tools } from './tools.ts';

export const staffPartition = 'staff';
export const staffId = 'staff';

const bodySchema = z.object({ turns: z.number().int(), staff: staffSchema });
const readBody = readOnce(body => bodySchema.safeParse(body).data);

/** What a step may read and not change, as it is at this moment. */
export async function sceneOf(tools: Tools, turn: TurnId): Promise<TalkScene> {
  const staff = (await loadStaff(tools))?.staff ?? nobodyYet(tools);
  return {
    now: tools.store.now(),
    staff,
    // Most scenes need none, and it is a hash.
    get chance() {
      return chanceOf(turn);
    },
    library: tools.library,
    ...(hasVoice(tools) && { readsAloud: true }),
  };
}

const hasVoice = ({ doors }: Tools): boolean => [...doors.values()].some(({ speaks }) => speaks);

export interface StaffNow {
  readonly staff: Staff;
  readonly turns: number;
  readonly document: Document;
}

export async function loadStaff({ store }: Pick<Tools, 'store'>): Promise<StaffNow | undefined> {
  const document = await store.read(staffPartition, staffId);
  if (document === undefined) return undefined;
  const read = readBody(document.body);
  if (read === undefined) throw new StoreError('unreadable', 'The staff document is not one. Import the staff again.');
  return { ...read, document };
}

/** Before the first import, and where the store does not answer: nobody is there, and nobody is promised. */
export const nobodyYet = ({ organisation }: Pick<Tools, 'organisation'>): Staff => ({
  version: 1,
  organisation,
  name: organisation,
  timeZone: 'Europe/Berlin',
  members: [],
  onCall: 'nobody',
  closings: [],
  emergencyPlan: '112',
});
