import { phrase } from '../../knowledge/book.ts';
import { wordsOf } from '../../language/fold.ts';
import type { PersonId } from '../../placement/ids.ts';
import { readWords } from '../../placement/words.ts';
import { asksAboutPerson } from '../aboutPerson.ts';
import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import { pagesOf } from '../pages.ts';
import type { Employer } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import type { Step } from '../stepped.ts';
import { choseInCheck, filledInCheck, forgetCheck, saidInCheck, unreadInCheck, waiting } from './check.ts';
import { untilIn } from '../times.ts';

type Out = Step<Employer>;

/** A firm's own talk. It never depends on anything that an employee answers, skips or stops (`care-rules` 33). */
export function employerStep(person: Employer, event: Event, scene: TalkScene): Out {
  switch (event.kind) {
    case 'said':
    case 'edited':
      return hear(person, event.text, scene);
    case 'chose':
      return choseInCheck(person, event, scene) ?? afterTap(chose(person, event.option, scene), scene);
    case 'arrived':
    case 'enrolled':
      return said(person, { kind: 'say', phrase: phrase('firm.welcome', { coach: coachName(scene) }) }, menu);
    case 'filled':
      return filledInCheck(person, event, scene) ?? noHealth(person);
    case 'sent':
      return waiting(noHealth(person), scene);
    case 'told':
      return event.letter.kind === 'toFirm' ? answered(person, event.letter, scene) : said(person);
    case 'due':
      return forgetCheck(person, scene);
    case 'left':
    case 'acted':
    case 'delivered':
    case 'undelivered':
      return said(person);
    default:
      return event satisfies never;
  }
}

const noHealth = (person: Employer): Out => said(person, { kind: 'say', phrase: phrase('firm.noHealth') }, menu);

const menu: Reply = {
  kind: 'ask',
  question: 'firm',
  phrase: phrase('firm.menu'),
  options: ['firm:check', 'firm:support', 'firm:question', 'firm:state'],
};

function hear(person: Employer, text: string, scene: TalkScene): Out {
  const read = readWords(text, []);
  const cause = read.level === 'crisis' ? (read.cause ?? 'other') : read.border;
  if (cause) return danger(person, cause, scene);
  return saidInCheck(person, text, scene) ?? waiting(asks(person, text, scene), scene);
}

function asks(person: Employer, text: string, scene: TalkScene): Out {
  if (asksAboutPerson(text)) return said(person, { kind: 'say', phrase: phrase('firm.notHere') });
  if (wordsOf(text).some(word => wantsSomebody.has(word))) return askSure(person, scene);
  const about = person.talk.at === 'article' ? { about: person.talk.article } : {};
  const found = scene.library.find(text, { ...about, audience: 'employer' });
  if (found.kind === 'answer')
    return explain({ ...person, talk: { at: 'article', article: found.article.id, page: 0 } });
  if (found.kind === 'choose') {
    const options = found.articles.map(({ id }) => `article:${id}`);
    return said(person, { kind: 'ask', question: 'firm:choose', phrase: phrase('firm.choose'), options });
  }
  return unreadInCheck(person, scene) ?? said(person, { kind: 'say', phrase: phrase('firm.notKnown') }, menu);
}

const wantsSomebody: ReadonlySet<string> = new Set(wordsOf('unterstützung hilfe ansprechpartner rückruf anrufen'));

/** A check waits until what was asked in between is read to its end. */
const afterTap = (out: Out, scene: TalkScene): Out => (out.person.talk.at === 'idle' ? waiting(out, scene) : out);

function chose(person: Employer, option: string, scene: TalkScene): Out {
  switch (option) {
    case 'firm:support':
      return askSure(person, scene);
    case 'firm:question':
      return said(person, { kind: 'say', phrase: phrase('firm.ask') });
    case 'firm:state':
      return said(person, ...states(person, scene));
    case 'yes':
      return person.talk.at === 'sure' ? support(person, scene) : said(person, menu);
    case 'next':
    case 'back':
      return turn(person, option, scene);
    default:
      return option.startsWith('article:')
        ? explain({ ...person, talk: { at: 'article', article: option.slice('article:'.length), page: 0 } })
        : said({ ...person, talk: { at: 'idle' } }, menu);
  }
}

