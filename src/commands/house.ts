// What main and the commands stand on: the house of one data folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFiles } from '../adapters/files.ts';
import { machinePulse } from '../adapters/clock.ts';
import { sheetLinks, type SheetLinks } from '../adapters/foerdercheck/links.ts';
import { checkPath, foerdercheckRoutes, sheetAddress } from '../adapters/foerdercheck/routes.ts';
import { memory } from '../adapters/learned.ts';
import { sealingOf } from '../adapters/sealing.ts';
import { loadKeyring, secretsOf } from '../adapters/secrets.ts';
import { openSqliteStore } from '../adapters/sqlite/store.ts';
import { voiceHere } from '../adapters/voice/open.ts';
import type { Route } from '../adapters/web/server.ts';
import { openHall, type Hall } from '../bots/hall.ts';
import type { Address, Door, Log, Secrets, Store, Voice } from '../bots/ports.ts';
import type { Config } from '../config.ts';
import { libraryOf, type LearningLibrary } from '../dialogs/library.ts';
import { localDate } from '../placement/localTime.ts';
import { readWords } from '../placement/words.ts';
import type { Typed } from '../knowledge/funding/typed.ts';
import type { Article } from '../knowledge/article.ts';
import { readLibrary, type TextFile } from '../knowledge/library.ts';

/** Something that runs until it is closed. */
export interface Anker {
  readonly url: string;
  close(): Promise<void>;
}

export interface OpenHouse<Doors extends OpenDoors = OpenDoors> {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly hall: Hall;
  readonly doors: Doors;
  readonly sheets: SheetLinks;
  /** The finder learns; whoever asks before it is done waits for it. */
  readonly warm: () => void;
}

export interface HouseGiven<Doors extends OpenDoors = OpenDoors> {
  readonly folder: string;
  readonly organisation: string;
  readonly log: Log;
  /** Missing: an article that is broken keeps the house shut. */
  readonly brokenArticles?: Config['ANKER_BROKEN_ARTICLES'];
  readonly openDoors: (parts: DoorParts) => Doors;
  /** Where the programs that read aloud are looked for; missing: nothing is read aloud. */
  readonly voicePath?: string | undefined;
  readonly isFirm?: (address: Address) => boolean;
  /** Under which address this server is reached; asked when something is linked to. */
  readonly address?: () => string | undefined;
  readonly now?: () => number;
  /** What the hall gets to see of the store; the playground looks over its shoulder. */
  readonly watched?: (store: Store) => Store;
}

/** The doors of a house, and the deep link that one of them carries a code in. */
export interface OpenDoors {
  readonly all: readonly Door[];
  readonly link: (code: string) => string;
}

/** What a door may need of the house. `receive`: not while it is being opened. */
export interface DoorParts {
  readonly receive: Hall['receive'];
  readonly store: Store;
  readonly secrets: Secrets;
  readonly voice: Voice | undefined;
}

/** What lies in a data folder. */
export const houseFiles = { store: 'anker.db', keys: 'keys.json', sounds: 'sounds' } as const;

export class HouseError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HouseError';
  }
}

export async function openHouse<Doors extends OpenDoors>({
  folder,
  now,
  openDoors,
  watched,
  voicePath,
  ...given
}: HouseGiven<Doors>): Promise<OpenHouse<Doors>> {
  const library = libraryOf(articlesIn(await readArticleFiles(), given), memory);
  const keys = loadKeyring(keyFile(folder));
  const opened = openSqliteStore({ file: join(folder, houseFiles.store), keys, ...(now && { now }) });
  const store = watched?.(opened) ?? opened;
  const secrets = secretsOf(keys);
  const sealing = sealingOf(keys);
  const sheets = sheetLinks(sealing);
  const linked = (to: (server: string) => string): string | undefined => {
    const server = given.address?.();
    return server === undefined ? undefined : to(server);
  };
  const sheet = (typed: Typed) => linked(server => sheetAddress(server, sheets.seal(typed, store.now())));
  const checkAddress = () => linked(server => `${server}${checkPath}`);
  const sounds = { folder: join(folder, houseFiles.sounds), secrets, sealing, log: given.log };
  const voice = voicePath === undefined ? undefined : voiceHere({ ...sounds, path: voicePath });
  // the doors need the hall and the hall needs the doors
  const doors = openDoors({ store, secrets, voice, receive: inbound => hall.receive(inbound) });
  const { all, link } = doors;
  const needs = { ...given, store, secrets, library, sheet, checkAddress, link, pulse: machinePulse };
  const hall: Hall = openHall({ ...needs, doors: all });
  return { store, secrets, hall, doors, sheets, warm: () => warmUp(library) };
}

/** Made where a house is new, never beside what other keys have sealed. */
function keyFile(folder: string): string {
  const [keys, store] = [join(folder, houseFiles.keys), join(folder, houseFiles.store)];
  if (existsSync(store) && !existsSync(keys))
    throw new HouseError(`The keyring ${keys} is missing: without it nothing that is kept can be read. Put it back.`);
  return keys;
}

/** What the first message would wait for: the rules for words of danger, then the finder. */
function warmUp(library: LearningLibrary): void {
  readWords('Hallo', []);
  learnOn(library);
}

/** In slices, so that whoever writes meanwhile is heard. */
function learnOn(library: LearningLibrary): void {
  if (library.learn()) setImmediate(learnOn, library).unref();
}

/** The public funding check of this house; it may be opened anew while the server runs. */
export const checkRoutes = (house: () => OpenHouse, timeZone: string): readonly Route[] =>
  foerdercheckRoutes({
    today: () => localDate(house().store.now(), timeZone),
    now: () => house().store.now(),
    links: { open: (...given) => house().sheets.open(...given) },
  });

/** All of them, or, where the settings say so, those that are whole: the topic of a broken one is then not known. */
export function articlesIn(
  files: readonly TextFile[],
  { log, brokenArticles }: Pick<HouseGiven, 'log' | 'brokenArticles'>,
): readonly Article[] {
  const read = readLibrary(files);
  if (read.kind === 'library') return read.articles;
  if (brokenArticles !== 'leaveOut')
    throw new HouseError(
      `These articles are broken. Mend them, or start without them: ANKER_BROKEN_ARTICLES=leaveOut.\n${read.errors.join('\n')}`,
    );
  for (const error of read.errors) log.error('article.leftOut', { where: error.split(': ', 1).join('') });
  return read.articles;
}
