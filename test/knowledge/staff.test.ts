import { describe, expect, it } from 'vitest';
import * as staff from '../../src/knowledge/phrases/staff.ts';
import { employer } from '../../src/knowledge/phrases/employer.ts';
import { contactKinds, destinations, endReasons, measures, outcomeSchema } from '../../src/dialogs/event.ts';
import { dimensions, isPrivate, Light } from '../../src/placement/light.ts';
import { Cause, Danger, levels, wordKinds, reasonSchema } from '../../src/placement/signal.ts';
import { everyStaffText } from '../../src/commands/texts/examples.ts';

describe('words for staff', () => {
  it.each([
    ['level', staff.levelNames, levels],
    ['light', staff.lightNames, Light.options],
    ['kind of words', staff.wordKindNames, wordKinds],
    ['cause', staff.causeNames, Cause.options],
    ['danger', staff.dangerNames, Danger.options],
    ['measure', staff.measureNames, measures],
    ['kind of contact', staff.contactNames, contactKinds],
    ['partner of a contact', staff.contactWithNames, outcomeSchema.shape.with.options],
    ['reason of an end', staff.endReasonNames, endReasons],
    ['destination', staff.destinationNames, destinations],
    ['dimension that is not private', staff.dimensionNames, dimensions.filter(dimension => !isPrivate(dimension))],
  ])('have a name for every %s and for nothing else', (_, names, ids) => {
    expect(Object.keys(names).toSorted()).toEqual([...ids].toSorted());
  });

  it('have a line for every reason', () => {
    const kinds = reasonSchema.options.map(option => option.shape.kind.value);
    expect(kinds.filter(kind => !(`staff.${kind}` in staff.staff))).toEqual([]);
  });

  it('speak of no illness and of nothing private', () => {
    const shown = [...Object.values(staff.wordKindNames), ...Object.values(staff.dimensionNames)].join('\n');
    expect(shown).not.toMatch(/krank|schmerz|schlaf|sucht|psych|depress|diagnose|zu hause|freizeit|\bgeld\b|wohn/i);
  });

  it('speak to staff and firms with Sie, whatever the address is', () => {
    for (const book of [staff.staff, employer]) {
      const texts = everyStaffText(book).filter(text => text.key !== 'staff.writeHint');
      expect(texts.filter(({ text }) => /\b(du|dich|dir|dein\w*)\b/i.test(text))).toEqual([]);
    }
  });

  it('end every card with the firm knowing nothing', () => {
    expect(staff.staff['staff.lastLine']).toBe(
      'Die Firma weiß nichts davon. Sprechen Sie die Firma erst an, wenn die Person zustimmt.',
    );
  });
});

describe('words for firms', () => {
  it('never answer how somebody is', () => {
    expect(employer['firm.notHere']).toBe(
      'Das erfahren Sie hier nicht. Fragen Sie die Person selbst oder den Fachdienst.',
    );
  });

  it('name danger before everything else, with both numbers', () => {
    for (const text of everyStaffText(employer).filter(({ key }) => key.startsWith('firm.danger')))
      expect(text.text).toMatch(/^Besteht Gefahr für ein Leben: Rufen Sie 112 an\. Bei Gewalt: 110\./);
  });
});
