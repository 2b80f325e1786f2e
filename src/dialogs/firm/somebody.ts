import { phrasesOf } from '../../language/phrases.ts';
import { wordsOf } from '../../language/fold.ts';

/** Whom a firm asks for: somebody's name and number, or somebody to talk to. */
export type Somebody = 'contact' | 'human';

/** Nothing where the words are about anything else as well. */
export function somebodyIn(text: string): Somebody | undefined {
  if (wordsOf(text).some(word => isContact.has(word))) return 'contact';
  const all = new Set((explain(text) ?? []).flatMap(ids => [...ids]));
  const [first] = all;
  return all.size === 1 ? first : undefined;
}

const isContact: ReadonlySet<string> = new Set(
  wordsOf('Ansprechpartner Ansprechpartnerin Ansprechpartners Ansprechperson Kontaktdaten'),
);

const explain = phrasesOf<Somebody>(
  [
    ['contact', 'kontakt|telefonnummer|telefon|rufnummer|nummer vom fachdienst|nummer des fachdienstes'],
    [
      'human',
      'mensch|menschen|jemand|jemandem|jemanden|wem|wen|berater|beraterin|sachbearbeiter|sachbearbeiterin|rufen|ruf|ruft|melden sie sich|meldet euch|sich melden|keine maschine|kein computer|kein bot|kein roboter',
    ],
  ],
  'ich wir will wollen möchte möchten würde würden gern gerne bitte kann können könnte könnten darf sie mich mir uns mit von vom beim einem einen einer eine ein nem der die das den dem echten echter echte echtes richtigen wirklichen fachdienst amt hier auch es gibt verbinden vermitteln sprechen reden fragen sprech rede telefonieren unterhalten jetzt lieber mal doch nur brauche brauchen zum an persönlich direkt einfach soll sollte zurück hallo',
);