function askSure(person: Employer, scene: TalkScene): Out {
  if (person.about === undefined) return said(person, { kind: 'say', phrase: phrase('firm.notLinked') });
  const ask = phrase('firm.sure', { coach: coachName(scene) });
  return said(
    { ...person, talk: { at: 'sure' } },
    { kind: 'ask', question: 'firm:sure', phrase: ask, options: ['yes', 'no'] },
  );
}

/** Becomes a case for the coach; the firm reads a true state and, once there is one, a time. */
function support(person: Employer, scene: TalkScene): Out {
  const { effects, person: asked } = requested(person, undefined, scene);
  return {
    person: { ...asked, talk: { at: 'idle' } },
    replies: [{ kind: 'say', phrase: phrase('firm.passedOn') }],
    effects,
  };
}

function danger(person: Employer, cause: NonNullable<ReturnType<typeof readWords>['cause']>, scene: TalkScene): Out {
  if (person.about === undefined)
    return said(person, { kind: 'say', phrase: phrase('firm.dangerAlone'), urgent: true });
  const { person: asked, effects } = requested(person, cause, scene);
  return {
    person: asked,
    replies: [{ kind: 'say', phrase: phrase('firm.danger', { coach: coachName(scene) }), urgent: true }],
    effects,
  };
}

function requested(
  person: Employer,
  cause: NonNullable<ReturnType<typeof readWords>['cause']> | undefined,
  scene: TalkScene,
): { readonly person: Employer; readonly effects: readonly Effect[] } {
  const request = `firm${String(person.requests.length + 1)}-${String(scene.now)}`;
  const to: PersonId = person.about ?? person.id;
  const letter = {
    kind: 'firmAsks',
    from: person.id,
    request,
    ...(cause === undefined ? {} : { danger: cause }),
  } as const;
  const asked: Employer = { ...person, requests: [...person.requests.slice(-20), { id: request, state: 'sent' }] };
  return { person: asked, effects: [{ do: 'write', to, letter }] };
}

/** What comes back is a state and a time, never a word of the employee. */
function answered(
  person: Employer,
  letter: Extract<Event, { kind: 'told' }>['letter'] & { kind: 'toFirm' },
  scene: TalkScene,
): Out {
  const { request, state, until } = letter;
  const requests = person.requests.map(one =>
    one.id === request ? { id: request, state, ...(until === undefined ? {} : { until }) } : one,
  );
  const known = person.requests.some(one => one.id === request);
  const next: Employer = { ...person, requests };
  return known && state !== 'passedOn'
    ? said(next, ...states({ ...next, requests: requests.filter(one => one.id === request) }, scene))
    : said(next);
}

function states(person: Employer, scene: TalkScene): readonly Reply[] {
  const last = person.requests.at(-1);
  if (last === undefined) return [{ kind: 'say', phrase: phrase('firm.nothing') }];
  if (last.state === 'seen' && last.until !== undefined) {
    const until = untilIn(last.until, scene.now, scene.staff.timeZone);
    return [{ kind: 'say', phrase: phrase('firm.seen', { coach: coachName(scene), until }) }];
  }
  return [{ kind: 'say', phrase: phrase(last.state === 'done' ? 'firm.done' : 'firm.passedOn') }];
}

function turn(person: Employer, option: 'next' | 'back', scene: TalkScene): Out {
  const { talk } = person;
  const article = talk.at === 'article' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'article' || article === undefined) return said(person, menu);
  const page = talk.page + (option === 'back' ? -1 : 1);
  if (page < 0 || page >= pagesOf(article, 'standard')) return said({ ...person, talk: { at: 'idle' } }, menu);
  return explain({ ...person, talk: { ...talk, page } });
}

const explain = (person: Employer): Out =>
  person.talk.at === 'article'
    ? said(person, { kind: 'explain', article: person.talk.article, page: person.talk.page, question: 'firm:article' })
    : said(person);

/** The firm is told the service, not who of it follows the employee today. */
const coachName = (scene: TalkScene): string => scene.staff.name;

const said = (person: Employer, ...replies: readonly Reply[]): Out => ({ person, replies, effects: [] });
