// "Lass mich bis Montag in Ruhe", "2 Wochen Pause", "bin im Urlaub bis 12.12.": a pause with its end, and its end before that.
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Out } from './out.ts';
import { endOfRest } from './pauseEnd.ts';
import { endPause, pauseUntil } from './stopping.ts';

/** Nothing where no end is named: then it is asked how long. */
export function pauseInWords(person: Employee, text: string, scene: Scene): Out | undefined {
  const said = text.toLowerCase().replaceAll(/\s+/g, ' ');
  if (person.pause !== undefined && isBack.test(said) && !isOthers.test(said)) return endPause(person, scene);
  const isAsked = person.talk.at === 'pause' || person.talk.at === 'stop';
  const isWanted = isAsked ? !said.includes('?') : rests.test(said) && !isOthers.test(said) && !isQuestion.test(said);
  const until = isWanted ? endOfRest(said, { isAnswering: person.talk.at === 'checkIn', scene }) : undefined;
  return until === undefined ? undefined : pauseUntil(person, until, scene);
}

const rests =
  /\b(in ruhe|ruhe|pause|urlaub|ferien|frei|krank\w*|kur|reha|weg|verreist|nicht da|nicht fragen|frag mich)\b/;
/** Of somebody else, of what is over, of a wish to the firm. */
const isOthers =
  /\b(kolleg\w*|chef\w*|frau|herr|er|sie|wir|mein\w*|firma|war|hatte|gewesen|letzte\w*|seit|(?:will|brauche?|möchte|bekomme?|krieg\w*|beantrag\w*) (?:ich )?(?:\S+ ){0,2}urlaub|nehmen)\b|krankenhaus/;
const isQuestion = /\?|^(was|wie|wann|wer|wo|warum|wieso|welche|darf|kann|muss|bekomm|krieg|gibt|habe? ich)\b/;
const isBack =
  /^(ich )?(bin )?(jetzt |wieder |schon )*(wieder da|zurück|gesund|fit|aus dem urlaub)\b|\b(pause|urlaub) (ist |is )?(vorbei|zu ende|aus|beenden|ende)\b|\bfrag mich (ruhig |bitte )?wieder\b|^weiter ?machen$|^keine pause mehr$/;
