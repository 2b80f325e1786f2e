import { z } from 'zod';
import { WhyWeekly } from '../placement/change.ts';
import { CaseId, Instant, LocalDate, PersonId, type Frozen } from '../placement/ids.ts';
import { Dimension } from '../placement/light.ts';

export const enrolmentSteps = [
  'duSie',
  'aloud',
  'facts',
  'receipt',
  'asking',
  'askingCheck',
  'seeing',
  'seeingCheck',
  'choice',
  'always',
  'alwaysCheck',
  'reach',
  'tidy',
] as const;
export type EnrolmentStep = (typeof enrolmentSteps)[number];

/** Where the talk stands: what was asked last. What waits behind it (an enrolment, a check-in) is kept beside it. */
export const talkSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('new') }),
  z.object({ at: z.literal('waiting') }),
  z.object({ at: z.literal('enrolment') }),
  z.object({ at: z.literal('idle') }),
  z.object({ at: z.literal('checkIn') }),
  z.object({ at: z.literal('about'), slot: z.string(), dimension: Dimension }),
  z.object({ at: z.literal('offer'), case: CaseId }),
  /** `right` is explained after a no, where one fits. */
  z.object({
    at: z.literal('offerTalk'),
    right: z.string().optional(),
    /** Nothing was answered, so there is nothing to thank for. */
    unasked: z.literal(true).optional(),
  }),
  z.object({ at: z.literal('article'), article: z.string(), page: z.number().int() }),
  /** In other words, with an example; `page` is the message of the article to come back to, if there is one left. */
  z.object({ at: z.literal('example'), article: z.string(), page: z.number().int(), n: z.number().int() }),
  /** One easy question about what was just read. */
  z.object({ at: z.literal('check'), article: z.string() }),
  /** What is often asked next. */
  z.object({ at: z.literal('more'), article: z.string(), articles: z.array(z.string()), office: z.boolean() }),
  /** "Dazu kann ich dir etwas erklären." */
  z.object({ at: z.literal('right'), article: z.string() }),
  z.object({ at: z.literal('choose'), articles: z.array(z.string()) }),
  /** `placed`: it was said already who helps. */
  z.object({
    at: z.literal('unknown'),
    text: z.string(),
    placed: z.literal(true).optional(),
    /** "Sag Frau Kaya …": no question, a message. */
    message: z.literal(true).optional(),
  }),
  /** "Darf ich deine Frage aufschreiben?" */
  z.object({ at: z.literal('editors'), masked: z.string() }),
  /** `case`: the wish that was told already. */
  z.object({ at: z.literal('howToTalk'), case: CaseId.optional() }),
  /** "Wie lange soll ich nicht fragen?", from a day on that was said. */
  z.object({ at: z.literal('pause'), from: LocalDate.optional() }),
  z.object({ at: z.literal('stop') }),
  z.object({ at: z.literal('stopSure') }),
  /** `older`: how many pages of answers back. */
  z.object({ at: z.literal('myData'), older: z.number().int().optional() }),
  z.object({ at: z.literal('deleteSure') }),
  /** `text`: why it was asked, for whoever is told then. `another`: it was asked of somebody else at her phone. */
  z.object({
    at: z.literal('serious'),
    case: CaseId,
    about: z.enum(['life', 'violence']),
    text: z.string().optional(),
    another: z.literal(true).optional(),
  }),
  z.object({ at: z.literal('voice'), n: z.number().int() }),
  /** `message`: the first of the pictures that it is about, where the door can take it away. */
  z.object({ at: z.literal('photo'), message: z.string().optional() }),
  z.object({ at: z.literal('aboutCoach'), case: CaseId }),
  z.object({ at: z.literal('helped'), case: CaseId }),
  z.object({ at: z.literal('consentAlone') }),
  /** "Darf Herr Demir deine alten Antworten lesen?" */
  z.object({ at: z.literal('newCoach'), to: PersonId }),
  /** "Darf Frau Kaya deine Firma einladen?", and whether that was understood. */
  z.object({ at: z.literal('firm'), wrong: z.number().int() }),
  z.object({ at: z.literal('firmCheck'), wrong: z.number().int() }),
  /** Somebody else holds the phone: nothing personal is said to it. */
  /** "Herr Demir kann dann deine Antworten lesen. Ist das in Ordnung?" */
  z.object({ at: z.literal('standIn'), deputy: PersonId }),
  /** "Hat sich bei der Arbeit etwas geändert?" */
  z.object({ at: z.literal('change'), slot: z.string() }),
  /** "Ich frage dich jetzt jede Woche. … Ist das in Ordnung?" */
  z.object({ at: z.literal('weekly'), why: WhyWeekly }),
  z.object({ at: z.literal('another') }),
  z.object({ at: z.literal('ended') }),
]);
export type Talk = Frozen<z.infer<typeof talkSchema>>;

/** What waits behind the neutral "Passt es gerade?" (`care-rules` 19). */
export const pendingSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('checkIn'), slot: z.string() }),
  z.object({ what: z.literal('offer'), case: CaseId }),
  z.object({ what: z.literal('taken'), case: CaseId }),
  z.object({ what: z.literal('late'), case: CaseId, by: PersonId.optional(), next: PersonId.optional() }),
  z.object({ what: z.literal('done'), case: CaseId }),
  z.object({ what: z.literal('helped'), case: CaseId }),
  z.object({ what: z.literal('reply'), case: CaseId, text: z.string(), by: PersonId.optional() }),
  /** `off`: one that was told does not come. */
  z.object({ what: z.literal('absence'), coach: PersonId, off: z.literal(true).optional() }),
  z.object({ what: z.literal('consentAlone') }),
  z.object({ what: z.literal('newCoach') }),
  /** The new coach that she was told of does not come. */
  z.object({ what: z.literal('coachStays') }),
  /** Has left before somebody new was named. */
  z.object({ what: z.literal('coachLeft'), coach: PersonId }),
  z.object({ what: z.literal('firm') }),
  /** Her contract ends, and she may have to register before (§ 38 SGB III). */
  z.object({ what: z.literal('contractEnd'), end: LocalDate }),
  z.object({ what: z.literal('standIn'), coach: PersonId }),
  z.object({ what: z.literal('weekly'), why: WhyWeekly }),
  z.object({ what: z.literal('outage'), from: Instant, until: Instant }),
  /** The chat could not be tidied to the end. */
  z.object({ what: z.literal('untidy') }),
  z.object({ what: z.literal('end'), on: LocalDate }),
]);
export type Pending = Frozen<z.infer<typeof pendingSchema>>;
