import { phrases } from '../phrasebook.ts';

/** The funding check as a talk: one question at a time, for firms. The words of the result are in `funding/telling.ts`. */
export const fundingTalk = phrases({
  'funding.q.workplaces': 'Wie viele Arbeitsplätze hat Ihre Firma? Es zählt der Durchschnitt im Jahr; ungefähr reicht.',
  'funding.q.severelyDisabled': 'Wie viele schwerbehinderte Menschen arbeiten schon in Ihrer Firma?',
  'funding.q.grossMonthly': 'Wie hoch ist der Bruttolohn im Monat, in Euro?',
  'funding.q.land': 'Um welches Bundesland geht es?',
  'funding.q.status': 'Ist die Person schwerbehindert oder gleichgestellt?',
  'funding.q.gdb': 'Welchen Grad der Behinderung hat die Person?',
  'funding.q.fromWorkshop': 'Kommt die Person direkt aus einer Werkstatt?',
  'funding.q.workshopEntitled': 'Hat die Person Anspruch auf einen Platz in einer Werkstatt?',
  'funding.q.age': 'Wie alt ist die Person?',
  'funding.q.longTermUnemployed': 'Ist die Person länger als ein Jahr arbeitslos?',
  'funding.q.hoursPerWeek': 'Wie viele Stunden in der Woche soll die Person arbeiten?',
  'funding.q.start': 'Wann soll die Arbeit beginnen?',
  'funding.q.permanent': 'Ist die Stelle unbefristet?',
  'funding.q.months': 'Wie viele Monate dauert die Stelle?',
  'funding.q.training': 'Ist es eine Ausbildung?',
  'funding.q.trainees': 'Wie viele der Arbeitsplätze sind für Auszubildende?',
  'funding.q.shortJobs': 'Wie viele der Arbeitsplätze haben weniger als 18 Stunden in der Woche?',
  'funding.q.workshopLabour': 'Wie viel Arbeitsleistung kauft Ihre Firma im Jahr bei Werkstätten, in Euro?',

  'funding.doNotAsk': 'Fragen Sie Bewerber nicht nach der Behinderung. Der Fachdienst klärt das mit der Person.',
  'funding.form': 'Vier Angaben reichen für eine erste Summe. Nach spätestens einem Tag sind sie gelöscht.',
  'funding.more': 'Jede weitere Angabe macht die Spanne enger. Alles über die Person darf offen bleiben.',
  'funding.wrong': 'Bitte sehen Sie die markierten Felder an.',
  'funding.needed': 'Ohne diese Angabe gibt es keine Summe. Eine ungefähre Zahl reicht.',
  'funding.unread': 'Das habe ich nicht verstanden.',
  'funding.goOn': 'Ihr Förder-Check wartet noch. Wollen Sie weitermachen?',
  'funding.page': [
    'Der Förder-Check für Firmen: ohne Anmeldung, und nichts wird gespeichert.',
    'Geben Sie den Link weiter, oder lassen Sie den Code scannen.',
  ],
  'funding.noPage': 'Dieser Server hat noch keine öffentliche Adresse (Einstellung ANKER_ADDRESS).',
  'funding.stopped': 'Der Förder-Check ist beendet. Ihre Angaben sind gelöscht.',
  'funding.over': 'Von diesem Förder-Check ist nichts mehr da. Hier können Sie neu rechnen.',
});
