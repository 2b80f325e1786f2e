import type { Coach } from '../dialogs/person.ts';
import { turnNamed } from './names.ts';
import type { Arrival } from './talk.ts';
import type { Tools } from './tools.ts';
import { takeTurn } from './turn.ts';

type Asked = NonNullable<Coach['asked']>;

/** What she did in somebody else's partition or in the house leaves her own talk as it was: so the question is taken out of it after that. */
export const forgetAsked = (
  tools: Tools,
  { turn, inbound }: Arrival,
  { id, asked }: Coach & { readonly asked: Asked },
): Promise<unknown> =>
  takeTurn(tools, {
    id: turnNamed('asked', turn),
    partition: id,
    event: inbound.event,
    change: person => {
      if (person.role !== 'coach' || !isSame(person.asked, asked)) return 'denied';
      const { asked: _before, ...rest } = person;
      return { person: rest, replies: [], effects: [] };
    },
  });

const isSame = (one: Asked | undefined, other: Asked): boolean => one?.at === other.at && one.option === other.option;
