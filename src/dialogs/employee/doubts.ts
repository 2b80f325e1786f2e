// Questions about a consent while it stands open (`care-rules` 28): answered, then it stands there again.
import { doubtIn, type Doubt } from '../../knowledge/doubts.ts';
import { fold } from '../../language/fold.ts';
import type { doubts } from '../../knowledge/phrases/doubts.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { EnrolmentStep } from '../place.ts';
import type { Phrase } from '../reply.ts';
import { isCheck, portionOf, type CheckStep } from './enrolmentAsking.ts';
import { whoSeesComplaint } from './hearing.ts';
import { nameOf, namesFor, withCoach, withNames } from './names.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';

/** What may be asked about. */
type Matter = Exclude<EnrolmentStep, CheckStep> | 'consentAlone' | 'newCoach' | 'firm';

/** An answer to what somebody asks about the consent that stands open; nothing where it is no such question. */
export function aboutConsent(person: Employee, text: string, scene: Scene): Out | undefined {
  const matter = matterOf(person);
  const doubt = matter && doubtIn(withCoach(text, person, scene));
  return matter && doubt && answered(person, answerTo(doubt, { matter, person, scene }), scene);
}

/** Who sees it, where no message of hers is open: "Wer liest das?" */
export function whoSees(person: Employee, scene: Scene): Out | undefined {
  const matter = matterOf(person);
  return matter && answered(person, answerTo('who', { matter, person, scene }), scene);
}

/** "Sieht das mein Chef?", where no consent stands open. */
export function whoSeesInWords(person: Employee, text: string, scene: Scene): Out | undefined {
  const complaint = whoSeesComplaint(person, scene);
  const { coach, deputy, lead } = namesFor(person, scene);
  const said =
    complaint.length > 0
      ? withNames(text, [coach, deputy, lead, nameOf(person.coach, scene)])
      : withCoach(text, person, scene);
  const doubt = asksWho.test(fold(text)) ? doubtIn(said) : undefined;
  if (doubt === 'who' && matterOf(person)) return aboutConsent(person, text, scene);
  if (doubt === 'who' && complaint.length > 0) return aside(out(person, ...complaint.map(say)), scene);
  const key = doubt && whoSeesKey(doubt, person);
  return key && answered(person, phrase(key, { coach }), scene);
}

function whoSeesKey(doubt: Doubt, { consents, addresses, active }: Employee): Key | undefined {
  if (doubt === 'who') return consents.seeing?.given === true ? 'doubt.who.seen' : 'doubt.who.unseen';
  if (doubt !== 'telegram') return atAnyTime.includes(doubt) ? general[doubt] : undefined;
  const { channel } = addresses.find(({ key }) => key === active) ?? {};
  return channel === 'telegram' ? 'doubt.telegram' : 'doubt.telegram.not';
}

const atAnyTime: readonly Doubt[] = ['boss', 'family', 'guardian', 'office', 'kept'];

/** A question by its first word: "mein Chef sieht das" is told. */
const asksWho =
  /^(?:und |aber )?(?:sieht|sehen|liest|lesen|hort|erfahrt|erfahren|weis|bekomt|kriegt|sagst|sagt|erzahlst|zeigst|schickst|gibst|kan|konen|darf|wer|wem|bleibt|wird das|wird es|speicherst|merkst|schreibst du (?:das|es|dir das) auf|wie lange (?:speicherst|bleibt)|was (?:sieht|liest|weis)|ist (?:das|es|der chat)(?: hier)? (?:geheim|anonym|vertraulich|unter uns))\b/;

/** What stands open, in other words; nothing where that was said just now. */
export function consentExplained(person: Employee, scene: Scene): Out | undefined {
  const matter = matterOf(person);
  const explained = matter && answerTo('means', { matter, person, scene });
  const isSaid = person.last.some(reply => reply.kind === 'say' && reply.phrase.key === explained?.key);
  return explained && !isSaid ? answered(person, explained, scene) : undefined;
}

const answered = (person: Employee, answer: Phrase, scene: Scene): Out => aside(out(person, say(answer)), scene);

function matterOf({ talk, enrolment }: Employee): Matter | undefined {
  if (talk.at === 'consentAlone' || talk.at === 'newCoach') return talk.at;
  if (talk.at === 'firm' || talk.at === 'firmCheck') return 'firm';
  const step = talk.at === 'enrolment' ? enrolment?.step : undefined;
  return step !== undefined && isCheck(step) ? portionOf[step] : step;
}

interface Asked {
  readonly matter: Matter;
  readonly person: Employee;
  readonly scene: Scene;
}

function answerTo(doubt: Doubt, { matter, person, scene }: Asked): Phrase {
  const { coach } = namesFor(person, scene);
  const checks = person.talk.at === 'firmCheck' || (person.talk.at === 'enrolment' && isChecking(person));
  const key = (checks ? inCheck[doubt] : undefined) ?? byMatter[doubt]?.[matter] ?? general[doubt];
  return phrase(key ?? `doubt.means.${matter}`, { coach });
}

const isChecking = ({ enrolment }: Employee): boolean => enrolment !== undefined && isCheck(enrolment.step);

type Key = keyof typeof doubts | 'choice.noAnswer';

/** What is not here is what stands open, in other words. */
const general: { readonly [D in Doubt]?: Key } = {
  must: 'doubt.must',
  no: 'doubt.no',
  later: 'doubt.later',
  silence: 'doubt.silence',
  who: 'doubt.who',
  boss: 'doubt.boss',
  family: 'doubt.family',
  guardian: 'doubt.guardian',
  office: 'doubt.office',
  telegram: 'doubt.telegram',
  coach: 'doubt.coach',
  danger: 'doubt.danger',
  better: 'doubt.better',
  kept: 'doubt.kept',
  often: 'doubt.often',
  cost: 'doubt.cost',
};

const byMatter: { readonly [D in Doubt]?: { readonly [M in Matter]?: Key } } = {
  must: { choice: 'doubt.must.choice', always: 'doubt.must.always' },
  no: {
    asking: 'doubt.no.asking',
    seeing: 'doubt.no.seeing',
    choice: 'doubt.no.choice',
    always: 'doubt.must.always',
    tidy: 'doubt.no.tidy',
    consentAlone: 'doubt.no.consentAlone',
    firm: 'doubt.no.firm',
  },
  later: {
    duSie: 'doubt.means.duSie',
    aloud: 'doubt.means.aloud',
    always: 'doubt.must.always',
    firm: 'doubt.later.firm',
  },
  silence: { choice: 'choice.noAnswer' },
  who: { always: 'doubt.who.always' },
  better: {
    facts: 'doubt.better.next',
    receipt: 'doubt.better.next',
    choice: 'doubt.better.choice',
    always: 'doubt.better.next',
  },
  why: { asking: 'doubt.why', seeing: 'doubt.why', choice: 'doubt.why', consentAlone: 'doubt.why' },
  kept: { tidy: 'doubt.means.tidy' },
};

/** A check question tests how well it was explained, not the person. */
const inCheck: { readonly [D in Doubt]?: Key } = {
  must: 'doubt.check',
  why: 'doubt.check',
  better: 'doubt.better.check',
};
