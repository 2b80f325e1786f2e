// What a staff member sees at a glance in her tab: the cards of her chat side by side. What is to be done is done in the chat.
import { may } from '../../placement/may.ts';
import { caseloadCard } from '../notices.ts';
import { openCasesCard } from '../openCases.ts';
import type { Seen } from '../orders/picks.ts';
import type { Spoken } from '../reply.ts';
import { staffText } from '../staffWords.ts';
import { clockIn } from '../times.ts';
import { weekCard, weekListCard } from './card.ts';
import { weekOf, type Around } from './counted.ts';

/** Never an answer. The on-call contact follows nobody and sees what was put before her; whoever left sees nothing. */
export function deskCards(around: Around, seen: Seen): readonly Spoken[] {
  const { viewer, scene } = seen;
  const can = (action: 'caseload' | 'openCases'): boolean => may({ role: 'coach', id: viewer }, { action }, scene);
  if (!can('openCases')) return nobodysDesk;
  const open = openCasesCard(around.brought, seen);
  if (!can('caseload')) return [open];
  const week = weekOf(around, seen);
  const moment = clockIn(scene.now, scene.now, scene.staff.timeZone);
  return [
    { ...weekCard(week, scene), title: staffText('staff.weekAt', { moment }) },
    open,
    ...listed.filter(list => week[list].length > 0).map(list => weekListCard(week, list, seen)),
    caseloadCard(around.hers, viewer, scene),
  ];
}

/** Who is quiet stands among all her people. */
const listed = ['today', 'silent', 'dates', 'toAsk', 'notShared'] as const;

/** The same for everybody else, so that it tells nothing about anybody. */
export const nobodysDesk: readonly Spoken[] = [{ text: staffText('staff.nobodysDesk') }];
