/** Care-rules 32, as far as a machine can see it. `except` names a text that was checked with the word in it. */
export interface Never {
  readonly why: string;
  readonly pattern: RegExp;
  readonly except?: readonly string[];
}

const never = (why: string, patterns: readonly RegExp[]): readonly Never[] =>
  patterns.map(pattern => ({ why, pattern }));

export const neverSaid: readonly Never[] = [
  ...never('comfort', [
    /alles wird gut|wird schon/i,
    /keine sorge|mach\w* (dir|sich|ihnen) keine/i,
    /(bist|sind) (du |sie )?nicht allein/i,
    /\b(du schaffst|das schaffst du|sie schaffen das|das schaffen sie)\b/i,
  ]),
  ...never('feelings', [
    /verstehe (dich|sie)\b/i,
    /mache mir (große )?sorgen/i,
    /(tut|täte) (mir|uns) leid/i,
    /freu(e|t) (mich|uns)|(mich|uns) freu/i,
  ]),
  ...never('protection', [
    /passe? (gut )?auf (dich|sie)/i,
    /immer für (dich|sie)/i,
    /(bist|sind) (hier |jetzt )?sicher\b/i,
  ]),
  ...never('secrecy', [/unter uns/i, /erfährt (das )?(niemand|keiner)/i, /(niemand|keiner) erfährt/i, /geheim/i]),
  ...never('a promise for others', [
    /(hilft|meldet sich|kommt|antwortet|liest)( \S+)? (gleich|sofort)/i,
    /\bruft\b/i,
    /immer da\b/i,
  ]),
  ...never('a verdict', [/\bsuper\b/i, /\btoll\b/i, /nicht so schlimm/i, /ist (ganz )?normal/i, /warum (hast|haben)/i]),
  ...never('guilt', [
    /nicht geantwortet/i,
    /(kaya|demir|lang|coach) wartet/i,
    /macht sich sorgen/i,
    /(bist|sind) selbst schuld/i,
  ]),
  ...never('an order', [
    /\bkündige?n? sie\b|\bkündige\b/i,
    /unterschreib/i,
    /zum arzt|zur ärztin/i,
    /\bnimm\b|\bnehmen sie\b/i,
  ]),
  ...never('a label', [
    /(bist|sind) (depressiv|krank|rot|verrückt)/i,
    /\balarm/i,
    /\brisiko/i,
    /\bsignal/i,
    /\bmeldung/i,
  ]),
  { why: 'a label', pattern: /\bfall\b/i, except: ['general'] },
  ...never('a threat', [/\bsonst\b/i, /dann muss ich/i]),
  ...never('wrong law', [/kein bescheid/i, /(bekommst|bekommen) (du |sie )?arbeitslosengeld/i, /unkündbar/i]),
  // Care-rules 10 and 30: how somebody reports back is the person's own choice.
  ...never('a diagnosis or method', [/tablette|\bmesser\b|springen|erhäng/i]),
];

/** Care-rules 19: dimension, colour, the coach's words, work, illness, disability. */
export const neverUnasked: readonly RegExp[] = [
  /\b(rot|gelb|grün)(e[nrsm]?)?\b|[🔴🟡🟢]/iu,
  /arbeit|\bjob\b|firma|betrieb|chef|kolleg|werkstatt|lohn|kündig|vertrag|aufgabe/i,
  /krank|gesund|arzt|ärzt|medikament|diagnose|depress|therap|klinik/i,
  /behinder|ausweis|schwer-/i,
  /zu hause|freizeit|\bgeld\b|familie|schulden/i,
  /sagt:|schreibt:/i,
];
