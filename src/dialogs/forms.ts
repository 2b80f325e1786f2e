import {
  contactNames,
  contactWithNames,
  destinationNames,
  endNames,
  endReasonNames,
  measureNames,
} from '../knowledge/phrases/staff.ts';
import { lands } from '../language/lands.ts';
import { agreeable } from '../placement/agreed.ts';
import type { Case } from '../placement/case.ts';
import { endKinds } from '../placement/endDates.ts';
import { firedIn } from '../placement/fired.ts';
import { PersonId } from '../placement/ids.ts';
import { memberOf, type Scene, type Staff } from '../placement/staff.ts';
import { aboutIn, actForm, type About } from './acts.ts';
import type { Verdict, Field, Reply, Spoken } from './reply.ts';
import { staffText } from './staffWords.ts';

/** A form for staff; what comes back is checked like everything that comes in. */
export function formFor(reply: Reply & { kind: 'fill' }, { staff }: Scene): Spoken {
  const about = aboutIn(reply.about ?? '');
  switch (reply.form) {
    case 'invite':
      return {
        title: 'Person einladen',
        text: '',
        form: { id: actForm('invite', { employee: 'new' }), fields: inviteFields, send: 'Einladen' },
      };
    case 'absence':
      return absenceForm(reply, staff);
    case 'finish':
      return about
        ? { title: 'Erledigt', text: '', form: filled(finishForm(about, reply.verdicts ?? []), reply.filled) }
        : { text: '' };
    case 'reply':
      return about ? { title: 'Antwort', text: '', form: replyForm(about) } : { text: '' };
    case 'handOver':
      return about
        ? {
            title: 'Neuer Coach',
            text: staffText('staff.handOverAsk'),
            form: filled(handOverForm(about, staff), reply.filled),
          }
        : { text: '' };
    case 'endDates':
      return about
        ? { title: 'Termine', text: staffText('staff.endDates'), form: filled(endDatesForm(about), reply.filled) }
        : { text: '' };
    case 'endPlacement':
      return about ? { title: 'Begleitung beenden', text: '', form: endForm(about) } : { text: '' };
    default:
      return reply.form satisfies never;
  }
}

type Form = NonNullable<Spoken['form']>;

const filled = (form: Form, values: Readonly<Record<string, string>> = {}): Form => ({
  ...form,
  fields: form.fields.map(field => {
    const value = values[field.id];
    return value === undefined ? field : { ...field, value };
  }),
});

export const finishForm = (about: About, verdicts: readonly Verdict[]): NonNullable<Spoken['form']> => ({
  id: actForm('finish', about),
  send: 'Erledigt',
  fields: [
    choice('outcome.measure', 'Was wurde getan?', measureNames),
    choice('outcome.contact', 'Wie war der Kontakt?', contactNames),
    choice('outcome.with', 'Mit wem?', contactWithNames),
    { id: 'outcome.next', label: 'Nächster Termin', kind: 'date' },
    ...verdicts.map(which => verdictFields[which]),
  ],
});

/** After a second no. */
export const agreeForm = (about: About, one: Case): NonNullable<Spoken['form']> => ({
  id: actForm('agree', about),
  send: 'Eintragen',
  fields: [
    { id: 'next', label: 'Nächster Termin mit der Person', kind: 'date' },
    ...(agreeable(one).length > 0 ? [verdictFields.known] : []),
  ],
});

/** A red light can be agreed on, and what a rule has raised can be raised wrongly. */
export const verdictsOn = (one: Case): readonly Verdict[] => [
  ...(agreeable(one).length > 0 ? (['known'] as const) : []),
  ...(firedIn(one).length > 0 ? (['falseAlarm'] as const) : []),
];

/** Of whom it is, where that was said already: herself or somebody of her house. */
function absenceForm(reply: Reply & { kind: 'fill' }, staff: Staff): Spoken {
  const member = reply.about === undefined ? undefined : memberOf(staff, PersonId.safeParse(reply.about).data);
  const id = member ? `absence:${member.id}` : 'absence';
  const form = { id, fields: [...absenceFields, deputyField(staff)], send: 'Eintragen' };
  return {
    title: member ? `Abwesenheit: ${member.name}` : 'Abwesenheit',
    text: member ? staffText('staff.absentUntil') : 'Ihre Vertretung übernimmt von selbst.',
    form: filled(form, reply.filled),
  };
}

export const replyForm = (about: About): NonNullable<Spoken['form']> => ({
  id: actForm('reply', about),
  send: 'Antwort senden',
  fields: [{ id: 'text', label: 'Antwort in einfachen Worten', kind: 'long' }],
});

export const endForm = (about: About): NonNullable<Spoken['form']> => ({
  id: actForm('endPlacement', about),
  send: 'Begleitung beenden',
  fields: [
    choice('reason', 'Grund', endReasonNames),
    choice('destination', 'Verbleib', destinationNames),
    { id: 'on', label: 'Letzter Tag', kind: 'date' },
  ],
});

const endDatesForm = (about: About): Form => ({
  id: actForm('endDates', about),
  send: 'Speichern',
  fields: endKinds.map(of => ({ id: of, label: `${endNames[of]} bis`, kind: 'date' })),
});

const handOverForm = (about: About, staff: Staff): Form => ({
  id: actForm('handOver', about),
  send: 'Übergeben',
  fields: [choice('to', 'Neuer Coach', namesOfCoaches(staff)), { id: 'on', label: 'Erster Tag', kind: 'date' }],
});

const choice = (id: string, label: string, names: Readonly<Record<string, string>>): Field => ({
  id,
  label,
  kind: 'choice',
  options: Object.entries(names).map(([value, name]) => ({ id: value, label: name })),
});

const verdictFields: Readonly<Record<Verdict, Field>> = {
  known: { id: 'known', label: staffText('staff.known'), kind: 'date' },
  falseAlarm: {
    ...choice('falseAlarm', staffText('staff.falseAlarm'), { yes: 'Ja, Fehlalarm' }),
    none: 'Nein',
  },
};

const inviteFields: readonly Field[] = [
  { id: 'shortName', label: 'Name, wie er auf Karten steht', kind: 'text' },
  { id: 'firm', label: 'Firma', kind: 'text' },
  { id: 'start', label: 'Arbeitsbeginn', kind: 'date' },
  { id: 'contractEnd', label: 'Vertrag bis, wenn er befristet ist', kind: 'date' },
  choice('land', 'Land', Object.fromEntries(lands.map(land => [land, land]))),
  choice('code', 'Code', { screen: 'zum Scannen jetzt (30 Minuten)', card: 'auf der Startkarte (14 Tage)' }),
];

const deputyField = (staff: Staff): Field =>
  choice('deputy', 'Vertretung, wenn es eine andere ist', namesOfCoaches(staff));

const namesOfCoaches = ({ members }: Staff): Readonly<Record<string, string>> =>
  Object.fromEntries(members.filter(({ role }) => role !== 'onCall').map(({ id, name }) => [id, name]));

const absenceFields: readonly Field[] = [
  { id: 'from', label: 'Erster Tag', kind: 'date' },
  { id: 'to', label: 'Letzter Tag', kind: 'date' },
];
