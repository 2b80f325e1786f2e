// What a firm is asked around its own request: the number for the call back, and afterwards whether it has helped (`care-rules` 44).
import { phrase } from '../../knowledge/book.ts';
import { optionIn } from '../../knowledge/options.ts';
import type { Employer } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { doing, fachdienst, menuFor, said, say, type Out } from './out.ts';

export const askCallback: Reply = {
  kind: 'ask',
  question: 'firm:callback',
  phrase: phrase('firm.callback'),
  options: ['firm:noNumber'],
};

/** Only the number goes on, whatever else was written with it; nothing where there is none. */
export function answerCallback(person: Employer, text: string): Out | undefined {
  const { talk, about } = person;
  const telephone = talk.at === 'callback' ? numberIn(text) : undefined;
  if (talk.at !== 'callback' || about === undefined || telephone === undefined) return undefined;
  const noted = said(idle(person), say(phrase('firm.callbackNoted', { telephone })), menuFor(person));
  const letter = { kind: 'firmCallback', from: person.id, request: talk.request, telephone } as const;
  return doing(noted, { do: 'write', to: about, letter });
}

export const withoutNumber = (person: Employer): Out =>
  said(idle(person), say(phrase('firm.noNumber')), menuFor(person));

const numberIn = (text: string): string | undefined => {
  const found = text.match(/\+?\d[\d\s()/.-]{3,26}\d/g) ?? [];
  return found.length === 1 ? found[0].replaceAll(/\s+/g, ' ') : undefined;
};

export const askHelped = (person: Employer, request: string, ...first: readonly Reply[]): Out =>
  said({ ...person, talk: { at: 'helped', request } }, ...first, {
    kind: 'ask',
    question: `firm:helped:${request}`,
    phrase: phrase('firm.helped'),
    options: helpedOptions,
  });

const helpedOptions = ['helped', 'helpedLittle', 'didNotHelp'];

export function saidHelped(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const option = person.talk.at === 'helped' ? optionIn(text, helpedOptions) : undefined;
  return option && choseHelped(person, option, scene);
}

/** A no goes back to whoever saw to it, and the request is open again. */
export function choseHelped(person: Employer, option: string, scene: TalkScene): Out | undefined {
  const { talk, about } = person;
  if (talk.at !== 'helped' || !helpedOptions.includes(option)) return undefined;
  const { request } = talk;
  if (option !== 'didNotHelp' || about === undefined)
    return said(idle(person), say(phrase(option === 'helped' ? 'firm.thanks' : 'firm.more.help')), menuFor(person));
  const requests = person.requests.map(one => (one.id === request ? { id: request, state: 'sent' as const } : one));
  const again = said(idle({ ...person, requests }), say(phrase('firm.again', { coach: fachdienst(scene) })));
  return doing(again, { do: 'write', to: about, letter: { kind: 'firmNotHelped', from: person.id, request } });
}

const idle = (person: Employer): Employer => ({ ...person, talk: { at: 'idle' } });
