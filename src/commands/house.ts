// What main and the commands stand on: the house of one data folder and its store.
import { join } from 'node:path';
import { readArticleFiles } from '../adapters/files.ts';
import { machinePulse } from '../adapters/clock.ts';
import { sheetLinks, type SheetLinks } from '../adapters/foerdercheck/links.ts';
import { checkPath, foerdercheckRoutes, sheetAddress } from '../adapters/foerdercheck/routes.ts';
import { memory } from '../adapters/learned.ts';
import { fileLedger } from '../adapters/ledger.ts';
import { sealingOf } from '../adapters/sealing.ts';
import { secretsOf } from '../adapters/secrets.ts';
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
import { HouseError } from './houseError.ts';
import { houseFiles, openStore, type StoreGiven } from './store.ts';

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

export interface HouseGiven<Doors extends OpenDoors = OpenDoors> extends StoreGiven {
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

/** What a door may need of the house. `receive` and `desk`: not while it is being opened. */
export interface DoorParts {
  readonly receive: Hall['receive'];
  readonly desk: Hall['desk'];
  readonly store: Store;
  readonly secrets: Secrets;
  readonly voice: Voice | undefined;
}

export async function openHouse<Doors extends OpenDoors>({
  folder,
  cosmos,
  now,
  openDoors,
  watched,
  voicePath,
  ...given
}: HouseGiven<Doors>): Promise<OpenHouse<Doors>> {
  const library = libraryOf(articlesIn(await readArticleFiles(), given), memory);
  const { store: opened, keys } = await openStore({ folder, ...(cosmos && { cosmos }), ...(now && { now }) });
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
  const doors = openDoors({
    store,
    secrets,
    voice,
    receive: inbound => hall.receive(inbound),
    desk: from => hall.desk(from),
  });
  const { all, link } = doors;
  const ledger = fileLedger(join(folder, houseFiles.deleted));
  const needs = { ...given, ledger, store, secrets, library, sheet, checkAddress, link, pulse: machinePulse };
  const hall: Hall = openHall({ ...needs, doors: all });
  return { store, secrets, hall, doors, sheets, warm: () => warmUp(library) };
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
