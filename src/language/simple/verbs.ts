import { anyOf, pattern, type Rule } from './rule.ts';

const konjunktiv = anyOf(
  '(?:würd|wär|hätt|könnt|müsst|dürft|sollt|bräucht|käm|gäb|wüsst|fänd|stünd|brächt|dächt|nähm|säh|tät|spräch|läg|bekäm)e(?:n|st|t)?|ginge|bliebe|ließe|hielte|schriebe|wärst|wärt|seien|(?:soll|könn|müss|dürf|woll)e',
);
// "Sei …" tells somebody to be something.
const seiAfterStart = /(?<=\S )sei(?![\p{L}-])/gu;

const preterite = anyOf(
  'ging(?:en|st)?|kam(?:en|st)?|gab(?:en)?|fand(?:en)?|nahm(?:en)?|sah(?:en)?|sprach(?:en)?|schrieb(?:en)?|blieb(?:en)?|stand(?:en)?|lag(?:en)?|saß(?:en)?|hielt(?:en)?|ließ(?:en)?|hieß(?:en)?|lief(?:en)?|rief(?:en)?|traf(?:en)?|half(?:en)?|verlor(?:en)?|begann(?:en)?|bekam(?:en)?|erhielt(?:en)?|entstand(?:en)?|galt(?:en)?|trat(?:en)?|trug(?:en)?|zog(?:en)?|fuhr(?:en)?|fiel(?:en)?|schien(?:en)?|stieg(?:en)?|wuchs(?:en)?|wusste(?:n|st)?|dachte(?:n|st)?|brachte(?:n|st)?|kannte(?:n|st)?|nannte(?:n)?|' +
    '(?:sag|mach|stell|frag|leg|setz|zeig|lern|leb|spiel|kauf|zahl|bezahl|erklär|erzähl|hör|hol|führ|fehl|dauer|wohn|brauch|such|versuch|folg|erfolg|schick|klapp|änder|kümmer|kündig|passier|reich|erreich|gehör|entwickel|verdien|glaub|fühl|pass|kost)te(?:n|st)?|(?:arbeit|rede|wart|antwort|beantwort|bedeut|meld|find|start|biet|leist|öffn|rechn)ete(?:n|st)?',
);

/** Forms of werden, with which a participle makes a passive. */
const werden = anyOf('wird|werden|wurde|wurden|worden|werde|wirst|würde|würden');
const participle =
  /(?<![\p{L}-])(?:(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|weiter|zu|zurück|zusammen|durch|um|unter|über|statt|frei|bereit|sicher)?ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|an|wieder|aner|vor|bean)\p{Ll}{3,}t|\p{Ll}{2,}iert|entschieden|beschrieben|verboten|unterschrieben|übernommen|angenommen|vergeben|beschlossen|abgeschlossen|erhoben|erhalten|entnommen|verstanden)(?![\p{L}-])/gu;
const noParticiple =
  /^(?:gehen|geben|gelten|gehören|gefallen|genießen|gewinnen|geschehen|gelingen|gegen|gewesen|geht|gehört|gefällt|gelingt|genügt|gewinnt|genehmigen|gestalten|gewähren|gestatten|überhaupt|erst|berechtigt|bereit|bekannt|vielleicht|verschieden\p{L}*|unterschiedlich\p{L}*|gesund|gerecht|gern|bestimmt|verrückt|unbedingt|eigentlich|angehen|ausgeben|zugeben|vorgehen|weitergehen|abgeben|angeben|mitgehen|eingehen|umgehen)$/u;

const passive: Rule = sentence => {
  const [helper] = sentence.matchAll(werden);
  const done = [...sentence.matchAll(participle)].map(([word]) => word).find(word => !noParticiple.test(word));
  if (helper === undefined || done === undefined) return [];
  return [{ rule: 'passive', sentence, found: `${helper[0]} … ${done}`, fix: 'Sag, wer es macht: Das Amt prüft das.' }];
};

export const verbs: readonly Rule[] = [
  pattern('konjunktiv', konjunktiv, 'Schreib: vielleicht. Oder: kann, ist, hat.'),
  pattern('konjunktiv', seiAfterStart, 'Schreib: ist.'),
  passive,
  pattern('preterite', preterite, 'Schreib: hat gemacht, ist gegangen.'),
];
