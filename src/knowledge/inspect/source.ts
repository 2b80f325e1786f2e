import type { TextFile } from '../library.ts';
import { inWords, type Telling } from '../telling.ts';

/** Where something stands in the file of an article; the first line where it is not found. */
export const lineOfField = ({ text }: TextFile, field: string, value = ''): number => {
  const lines = text.split('\n');
  const start = lines.findIndex(line => line.startsWith(`${field}:`));
  const at = lines.findIndex((line, n) => n >= start && line.includes(value));
  return Math.max(start < 0 ? 0 : at, 0) + 1;
};

/** The line in which a section begins. */
export const lineOfSection = ({ text }: TextFile, section: string): number =>
  text.split('\n').findIndex(line => line.trim() === `# ${section}`) + 1;

/** The line of a sentence, as it reads in one address, in one section. */
export const lineOfSentence = (
  { text }: TextFile,
  section: string,
  said: Telling & { readonly sentence: string },
): number => {
  const lines = text.split('\n');
  const start = lines.findIndex(line => line.trim() === `# ${section}`);
  const beginning = said.sentence.slice(0, 25);
  const at = lines.findIndex((line, n) => n > start && inWords(line, said).includes(beginning));
  return Math.max(at, start, 0) + 1;
};
