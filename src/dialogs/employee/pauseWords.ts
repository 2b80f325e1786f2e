// "Lass mich bis Montag in Ruhe", "2 Wochen Pause", "bin im Urlaub bis 12.12.": a pause with its end, and its end before that.
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { LocalDate } from '../../placement/ids.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { asked } from './asking.ts';
import { decideAgain } from './enrolment.ts';
import { beginIn, restIn } from './pauseEnd.ts';
import { isFollowed } from './standing.ts';
import { aside } from './settle.ts';
import { endPause, pauseFrom, pauseUntil } from './stopping.ts';

/** Where it begins and no end is named, and where no end is known, it is asked how long. One that begins later begins then. */
export function pauseInWords(person: Employee, text: string, scene: Scene): Out | undefined {
  const said = text
    .toLowerCase()
    .replaceAll(/[!.]+$/g, '.')
    .replaceAll(/\s+/g, ' ')
    .replace(greeting, '');
  const again = askedAgain(person, said, scene);
  if (again) return again;
  const isAsked = person.talk.at === 'pause' || person.talk.at === 'stop';
  const isWanted = isAsked
    ? !said.includes('?')
    : rests.test(said) && !isOver.test(said) && !isOthers.test(said) && !isQuestion.test(said);
  if (!isWanted) return undefined;
  const isAnswering = person.talk.at === 'checkIn';
  const begun = person.talk.at === 'pause' ? person.talk.from : undefined;
  const rest = restIn(said, { isAnswering, begun, scene });
  if (rest === 'tooLong') return tooLong(person, { isAsked, begun }, scene);
  if (rest)
    return rest.from === undefined
      ? pauseUntil(person, rest.until, scene)
      : pauseFrom(person, { ...rest, from: rest.from }, scene);
  const from = isAnswering ? undefined : beginIn(said, isAsked, scene);
  return from && asked(person, { at: 'pause', from }, scene);
}

/** In the middle of a check-in it is said, and the check-in goes on. */
function tooLong(
  person: Employee,
  { isAsked, begun }: { readonly isAsked: boolean; readonly begun: LocalDate | undefined },
  scene: Scene,
): Out {
  const said = out(person, say(phrase('pause.tooLong')));
  if (person.talk.at !== 'idle' && !isAsked) return aside(said, scene);
  return and(said, next => asked(next, { at: 'pause', ...(begun && { from: begun }) }, scene));
}

/** A pause ends; whoever had stopped for good decides anew. */
function askedAgain(person: Employee, said: string, scene: Scene): Out | undefined {
  if (person.pauseAhead && (isCalledOff.test(said) || wantsAgain.test(said))) return endPause(person, scene);
  if (isOthers.test(said) || isAhead.test(said)) return undefined;
  if (person.pause !== undefined)
    return isBack.test(said) || wantsAgain.test(said) ? endPause(person, scene) : undefined;
  const hasStopped = person.stopped && person.consents.asking !== undefined && person.enrolment === undefined;
  return hasStopped && wantsAgain.test(said) && isFollowed(person, scene) ? decideAgain(person, scene) : undefined;
}

const greeting = /^(?:hallo|hi|hey|moin|so|ja)[ ,]+/;
const rests =
  /\b(in ruhe|ruhe|pause|urlaub|(?:betriebs)?ferien|betriebsurlaub|frei|krank\w*|kur|reha|weg|verreist|nicht da|nicht fragen|frag mich|frag (?:erst|wieder)|(?:meld|schreib)e? (?:dich |mir )?(?:erst|nächste\w*|in|ab|wieder)|(?:nichts|nix|nicht) (?:mehr )?(?:von dir )?(?:hören|fragen|schreiben|gefragt)|keine fragen)\b|^erst (?:nach|ab|am|in|im|wieder) (?:\S+ ){0,3}?(?:wieder|fragen|melden|weiter)\b|^erst (?:nach|ab|am|in|im|wieder) \S+(?: \S+)?$/;
/** Of somebody else, of what is over, of a wish to the firm. */
const isOthers =
  /\b(kolleg\w*|chef\w*|frau|herr|er|sie|wir|mein\w*|firma|war|hatte|gewesen|letzte\w*|seit|abgelehnt|verschoben|(?:will|brauche?|möchte|bekomme?|krieg\w*|beantrag\w*) (?:ich )?(?:\S+ ){0,2}urlaub|nehmen)\b|krankenhaus/;
const isOver = /\b(vorbei|zu ende|abgesagt|gestrichen)\b/;
const isQuestion = /\?|^(was|wie|wann|wer|wo|warum|wieso|welche|darf|kann|muss|bekomm|krieg|gibt|habe? ich)\b/;
const isBack =
  /^(ich )?(bin )?(jetzt |wieder |schon |doch )*(wieder da|zurück|gesund|fit|aus dem urlaub|auf (?:der )?arbeit)\b|^(?:ich )?arbeite (?:jetzt |schon )?wieder\b|\b(pause|urlaub) (ist |is )?(vorbei|zu ende|aus|beenden|ende)\b|\burlaub (?:ist |is |wurde |wird |fällt )?(?:doch )?(?:abgesagt|gestrichen|aus)\b|\bdoch (?:nicht im|kein(?:en)?) urlaub\b|\bdoch nicht (?:krank|weg|in (?:der )?(?:kur|reha))\b|^keine pause mehr\b/;
const wantsAgain =
  /^weiter ?machen\b|^fang (?:ruhig |bitte |doch )?wieder an\b|\bfrag (?:mich )?(?:ruhig |bitte |doch )?wieder\b|\b(?:kannst|darfst|sollst) (?:du )?(?:mich )?(?:jetzt |ruhig |gern )?wieder fragen\b|\bwieder (?:gefragt werden|mitmachen)\b|^mach wieder mit\b/;
const isCalledOff = /\b(?:abgesagt|gestrichen|doch (?:nicht|kein\w*)|keine pause)\b/;
/** "Nächste Woche ist der Urlaub vorbei", "frag mich Montag wieder". */
const isAhead =
  /\b(?:nächste\w*|kommende\w*|bald|morgen|übermorgen|erst|dann|bis|ab|am|in \S+ (?:tag|woche|monat)\w*|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b/;
