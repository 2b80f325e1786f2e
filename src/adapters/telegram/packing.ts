/**
 * Long words of our ids as one byte each, so that a question and its answer fit the 64 bytes of a button.
 * Buttons live on in chats: words are only ever added at the end, never moved or taken out.
 */
export const packedWords: readonly string[] = [
  'article:',
  'cmd:',
  't:choose',
  'question',
  'extra-',
  'afterAbsence',
  'environment',
  'orientation',
  'instructor',
  'colleagues',
  'motivation',
  'confidence',
  'technology',
  'offer',
  'serious',
  'aboutCoach',
  'consentAlone',
  'anotherHelp',
  'preferWriting',
  'topicColleagues',
  'articleDone',
  'helpedLittle',
  'didNotHelp',
  'unknown',
  'deleteAll',
  'coach:',
  'firm:',
  'caseload',
  'look:',
  'myData',
  'human',
  'beschaeftigung',
  'unterstuetzte',
  'readAloud',
  'newCoach',
  'otherCoach',
  'change',
];

const firstCode = 0x80;

/** Nothing for what is no plain ASCII. */
export function pack(text: string): Buffer | undefined {
  if (!/^[\n\x20-\x7e]*$/.test(text)) return undefined;
  return Buffer.from(
    text.replace(anyWord, word => String.fromCharCode(firstCode + packedWords.indexOf(word))),
    'latin1',
  );
}

/** Nothing where a word is not in the list, which a newer program may have written. */
export function unpack(bytes: Buffer): string | undefined {
  const parts = [...bytes].map(byte => (byte < firstCode ? String.fromCharCode(byte) : packedWords[byte - firstCode]));
  return parts.includes(undefined) ? undefined : parts.join('');
}

const anyWord = new RegExp(packedWords.toSorted((a, b) => b.length - a.length).join('|'), 'g');
