import { describe, expect, it } from 'vitest';
import { newKeyring, parseKeyring, secretsOf } from '../../src/adapters/secrets.ts';
import { isDeviceKey } from '../../src/adapters/web/door.ts';
import { actIn } from '../../src/dialogs/acts.ts';
import { instant } from '../../src/placement/ids.ts';
import { memberOf, staffSchema } from '../../src/placement/staff.ts';
import { demoHouse } from '../../src/playground/demo.ts';

const now = instant(Date.parse('2026-11-23T08:00:00Z'));
const houseOf = (keyring: string) =>
  demoHouse({ secrets: secretsOf(parseKeyring(keyring)), now, timeZone: 'Europe/Berlin' });

describe('the demo house', () => {
  const keyring = newKeyring();
  const demo = houseOf(keyring);

  it('has staff that the staff document takes, with a deputy, a lead and somebody at night', () => {
    const staff = staffSchema.parse(demo.staff);
    const [kaya] = staff.members;
    expect(memberOf(demo.staff, kaya?.deputy)?.name).toBe('Herr Demir');
    expect(memberOf(demo.staff, kaya?.lead)?.role).toBe('lead');
    expect(staff.onCall).toEqual({ member: demo.members.find(({ role }) => role === 'onCall')?.id });
  });

  it('gives everybody a device of her own', () => {
    const devices = [...demo.members, demo.employer].map(({ device }) => device);
    expect(new Set(devices).size).toBe(5);
    expect(devices.every(isDeviceKey)).toBe(true);
  });

  it('is the same house after a restart, and another one with other keys', () => {
    expect(houseOf(keyring)).toEqual(demo);
    expect(houseOf(newKeyring()).id).not.toBe(demo.id);
  });

  it('invites somebody by a form that counts as an act of the coach', () => {
    expect(actIn(demo.invitation)).toEqual({
      kind: 'invite',
      act: {
        do: 'invite',
        shortName: 'Jana M.',
        firm: 'Café Lindner',
        start: '2026-10-19',
        contractEnd: '2027-10-18',
        land: 'BE',
        code: 'card',
      },
    });
  });
});
