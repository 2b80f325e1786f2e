// npm run staff -- import FILE [--dry-run]: how the first lead and coaches come in, and every change after that.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { jsonLog } from '../adapters/log.ts';
import { StaffError, type Invitation } from '../bots/putStaff.ts';
import { errorFacts, type Address } from '../bots/ports.ts';
import { loadStaff } from '../bots/scene.ts';
import { isDemo, readConfig, type Config } from '../config.ts';
import { PersonId, type Instant } from '../placement/ids.ts';
import { localDate } from '../placement/localTime.ts';
import type { Staff } from '../placement/staff.ts';
import {
  readStaffFile,
  staffFrom,
  type StaffFile,
  type StaffFileRead,
  type StaffPerson,
} from '../placement/staffFile.ts';
import { nameKey } from '../placement/staffRelations.ts';
import { clockIn } from '../playground/clockFile.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { say } from './say.ts';
import { isMendable, isStoreThere, storeOf } from './store.ts';

const usage = `Usage: npm run staff -- import FILE [--dry-run]
  Reads who works here from a YAML file. With --dry-run it says what would change, and changes nothing.`;

interface Wish {
  readonly file: string;
  readonly isDry: boolean;
}

/** 0: done. 1: something is wrong with the file or the machine, and nothing was changed. 2: not understood. */
async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const wish = wishIn(args);
  if (wish === undefined) return say(2, usage);
  const read = readConfig(process.env);
  if (read.kind === 'errors') return say(1, ...read.problems);
  try {
    return await importFile(wish, read.config);
  } catch (cause) {
    if (!isMendable(cause) && !(cause instanceof StaffError)) throw cause;
    return say(1, cause.message);
  }
}

function wishIn(args: readonly string[]): Wish | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [command, file, ...more] = positionals;
    return command === 'import' && file !== undefined && more.length === 0
      ? { file, isDry: values['dry-run'] }
      : undefined;
  } catch {
    // an option that there is not: the usage says which there are
    return undefined;
  }
}

async function importFile({ file, isDry }: Wish, config: Config): Promise<0 | 1> {
  const text = textOf(file);
  if (text === undefined) return say(1, `${file} cannot be read. Check the name and who may read it.`);
  // looking at what would change must not make a house
  if (isDry && !(await isStoreThere(storeOf(config)))) return plan(file, readStaffFile(text));
  const house = await openStaffHouse(config);
  try {
    const existing = (await loadStaff(house))?.staff;
    const read = readStaffFile(text, existing);
    if (isDry || read.kind === 'errors') return plan(file, read);
    await write(house, read, { existing, organisation: config.ANKER_ORGANISATION, tenant: config.TEAMS_TENANT });
    return 0;
  } finally {
    await house.hall.settled();
    await house.store.close();
  }
}

function openStaffHouse(config: Config): Promise<OpenHouse> {
  // the playground's clock may be wound; a house in service has the machine's
  const clock = isDemo(config) ? clockIn(config.ANKER_DATA) : undefined;
  return openHouse({
    ...storeOf(config),
    organisation: config.ANKER_ORGANISATION,
    brokenArticles: config.ANKER_BROKEN_ARTICLES,
    log: jsonLog(process.stderr, config.ANKER_LOG_LEVEL, Date.now),
    openDoors: () => ({ all: [], link: code => `http://127.0.0.1:${config.ANKER_PORT}/#${code}` }),
    ...(clock && { now: () => clock.now() }),
  });
}

function plan(file: string, read: StaffFileRead): 0 | 1 {
  if (read.kind === 'errors') return say(1, ...read.errors.map(({ line, message }) => `${file}:${line}: ${message}`));
  for (const line of [...planOf(read), 'Nothing was changed (--dry-run).']) console.log(line);
  return 0;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (errorFacts(cause)['code'] === undefined) throw cause;
    return undefined;
  }
}

/** In Teams somebody is the staff's tenant and the object id in it; without the tenant there is no such door yet. */
const addressOf = (id: string, tenant: string | undefined): { address?: Address } =>
  tenant === undefined ? {} : { address: { channel: 'teams', tenant, id } };

interface Before {
  readonly tenant: string | undefined;
  readonly existing: Staff | undefined;
  readonly organisation: string;
}

async function write({ store, secrets, hall }: OpenHouse, file: StaffFile, before: Before): Promise<void> {
  // from the name, so that an import that broke off makes the same people when it is done again
  const idOf = (name: string): PersonId =>
    before.existing?.members.find(member => nameKey(member.name) === nameKey(name))?.id ??
    PersonId.parse(secrets.derive(`staff:${nameKey(name)}`));
  const lastDay = today(store.now(), file);
  const staff = staffFrom(file, before.organisation, { idOf, lastDay });
  const people = file.people.map(({ name, reach }) => ({
    id: idOf(name),
    ...(reach.kind === 'invitation' ? { invite: 'card' as const } : addressOf(reach.objectId, before.tenant)),
  }));
  const invitations = await hall.putStaff(staff, people);
  for (const line of [...planOf(file), ...doneLines(staff, file, { invitations, tenant: before.tenant })])
    console.log(line);
}

const today = (now: Instant, { house }: StaffFile) => localDate(now, house.timeZone);

function planOf({ house, people, leaving }: StaffFile): readonly string[] {
  return [
    `${house.name} (${house.timeZone}), at night: ${house.onCall}`,
    ...people.map(person => `  ${person.known === undefined ? 'new   ' : 'known '}  ${about(person)}`),
    ...leaving.map(({ name }) => `  leaves  ${name}: not in the file; today is the last day, nothing is deleted`),
  ];
}

const about = ({ name, role, deputy, lead, reach }: StaffPerson): string =>
  [
    name,
    role === 'onCall' ? 'on-call' : role,
    ...(deputy === undefined ? [] : [`deputy ${deputy}`]),
    ...(lead === undefined ? [] : [`lead ${lead}`]),
    reach.kind === 'entra' ? 'by Teams' : 'by invitation',
  ].join(', ');

interface Done {
  readonly invitations: readonly Invitation[];
  readonly tenant: string | undefined;
}

function doneLines(staff: Staff, { people }: StaffFile, { invitations, tenant }: Done): readonly string[] {
  const nameOf = (id: PersonId): string => staff.members.find(member => member.id === id)?.name ?? id;
  const byTeams = people.filter(({ reach }) => reach.kind === 'entra').map(({ name }) => name);
  return [
    'Written.',
    ...invitations.map(({ id, link }) => `Invitation for ${nameOf(id)}, once, for 14 days: ${link}`),
    ...(byTeams.length === 0 || tenant !== undefined
      ? []
      : [`By Teams, once TEAMS_TENANT is set; import again then: ${byTeams.join(', ')}`]),
  ];
}

process.exitCode = await run(process.argv.slice(2));
