import { pattern, type Finding, type Rule, type RuleName } from './rule.ts';

const joining =
  'weil|wenn|dass|ob|obwohl|sodass|falls|sobald|solange|nachdem|bevor|ehe|indem|sofern|soweit|wobei|wodurch|weshalb|weswegen';
const onlyAfterComma =
  'damit|während|als|was|wer|wen|wem|wo|wie|wann|warum|wieso|wohin|woher|womit|wofür|woran|worauf|worüber|um|ohne|anstatt|welche[rmns]?|dessen|deren|denen';
const beginning = new RegExp(
  String.raw`(?:^|, )(?:${joining})(?![\p{L}-])|, (?:und |oder |aber )?(?:${joining}|${onlyAfterComma})(?![\p{L}-])`,
  'giu',
);
// ", die" before a single noun is a list: "der Coach, die Firma und das Amt".
const relative =
  /, (?:(?:in|mit|bei|für|von|zu|aus|an|auf|über|nach|durch|vor|unter|gegen) )?(?:der|die|das|den|dem)(?! \p{Lu}[\p{L}-]*(?:[,.!?]| und | oder |$))(?![\p{L}-])(?=[^,.!?]* \p{Ll}[\p{Ll}]*(?:[,.!?]|$))/gu;

const clauses: Rule = sentence => {
  const begins = [...sentence.matchAll(beginning), ...sentence.matchAll(relative)]
    .toSorted((one, other) => one.index - other.index)
    .map(([found]) => found.replace(/^, /, ''));
  const [first, ...more] = begins;
  // "Wenn du krank bist." may stand alone.
  if (first === undefined || (more.length === 0 && !sentence.includes(','))) return [];
  const finding = (rule: RuleName, found: string, fix: string): Finding<RuleName> => ({ rule, sentence, found, fix });
  return [
    finding('subordinate', first, `Teile den Satz vor „${first}“. Oder frag: Bist du krank? Dann …`),
    ...(more.length > 0 ? [finding('nested', begins.join(' … '), 'Mach aus jedem Teil einen eigenen Satz.')] : []),
  ];
};

const articles = 'der|einer|dieser|jener|aller|meiner|deiner|seiner|ihrer|Ihrer|unserer|eurer';
const masculine =
  'Chef|Coach|Mensch|Kollege|Antrag|Lohn|Vertrag|Arzt|Staat|Bund|Betrieb|Dienst|Betreuer|Anwalt|Ausweis|Platz|Tag|Monat|Urlaub|Brief|Zuschuss|Bescheid|Weg|Teil|Mann|Freund|Vater|Sohn|Bruder|Notdienst|Arbeits-Vertrag|Mindest-Lohn|Antragsteller|Arbeitgeber|Träger';
/** What may stand before "der" and is no noun that owns something. */
const noOwner =
  'Sie|Ihnen|Ihr|Ihre|Ihrer|Ja|Nein|Nur|Auch|Dann|Hier|Da|Oder|Und|Ab|An|Auf|Aus|Außer|Bei|Bis|Durch|Für|Gegen|Hinter|In|Mit|Nach|Neben|Ohne|Seit|Über|Um|Unter|Von|Vor|Zu|Zwischen';

export const clauseRules: readonly Rule[] = [
  clauses,
  pattern(
    'genitive',
    new RegExp(
      String.raw`(?<!(?:Frau|Herr|Herrn) )(?<![\p{L}-])(?!(?:${noOwner}) )\p{Lu}[\p{L}-]+ (?:${articles}) (?!(?:${masculine})(?![\p{L}-]))(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+`,
      'gu',
    ),
    'Schreib: von. Zum Beispiel: der Chef von der Firma.',
  ),
  pattern(
    'genitive',
    /(?<![\p{L}-])(?:des|eines|meines|deines|seines|ihres|Ihres|unseres|dieses|jedes) (?:\p{Ll}+(?:en|n) )?\p{Lu}[\p{L}-]*(?:s|en)(?![\p{L}-])/gu,
    'Schreib: von. Zum Beispiel: der Preis von dem Ausweis.',
  ),
  pattern(
    'genitive',
    /(?<![\p{L}-])(?:wegen|trotz|während|anstatt|aufgrund|innerhalb|außerhalb|mithilfe|hinsichtlich|infolge|anhand|mangels) (?:der|einer|dieser|ihrer|Ihrer|deiner|meiner) \p{Lu}[\p{L}-]+/gu,
    'Schreib es ohne dieses Wort, in einem eigenen Satz.',
  ),
  pattern(
    'badNegation',
    /(?<!\p{L})(?:weder(?= .*\bnoch\b)|keineswegs|keinesfalls|mitnichten|nicht un\p{Ll}{3,}|(?:unentgeltlich|unbeschadet|ungeachtet|unbenommen|unzulässig|unwirksam|unabdingbar|unzumutbar|unverhältnismäßig)\p{Ll}*)/giu,
    'Sag es ohne doppeltes Nein: Was ist so?',
  ),
  pattern(
    'badNegation',
    /(?<!\p{L})(?:kein\p{Ll}*|nie|niemals|niemand\p{Ll}*|nichts|ohne) (?:(?!und |oder )[\p{L}-]+ ){0,4}nicht(?!\p{L})|(?<!\p{L})nicht (?:(?!und |oder )[\p{L}-]+ ){0,3}(?:ohne|kein\p{Ll}*|nie|niemand\p{Ll}*|nichts)(?!\p{L})/giu,
    'Sag es ohne doppeltes Nein: Was ist so?',
  ),
];
