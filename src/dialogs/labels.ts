import { isOptionId, labelOf } from '../knowledge/options.ts';
import { landNames } from '../language/lands.ts';
import { namesFor } from './employee/names.ts';
import type { Person } from './person.ts';
import type { TalkScene } from './scene.ts';

const own: Readonly<Record<string, string>> = {
  'cmd:question': 'Frage stellen',
  'cmd:human': 'Mensch fragen',
  'cmd:pause': 'Pause',
  'cmd:readAloud': '🔊 Vorlesen',
  'cmd:myData': 'Meine Daten',
  'cmd:deleteAll': 'Alles löschen',
  'cmd:state': 'Meine Nachricht?',
  decideAgain: 'Neu entscheiden',
  olderAnswers: 'Ältere Antworten',
  firmYes: 'Firma erlauben',
  firmNo: 'Firma abmelden',
  pastYes: 'Altes zeigen',
  pastNo: 'Altes sperren',
  'coach:caseload': 'Meine Personen',
  'coach:open': 'Offene Aufgaben',
  'coach:invite': 'Person einladen',
  'coach:absence': 'Abwesenheit',
  'coach:check': 'Förder-Check',
  'coach:question': 'Frage stellen',
  'firm:check': 'Förderung prüfen',
  'check:goOn': 'Weiter rechnen',
  'check:stop': 'Abbrechen',
  'firm:support': 'Unterstützung',
  'firm:question': 'Frage stellen',
  'firm:state': 'Stand meiner Bitte',
  'firm:contact': 'Ansprechpartner',
  'firm:noNumber': 'Ohne Nummer',
  'firm:dates': 'Erinnerungen',
  'date:levy:on': '31. März: an',
  'date:levy:off': '31. März: aus',
  'date:egz:on': 'Ende EGZ: an',
  'date:egz:off': 'Ende EGZ: aus',
  'date:trial:on': 'Ende Probe: an',
  'date:trial:off': 'Ende Probe: aus',
  articleDone: 'Fertig',
  skip: 'Überspringen',
  appointment: 'Termin mit Coach',
  back: 'Zurück',
  itIsMe: 'Ich bin es wieder',
};

/** A button holds twenty letters. */
const shortLands = { ...landNames, MV: 'Mecklenburg-Vorp.' };
const nameOfLand = (land: string): string => Object.entries(shortLands).find(([id]) => id === land)?.[1] ?? land;

/** What stands on a button; long names give way to "Coach" (`care-rules` 52). */
export function labelFor(id: string, listener: Person, scene: TalkScene): string {
  if (id.startsWith('article:')) return scene.library.article(id.slice('article:'.length))?.button ?? 'Artikel';
  const [which, of = ''] = id.split(':');
  if (which === 'land') return nameOfLand(of);
  if (which === 'right' || which === 'wrong') return scene.library.article(of)?.check?.[which] ?? 'Weiter';
  const coach = listener.role === 'employee' ? namesFor(listener, scene).coach : 'Coach';
  return own[id] ?? (isOptionId(id) ? labelOf(id, { coach }) : id);
}
