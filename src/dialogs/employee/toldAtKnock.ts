// "Passt es gerade?" answered with how it goes: "mir gehts nicht gut". It is not asked again as if nothing had been said.
import { fold } from '../../language/fold.ts';
import { optionIn } from '../../knowledge/options.ts';
import { Light } from '../../placement/light.ts';
import type { WordsRead } from '../../placement/signal.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { offerTalk } from './about.ts';
import { answerCheckIn } from './checkIn.ts';
import type { Heard } from './heard.ts';
import { isBadDay, ofHer } from './noLight.ts';
import { and, out, type Out } from './out.ts';
import { isQuestion } from './question.ts';
import { lightOf, noted } from './sentence.ts';
import { settle } from './settle.ts';
import { isFollowed } from './standing.ts';
import { knockAnswerIn, tappedKnock } from './tappedKnock.ts';

/** It answers the first question of the check-in that waits; where none waits, what is not good is an offer to talk. */
export function toldAtKnock(person: Employee, { text, read }: Heard, scene: TalkScene): Out | undefined {
  const light = howSheIs(text, read);
  if (light === undefined) return undefined;
  const opened = tappedKnock(person, 'yes', scene);
  const begun = begunWith(opened, { before: person, told: { text, light }, scene });
  if (begun) return begun;
  return opened.person.talk.at === 'idle' && light !== 'green' && isFollowed(person, scene)
    ? and(opened, next => offerTalk(next, scene))
    : opened;
}

/** "Willst du das noch?" answered with how it goes: the check-in that waits behind it begins with that. No answer leaves the consent as it was (`care-rules` 28). */
export function toldInstead(person: Employee, { text, read }: Heard, scene: TalkScene): Out | undefined {
  if (person.talk.at !== 'consentAlone') return undefined;
  const light = Light.safeParse(optionIn(text, Light.options)).data ?? howSheIs(text, read);
  if (light === undefined) return undefined;
  const opened = settle(out({ ...person, talk: { at: 'idle' } }), scene);
  const begun = begunWith(opened, { before: person, told: { text, light }, scene });
  return begun ?? (light === 'green' ? undefined : offerTalk(person, scene));
}

/** Nothing where no check-in begins. Said back where nothing else was told just now. Three messages are enough: of much news some waits, the answer never does. */
function begunWith(
  opened: Out,
  { before, told, scene }: { readonly before: Employee; readonly told: Told; readonly scene: TalkScene },
): Out | undefined {
  const { talk, checkIn } = opened.person;
  if (talk.at !== 'checkIn' || checkIn?.answers.length !== 0) return undefined;
  const news = opened.replies.filter(({ kind }) => kind === 'say');
  if (news.length > 1) return answerCheckIn(withNewsOf(before, opened.person), told.light, scene);
  return and({ ...opened, replies: news }, next =>
    news.length === 0 ? (noted(next, told, scene) ?? out(next)) : answerCheckIn(next, told.light, scene),
  );
}

interface Told {
  readonly text: string;
  readonly light: Light;
}

/** As if nothing of the news had been told yet. */
const withNewsOf = ({ pending, cases }: Employee, opened: Employee): Employee => ({
  ...opened,
  cases,
  pending: pending.filter(({ what }) => what !== 'checkIn'),
});

/** "Ganz gut" and "schlecht" may just as well mean the moment. */
function howSheIs(text: string, read: WordsRead): Light | undefined {
  if (isQuestion(text) || ofTheMoment.test(fold(text))) return undefined;
  const light = ofHerself.test(fold(text)) ? lightOf(text) : undefined;
  return light ?? (isBadDay(ofHer({ text, read })) && knockAnswerIn(text) === undefined ? 'yellow' : undefined);
}

const ofHerself = /\b(mir|ich|bin|fuhle?|rot|gelb|grun)\b|🔴|🟡|🟢/u;
const ofTheMoment = /\b(past|pasen|zeit|spater|nachher)\b/;
