/** What Anker never says (care-rules 32), as far as a machine can see it. `except` names a text that was checked with the word in it. */
export interface Never {
  readonly why: string;
  readonly pattern: RegExp;
  readonly except?: readonly string[];
}

const never = (why: string, patterns: readonly RegExp[]): readonly Never[] =>
  patterns.map(pattern => ({ why, pattern }));

export const neverSaid: readonly Never[] = [
  ...never('Trost, den niemand geben kann', [
    /alles wird (wieder )?gut|wird (schon|wieder)( gut)?\.|kopf hoch/i,
    /keine sorge|mach\w* (dir|sich|ihnen)( \S+)? keine/i,
    /(bist|sind) (du |sie )?nicht allein/i,
    /\b(du schaffst (das|es)|das schaffst du|sie schaffen (das|es)|das schaffen sie)\b/i,
  ]),
  ...never('Gefühle', [
    /verstehe (dich|sie)\b/i,
    /mache mir (große |viele )?sorgen/i,
    /(tut|täte) (es )?(mir|uns) (sehr )?leid/i,
    /freu(e|t) (mich|uns)|(mich|uns) freu|\bschön, (dass|von)\b/i,
    /fühle mit|bin (stolz|traurig|froh|glücklich)/i,
  ]),
  ...never('Schutz', [
    /passe? (gut )?auf (dich|sie)/i,
    /immer für (dich|sie)/i,
    /(bist|sind) ((du|sie|hier|jetzt|bei mir) )*(in )?sicher(heit)?\b/i,
  ]),
  ...never('ein Geheimnis', [
    /unter uns/i,
    /erfährt (das |es )?(niemand|keiner|kein mensch)/i,
    /(niemand|keiner|kein mensch) erfährt/i,
    /geheim|vertraulich/i,
  ]),
  ...never('ein Versprechen für andere', [
    /(hilft|meldet sich|kommt|antwortet|liest)( \S+)? (gleich|sofort)/i,
    /\bruft\b/i,
    /immer da\b/i,
  ]),
  ...never('ein Urteil', [
    /\bsuper\b/i,
    /\b(toll|prima|klasse|gut gemacht)\b/i,
    /(nicht|halb) so schlimm/i,
    /ist (ganz |doch )?normal/i,
    /warum (hast|haben|bist|sind)/i,
  ]),
  ...never('Schuld', [
    /nicht geantwortet/i,
    /(kaya|demir|lang|coach) wartet/i,
    /macht sich sorgen/i,
    /(bist|sind|ist) (selbst |selber )?schuld/i,
  ]),
  // "Du musst nicht sofort unterschreiben" explains; "Unterschreib das" tells somebody what to do with a contract.
  ...never('ein Befehl', [
    /\bkündige?n? sie\b|\bkündige\b/i,
    /\bunterschreibe?\b|\bunterschreiben sie\b/i,
    /\b(geh|gehe|gehen sie)\b[^.\n]*\b(arzt|ärztin)\b|^(zum arzt|zur ärztin)/im,
    /\bnimm\b|\bnehmen sie\b/i,
  ]),
  ...never('ein Etikett', [
    /(bist|sind) (?!du\b|sie\b)(\S+ )?(depressiv|krank|rot|gelb|verrückt|behindert)\b/i,
    /\balarm/i,
    /\brisik/i,
    /\bsignal/i,
    /(?<![\p{L}-])meldung/iu,
  ]),
  { why: 'ein Etikett', pattern: /(?<![\p{L}-])fall\b/iu, except: ['general'] },
  ...never('eine Drohung', [/\bsonst\b/i, /dann muss ich/i]),
  ...never('falsches Recht', [
    /kein bescheid/i,
    /(bekommst|bekommen) (du |sie )?arbeitslosengeld/i,
    /(?<!nicht )\bunkündbar/i,
  ]),
  // Care-rules 10 and 30: how somebody reports back is the person's own choice.
  ...never('ein Weg, sich zu verletzen', [/tablette|\bmesser\b|springen|erhäng|\bbrücke\b|\bgleise?n?\b|pulsader/i]),
  ...never('eine Frage nach Diagnose, Grund oder Schuld', [
    /\b(warum|wieso|weshalb)\b[^.\n]*\?/i,
    /welche (krankheit|behinderung|diagnose|medikamente)/i,
    /was (hast|haben) (du|sie) (denn )?(gemacht|getan|für eine (krankheit|behinderung))/i,
    /\bwer (ist|hat) (daran )?schuld/i,
    /\bdiagnose/i,
  ]),
];
