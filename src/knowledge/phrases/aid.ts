import { phrases } from '../phrasebook.ts';

/** Help for which the care rules name a number or a way but give no words: ours, and read by nobody of the trade yet. */
export const aid = phrases({
  'life.2.region': [
    'Oder {ruf|rufen Sie} den Krisen-Dienst an.',
    '[number]',
    'Da hört {dir|Ihnen} ein Mensch zu.',
    'Das geht Tag und Nacht.',
  ],
  'write.yes': [
    '{Öffne|Öffnen Sie} jetzt die [nora] oder die [tess].',
    'Da geht der Notruf ohne Reden.',
    'Klappt das nicht?',
    'Dann {zeig|zeigen Sie} die nächste Nachricht.',
  ],
  'viol.2.men': ['Für Männer: Hilfe-Telefon [number].', 'Das Telefon ist nicht immer besetzt.'],
  // Out of smoke and gas first: a call from inside may cost a life.
  fire: ['{Geh|Gehen Sie} sofort nach draußen.', '{Ruf|Rufen Sie} dann 112 an.', 'Das ist die Feuerwehr.'],
  // Like `other`, for people whom Anker does not know: nobody is told, so it does not say so.
  'other.alone': [
    'Eine andere Person ist in Gefahr: {Ruf|Rufen Sie} 112 an.',
    '{Bleib|Bleiben Sie} nicht allein damit.',
  ],
  // The danger comes from the writer: no reproach (care-rules 5).
  threat: [
    'Ein Mensch ist in Gefahr: {Ruf|Rufen Sie} 110 an.',
    'Das ist die Polizei.',
    'Bitte {geh|gehen Sie} jetzt an einen anderen Ort.',
  ],
  voices: [
    'Bitte {hol dir|holen Sie sich} jetzt Hilfe.',
    '{Ruf|Rufen Sie} 112 an.',
    'Oder {geh|gehen Sie} zu einem Menschen in der Nähe.',
  ],
});
