import { expect, it, test } from 'vitest';
import { aloud } from '../../src/language/aloud.ts';

test.each([
  ['Du bist in Gefahr: Ruf 112 an.', 'Du bist in Gefahr: Ruf 1, 1, 2 an.'],
  ['0800 111 0 111', '0, 8, 0, 0, 1, 1, 1, 0, 1, 1, 1.'],
  ['Für Frauen: Hilfe-Telefon 116 016.', 'Für Frauen: Hilfetelefon 1, 1, 6, 0, 1, 6.'],
  ['Ruf an: 089/12 34 56.', 'Ruf an: 0, 8, 9, 1, 2, 3, 4, 5, 6.'],
  ['Das sind 112 Euro.', 'Das sind 112 Euro.'],
  ['Das sind 1.500 Euro und 12,82 € am Tag.', 'Das sind 1500 Euro und 12,82 Euro am Tag.'],
  ['Am 30. November um 08:05 Uhr.', 'Am 30. November um 8 Uhr 5.'],
  ['Um 15:00 Uhr', 'Um 15 Uhr.'],
  ['§ 61 SGB IX, 75 %', 'Paragraf 61 SGB IX, 75 Prozent.'],
  ['Das geht z. B. so.', 'Das geht zum Beispiel so.'],
  ['Du bekommst einen Arbeits-Vertrag.', 'Du bekommst einen Arbeitsvertrag.'],
  ['Schwer·behinderten·ausweis', 'Schwerbehindertenausweis.'],
  ['E-Mail und EU-Rente', 'E-Mail und EU-Rente.'],
  ['🟢 Gut', 'Gut.'],
  ['Wie geht es dir? 👍🏽', 'Wie geht es dir?'],
  ['• Ja\n– Nein', 'Ja.\nNein.'],
  ['Das ist Geld.\nSo spricht man das: Bü-dschee.\nFür Arbeit', 'Das ist Geld.\nFür Arbeit.'],
  ['Frau Kaya (Coach) hilft.', 'Frau Kaya, Coach, hilft.'],
  ['„Gut“ & <laut>', 'Gut und laut.'],
  ['Mehr auf www.beispiel.de', 'Mehr auf www.beispiel Punkt de.'],
  ['🙂', ''],
])('%j is read as %j', (text, said) => {
  expect(aloud(text)).toBe(said);
});

it('leaves no sign that a voice could take for a mark-up', () => {
  expect(aloud('</speed><play file="/etc/passwd"/>&lt;')).not.toMatch(/[<>&"]/);
});
