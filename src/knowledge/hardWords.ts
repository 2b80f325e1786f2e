import { wordsOf } from '../language/fold.ts';
import { hardWords } from './phrases/hardWords.ts';

export type HardWord = keyof typeof hardWords;

/** The hard word that somebody asks about: "was heißt Bescheid", "was ist ein Bescheid?", or only the word itself. */
export function hardWordIn(text: string): HardWord | undefined {
  const words = wordsOf(text).filter(word => !around.has(word));
  const [word, ...others] = words;
  return word === undefined || others.length > 0 ? undefined : byForm.get(word);
}

const around: ReadonlySet<string> = new Set(
  wordsOf(
    'was ist sind heißt bedeutet bedeuten meint ein eine einen der die das den dem denn nochmal das wort bitte erklär erkläre mir kannst du versteh verstehe ich nicht und',
  ),
);

const isWord = (key: string): key is HardWord => Object.hasOwn(hardWords, key);
const keys = Object.keys(hardWords).filter(isWord);

/** Forms beside the name itself. */
const forms: Readonly<Record<string, string>> = {
  agentur: 'arbeitsagentur arbeitsamt',
  amt: 'amtes ämter',
  anspruch: 'ansprüche',
  antrag: 'anträge beantragen',
  arbeitgeber: 'arbeitgeberin',
  attest: 'krankenschein krankmeldung',
  befristet: 'befristung',
  behoerde: 'behörde behörden',
  bescheid: 'bescheide',
  betreuer: 'betreuung betreuerin',
  budget: 'büdget',
  erwerbsminderung: 'erwerbsgemindert erwerbsminderungsrente',
  frist: 'fristen',
  gleichgestellt: 'gleichgestellte',
  integrationsamt: 'inklusionsamt',
  kuendigung: 'kündigung kündigen',
  leistung: 'leistungen',
  rechtsbehelf: 'rechtsbehelfsbelehrung',
  reha: 'rehabilitation',
  schwerbehindertenvertretung: 'schwerbehindertenvertreter vertrauensperson',
  sozialversicherung: 'sozialabgaben sozialversicherungspflichtig',
  tarif: 'tarifvertrag tariflohn',
  traeger: 'träger leistungsträger kostenträger',
  untaetigkeitsklage: 'untätigkeitsklage',
  vertrag: 'arbeitsvertrag',
  zuschuss: 'zuschüsse lohnkostenzuschuss',
};

const byForm: ReadonlyMap<string, HardWord> = new Map(
  keys.flatMap(key => {
    const name = key.slice('word.'.length);
    return wordsOf(`${name} ${forms[name] ?? ''}`).map(form => [form, key] as const);
  }),
);
