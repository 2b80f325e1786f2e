// What we use of packages that bring no types.
declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
}
declare module '@nlpjs/lang-de' {
  export const LangDe: unknown;
}
declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: { container: unknown; languages: string[]; autoSave: boolean; nlu: { log: boolean } });
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      language: string,
      text: string,
    ): Promise<{ intent: string; classifications: readonly { intent: string; score: number }[] }>;
  }
}
