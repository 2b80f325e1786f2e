// What she asks while she waits for somebody: "und jetzt", "wie lange noch", "sie geht nicht ran". Where nobody is waited for it means something else.
import { isHerOwn, isWithStaff } from '../../placement/case.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { Employee } from '../person.ts';

/** "Sie" is whoever has her case; in a crisis it may be whoever is in danger. */
export function asksState(person: Employee, text: string): boolean {
  const { crisis, talk } = person;
  if (!crisis && (talk.at !== 'idle' || !isWaitedFor(person))) return false;
  return explain(text)?.some(ids => ids.has('state') || (!crisis && ids.has('ofHer'))) === true;
}

/** "Sie hat mich nicht erreicht", "hab den Anruf verpasst": somebody has tried. */
export const saysMissed = (person: Employee, text: string): boolean =>
  !person.crisis && isWaitedFor(person) && explain(text)?.some(ids => ids.has('missed')) === true;

const isWaitedFor = ({ cases }: Employee): boolean => cases.some(one => isWithStaff(one) && isHerOwn(one));

const ofHer = ['sie', 'er', 'die', 'der']
  .flatMap(who =>
    [
      'geht nicht ans telefon',
      'geht nicht ran',
      'hebt nicht ab',
      'antwortet nicht',
      'meldet sich nicht',
      'kommt nicht',
      'ruft nicht an',
      'ruft mich nicht an',
      'ist nicht da',
      'hat nicht angerufen',
      'hat mich nicht angerufen',
      'hat sich nicht gemeldet',
      'hat sich noch nicht gemeldet',
    ].map(does => `${who} ${does}`),
  )
  .concat(['sie', 'er'].flatMap(who => ['antwortet', 'kommt', 'schreibt'].map(does => `warum ${does} ${who} nicht`)));

const missed = ['sie', 'er', 'die', 'coach', 'frau', 'herr']
  .flatMap(who =>
    ['hat mich nicht erreicht', 'hat es probiert', 'hat es versucht', 'hat versucht mich anzurufen'].map(
      does => `${who} ${does}`,
    ),
  )
  .concat(
    'hat mich nicht erreicht|anruf verpasst|den anruf verpasst|ihren anruf verpasst|seinen anruf verpasst|konnte nicht ran gehen|konnte nicht rangehen|konnte nicht ans telefon|bin nicht ran gegangen|bin nicht rangegangen|nicht gehört|das telefon nicht gehört|war nicht da|hat angerufen aber ich war nicht da|hat angerufen aber ich konnte nicht',
  );

const explain = phrasesOf<'state' | 'ofHer' | 'missed'>(
  [
    [
      'state',
      'wie lange noch|dauert das noch|dauert das noch lang|dauert das noch lange|und jetzt|und nun|was jetzt|was nun|was passiert jetzt|was passiert nun|wie geht es jetzt weiter|wie geht es weiter|jemand da|ist jemand da|ist da jemand|ist da wer|ist wer da|ist hier jemand|keiner da|kommt jemand|kommt wer|kommt da wer|kommt noch einer',
    ],
    ['ofHer', ofHer.join('|')],
    ['missed', missed.join('|')],
  ],
  'bitte mal denn jetzt hallo ja noch immer wieder auch ich warte wart auf sie er hab habe angerufen aber endlich heute leider gerade grad telefon',
);
