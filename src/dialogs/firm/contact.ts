// "Ansprechpartner": a linked firm gets the placement's coach, every other one the offices of its Land.
import { book, phrase } from '../../knowledge/book.ts';
import { integrationsamtOf } from '../../knowledge/funding/funding.ts';
import { officeName } from '../../knowledge/funding/words.ts';
import { speak } from '../../knowledge/phrasebook.ts';
import { wordsOf } from '../../language/fold.ts';
import { landNames, lands } from '../../language/lands.ts';
import { deputyOf, isAbsent, isHere, standInFor } from '../../placement/chain.ts';
import { Land, memberOf, type Scene } from '../../placement/staff.ts';
import type { Employee, Employer } from '../person.ts';
import type { Phrase, Reply, Spoken } from '../reply.ts';
import { landIn } from './answers.ts';
import { said, say, type Out } from './out.ts';

/** Who follows the placement is looked up when it is read: it is never kept with the firm. */
export const contactView: Reply = { kind: 'show', view: 'contact' };

/** `text`: what was said with it, where a Land may be named. */
export function contact(person: Employer, text = ''): Out {
  const named = landNamed(text);
  if (person.about !== undefined && named === undefined) return said(person, contactView);
  const land = named ?? person.land;
  if (land === undefined) return said({ ...person, talk: { at: 'land' } }, askLand);
  return said({ ...person, land, talk: { at: 'idle' } }, say(officesIn(land)));
}

/** "Ansprechpartner Hessen": a Land among other words; the longer name counts, so Sachsen-Anhalt is not Sachsen. */
function landNamed(text: string): Land | undefined {
  const words = wordsOf(text);
  const spans = [3, 2, 1].flatMap(length => words.map((_, from) => words.slice(from, from + length).join(' ')));
  return spans.map(span => landIn(span)).find(land => land !== undefined);
}

/** The answer to "Für welches Land?"; nothing where it is none. */
export function answerLand(person: Employer, text: string): Out | undefined {
  return person.talk.at === 'land' && landIn(text) !== undefined ? contact(person, text) : undefined;
}

export const tapLand = (person: Employer, option: string): Out | undefined => {
  const land = option.startsWith(landStart) ? Land.safeParse(option.slice(landStart.length)).data : undefined;
  return land && contact(person, landNames[land]);
};

const landStart = 'land:';

const askLand: Reply = {
  kind: 'ask',
  question: 'firm:land',
  phrase: phrase('firm.land'),
  options: lands.map(land => `${landStart}${land}`),
};

/** Two bodies share Nordrhein-Westfalen. */
function officesIn(land: Land): Phrase {
  const office = land === 'NW' ? `${officeName('lwl')} oder ${officeName('lvr')}` : officeName(integrationsamtOf(land));
  return phrase('firm.offices', { land: landNames[land], office });
}

/** Name and telephone of whoever answers for the placement today; of the employee nothing is read but who that is. */
export function contactCard({ coach: id }: { readonly coach: Employee['coach'] | undefined }, scene: Scene): Spoken {
  const own = memberOf(scene.staff, id);
  const coach = own && !isHere(own, scene) ? standInFor(own, scene) : own;
  const deputy = coach && coach === own && isAbsent(coach, scene) ? deputyOf(coach, scene) : undefined;
  const here = deputy ?? coach;
  if (coach === undefined || here === undefined) return { text: words(phrase('firm.contact.service', service(scene))) };
  const who = deputy
    ? phrase('firm.contact.away', { coach: coach.name, deputy: deputy.name })
    : phrase('firm.contact', { coach: coach.name, ...service(scene) });
  const how = here.telephone
    ? phrase('firm.contact.call', { name: here.name, telephone: here.telephone })
    : phrase('firm.contact.noCall');
  return { title: 'Ansprechpartner', text: `${words(who)}\n${words(how)}` };
}

const service = ({ staff }: Scene) => ({ service: staff.name });
const words = (what: Phrase): string => speak(book, what, 'sie');
