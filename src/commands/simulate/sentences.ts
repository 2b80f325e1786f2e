// What made-up people write. Each of these lists means one thing to whoever writes it.

export const dangers: readonly [string, ...string[]] = [
  'ich will nicht mehr leben',
  'ich bringe mich um',
  'ich will sterben',
  'mein chef schlägt mich gerade',
  'ich kriege keine luft und habe schmerzen in der brust',
  'mein kollege ist bewusstlos',
  'ich bring den chef um',
];

export const worries: readonly [string, ...string[]] = [
  'mein kollege macht mich jeden tag fertig',
  'ich werde gemobbt',
  'der chef will mich kündigen',
  'ich schaffe die arbeit nicht mehr',
  'ich will die arbeit hinschmeißen',
  'ich habe seit wochen rückenschmerzen bei der arbeit',
];

export const borders: readonly [string, ...string[]] = ['es hat alles keinen sinn mehr', 'ich kann einfach nicht mehr'];

export const complaints: readonly [string, ...string[]] = [
  'mein coach schreit mich an',
  'ich habe angst vor meinem coach',
];

export const questions: readonly [string, ...string[]] = [
  'was ist das budget für arbeit?',
  'kann ich zurück in die werkstatt?',
  'darf ich im garten einen baum pflanzen ohne zu fragen?',
  'wer zahlt mir eigentlich die fahrt zur arbeit?',
  'hallo',
  'wie wird das wetter morgen bei uns?',
];

export const commands: readonly [string, ...string[]] = [
  'hilfe',
  'noch einmal',
  'leichter',
  'zurück',
  'mensch fragen',
  'meine daten',
  'was ist mit meiner nachricht',
  'pause',
  'stopp',
  'weiter',
  'genauer',
];

export const takingBack: readonly [string, ...string[]] = ['war ein versehen', 'nein', 'ne doch gelb', 'war nur spaß'];

export const firmQuestions: readonly [string, ...string[]] = [
  'Welche Förderung gibt es?',
  'Wie geht es ihm?',
  'Was ist das Budget für Arbeit?',
  'Hallo',
];

export const firmDangers: readonly [string, ...string[]] = ['er will sich umbringen', 'er ist bewusstlos'];
