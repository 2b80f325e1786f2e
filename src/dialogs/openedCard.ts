import { isOptionId, labelOf } from '../knowledge/options.ts';
import { lightNames } from '../knowledge/phrases/staff.ts';
import { instant } from '../placement/ids.ts';
import type { Answer } from '../placement/light.ts';
import { localDate } from '../placement/localTime.ts';
import type { Scene } from '../placement/staff.ts';
import type { Kept } from './effect.ts';
import type { Employee } from './person.ts';
import { dimensionName } from './reasons.ts';
import type { Spoken } from './reply.ts';
import { staffText } from './staffWords.ts';
import { dateIn } from './times.ts';

/** What a staff member asked to open; the access is in the log before this is sent. */
export function openedCard(
  {
    employee,
    what,
    records,
    isHidden,
  }: {
    readonly employee: Employee;
    readonly what: 'words' | 'answers';
    readonly records: readonly Kept[];
    /** What was before the coach is not among them. */
    readonly isHidden?: boolean;
  },
  scene: Scene,
): Spoken {
  const facts = records.flatMap(record => factOf(record, scene));
  const title = `${employee.shortName}: ${what === 'words' ? 'eigene Worte' : 'Antworten'}`;
  return {
    title,
    text: [
      facts.length === 0 ? 'Hier steht nichts mehr.' : 'Diese Ansicht ist im Zugriffsprotokoll vermerkt.',
      ...(isHidden ? [staffText('staff.hiddenBefore')] : []),
    ].join('\n'),
    facts,
  };
}

function factOf(record: Kept, scene: Scene): NonNullable<Spoken['facts']> {
  const at = (on: number): string =>
    dateIn(localDate(instant(on), scene.staff.timeZone), scene.now, scene.staff.timeZone);
  switch (record.kind) {
    case 'words':
      return [{ label: at(record.on), value: record.text }];
    case 'answer':
      return [
        {
          label: at(record.answer.on),
          value: `${dimensionName(record.answer.dimension)}: ${answerName(record.answer)}${knownUntil(record, scene)}`,
        },
      ];
    case 'topic':
      return [{ label: at(record.on), value: topicOf(record.topic) }];
    case 'contact':
    case 'access':
    case 'consent':
    case 'case':
    case 'falseAlarm':
    case 'ended':
      return [];
    default:
      return record satisfies never;
  }
}

/** Tapped, or in a few words of her own. */
const topicOf = (topic: string): string => (isOptionId(topic) ? labelOf(topic, { coach: 'Coach' }) : topic);

/** It opened nothing, because it was agreed on. */
const knownUntil = ({ agreed }: Kept & { kind: 'answer' }, { now, staff }: Scene): string =>
  agreed === undefined ? '' : `, bekannt und vereinbart bis ${dateIn(agreed, now, staff.timeZone)}`;

const answerName = ({ light, said }: Answer): string =>
  said === 'takenBack' ? 'zurückgenommen' : light ? lightNames[light] : 'ohne Angabe';
