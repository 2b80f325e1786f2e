/** What is sent unasked tells nobody who looks at the screen anything: no dimension, colour, coach's words, work, illness, disability (care-rules 19). */
export const neverUnasked: readonly RegExp[] = [
  /\b(rot|gelb|grün)(e[nrsm]?)?\b|[🔴🟡🟢]/iu,
  /arbeit|\bjob\b|firma|betrieb|chef|kolleg|werkstatt|lohn|kündig|vertrag|aufgabe|urlaub|pause machen/i,
  /krank|gesund|arzt|ärzt|medikament|diagnose|depress|therap|klinik|müde|kraft/i,
  /behinder|ausweis|schwer-|inklusi|betreu|reha/i,
  /zu hause|freizeit|frei-zeit|\bgeld\b|familie|schulden|wohn/i,
  /sagt:|schreibt:|antwort von/i,
];
