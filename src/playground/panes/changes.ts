import type { PaneMessage } from './message.ts';

export type Change = { readonly put: PaneMessage } | { readonly gone: string };

/** What a page that has heard everything so far has to hear yet. Answers the same once only. */
export function changesIn(messages: () => readonly PaneMessage[]): () => readonly Change[] {
  let told = new Map(messages().map(named));
  return () => {
    const now = messages();
    const before = told;
    told = new Map(now.map(named));
    const gone = [...before.keys()].flatMap(id => (told.has(id) ? [] : [{ gone: id }]));
    return [...gone, ...now.flatMap(one => (before.get(one.id) === told.get(one.id) ? [] : [{ put: one }]))];
  };
}

const named = (message: PaneMessage): readonly [string, string] => [message.id, JSON.stringify(message)];
