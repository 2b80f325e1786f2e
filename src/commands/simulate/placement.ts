// One followed place: somebody is invited, perhaps changes the phone, leaves one day, and somebody else comes.
import { invitedId } from '../../bots/acting.ts';
import type { Outgoing, Secrets, Store } from '../../bots/ports.ts';
import { actForm, actOption, cardQuestion } from '../../dialogs/acts.ts';
import { destinations, endReasons } from '../../dialogs/event.ts';
import { instant, type PersonId } from '../../placement/ids.ts';
import { addDays, localDate } from '../../placement/localTime.ts';
import type { Chance } from './chance.ts';
import { newPhone, type Phone } from './employee.ts';
import { newFirm } from './firm.ts';
import { day, delay, gap, hour, type Life } from './life.ts';
import type { Worker } from './worker.ts';

export interface PlaceNeeds {
  readonly life: Life;
  readonly name: string;
  readonly coach: Worker;
  /** Of the place and the firm; of the employee's own answers. */
  readonly chance: Chance;
  readonly answers: Chance;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly waits: (employee: PersonId, scan: (code: string) => void) => void;
  readonly heard: (name: string, outgoing: Outgoing) => void;
}

interface Follow {
  readonly employee: PersonId;
  phone: Phone;
  phones: number;
  /** Ended some weeks ago. */
  isOver: boolean;
}

export function openPlace(place: PlaceNeeds, generation = 0): void {
  const { life, coach, chance } = place;
  const name = `${place.name}g${String(generation)}`;
  coach.hand.later(chance.between(0, generation === 0 ? 5 * day : 20 * day), () => {
    const follow = invite(place, name, generation);
    place.waits(follow.employee, code => scan(place, follow, { name, code }));
    coach.hand.later(9 * day, () => {
      const { store, secrets, heard } = place;
      void newFirm(life, {
        isOver: () => follow.isOver,
        name,
        about: follow.employee,
        chance: chance.fork(`${name}/firm`),
        store,
        secrets,
        heard,
      });
    });
    losePhone(place, follow);
    end(place, follow, generation);
  });
}

function invite({ life, coach, chance, secrets, answers }: PlaceNeeds, name: string, generation: number): Follow {
  const today = localDate(instant(life.now()), 'Europe/Berlin');
  const start = addDays(today, generation === 0 ? -chance.between(-20, 700) : chance.between(-10, 10));
  const fields = {
    shortName: `Zoe${name}`,
    firm: `Firma ${name}`,
    start,
    land: 'BE',
    code: chance.pick(['screen', 'card']),
  };
  const form = actForm('invite', { employee: 'new' });
  coach.hand.do({ kind: 'filled', form, fields }, undefined, { id: `invite:${name}` });
  const employee = invitedId(secrets, coach.member.id, fields);
  return { employee, isOver: false, phones: 1, phone: newPhone(life, name, answers.fork(name)) };
}

/** Most scan at once; some when it is too late. */
function scan({ coach, answers }: PlaceNeeds, follow: Follow, { name, code }: { name: string; code: string }): void {
  const own = answers.fork(`${name}/scan${String(follow.phones)}`);
  coach.hand.later(own.is(0.9) ? own.between(20_000, 20 * 60_000) : own.between(hour, 20 * day), () =>
    follow.phone.scan(code),
  );
}

/** "Handy weg": locked, and a new one is scanned in. */
function losePhone(place: PlaceNeeds, follow: Follow): void {
  const { life, coach, chance, answers } = place;
  const question = cardQuestion({ employee: follow.employee });
  coach.hand.later(gap(chance, 700 * day), () => {
    if (follow.isOver) return;
    follow.phone.fallSilent();
    if (chance.is(0.7)) coach.hand.do({ kind: 'chose', question, option: actOption('lock') });
    follow.phones += 1;
    const name = `${follow.employee}/${String(follow.phones)}`;
    follow.phone = newPhone(life, name, answers.fork(name));
    const option = actOption('newCode', { code: 'card' });
    coach.hand.later(delay(chance), () => coach.hand.do({ kind: 'chose', question, option }));
    losePhone(place, follow);
  });
}

function end(place: PlaceNeeds, follow: Follow, generation: number): void {
  const { life, coach, chance } = place;
  coach.hand.later(gap(chance, 1200 * day), () => {
    const hasDied = chance.is(0.15);
    const form = actForm('endPlacement', { employee: follow.employee });
    const fields = {
      reason: hasDied ? 'deceased' : chance.pick([endReasons[0], ...endReasons.slice(0, 8)]),
      destination: hasDied ? 'deceased' : chance.pick([destinations[0], ...destinations.slice(0, 5)]),
      on: localDate(instant(life.now()), 'Europe/Berlin'),
    };
    if (hasDied) follow.phone.fallSilent();
    coach.hand.do({ kind: 'filled', form, fields }, { kind: hasDied ? 'died' : 'ends' });
    openPlace(place, generation + 1);
    coach.hand.later(60 * day, () => {
      follow.isOver = true;
      follow.phone.fallSilent();
    });
  });
}
