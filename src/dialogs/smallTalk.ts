import type { SmallTalk } from '../knowledge/finding/samples/smallTalk.ts';
import { phrasesOf } from '../language/phrases.ts';

/** What people say to somebody, not to a machine; a whole short message only. */
export function smallTalkIn(text: string): SmallTalk | undefined {
  const [first, ...rest] = new Set((explain(text) ?? []).flatMap(ids => [...ids]));
  return rest.length === 0 ? first : undefined;
}

const explain = phrasesOf<SmallTalk>(
  [
    [
      'hello',
      'hallo|hi|hey|huhu|moin|servus|grüß gott|guten tag|guten morgen|guten abend|tach|na|bin da|bin wieder da|wie geht es dir',
    ],
    ['thanks', 'danke|danke dir|danke schön|dankeschön|vielen dank|merci|lieb von dir|nett von dir|🙏'],
    [
      'whoAreYou',
      'wer bist du|was bist du|wer sind sie|bist du ein mensch|bist du echt|bist du ein roboter|wer liest das|wer schreibt da|wer ist da|wer ist anker|was ist anker',
    ],
    ['bye', 'tschüss|tschüß|ciao|bis bald|bis dann|bis gleich|bis später|gute nacht|schönen tag|schönes wochenende'],
  ],
  'anker du mir ich auch sehr für alles',
);
