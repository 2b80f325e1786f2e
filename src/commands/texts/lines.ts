// Each thing that was said, in words, as the real laying-out makes them: for du and Sie, one line each.
import { layOut } from '../../adapters/telegram/layout.ts';
import { caseCard } from '../../dialogs/cards.ts';
import type { Effect } from '../../dialogs/effect.ts';
import { caseloadCard, noticeCard } from '../../dialogs/notices.ts';
import { openedCard } from '../../dialogs/openedCard.ts';
import { openCasesCard } from '../../dialogs/openCases.ts';
import type { Employee, Person } from '../../dialogs/person.ts';
import type { Reply, Spoken } from '../../dialogs/reply.ts';
import type { TalkScene } from '../../dialogs/scene.ts';
import { speakReply } from '../../dialogs/speak.ts';
import { unasked } from '../../knowledge/phrases/fixed.ts';
import type { Said } from './walk.ts';

/** One text that somebody can be sent. */
export interface TextLine {
  readonly id: string;
  readonly audience: 'employee' | 'employer' | 'coach' | 'relative' | 'stranger';
  readonly level: 'leicht' | 'einfach' | 'standard';
  readonly address: 'du' | 'Sie';
  readonly kind: 'fixed' | 'article' | 'unasked';
  readonly text: string;
  readonly buttons: readonly string[];
}

export type About = Omit<TextLine, 'text' | 'buttons'>;

/** The words on the screen and the buttons below; a form shows what it asks for. */
export const lineOf = (about: About, spoken: Spoken): TextLine => {
  const { parts } = layOut(spoken, () => 'sealed');
  const text = parts.flatMap(part =>
    part.kind === 'text' ? [part.text] : part.kind === 'picture' ? [part.caption ?? ''] : [],
  );
  const fields = spoken.form?.fields.map(({ label }) => label) ?? [];
  const sends = spoken.form === undefined ? [] : [spoken.form.send];
  const buttons = (spoken.buttons ?? []).flat().map(({ label }) => label);
  return { ...about, text: [...text, ...fields].join('\n'), buttons: [...buttons, ...sends] };
};

export const linesOf = (said: Said): readonly TextLine[] => {
  const { person, scene } = said;
  if (said.what === 'effect') return person.role === 'employee' ? effectLines(said.effect, person, scene) : [];
  const { reply } = said;
  return replyLines(reply, person, scene);
};

/** Where what is said depends on what a door can do, both. */
function replyLines(reply: Reply, person: Person, scene: TalkScene): readonly TextLine[] {
  if (reply.kind === 'say' && reply.erases !== undefined) {
    const { erases, ...said } = reply;
    return [said, { ...said, phrase: erases.stays }].flatMap(one => replyLines(one, person, scene));
  }
  if (reply.kind === 'explain' || reply.kind === 'check' || reply.kind === 'source') return [];
  const kind = isUnasked(reply) ? 'unasked' : 'fixed';
  const id = idOf(reply);
  if (person.role === 'coach' || person.role === 'employer') {
    const spoken = reply.kind === 'show' ? { text: '' } : speakReply(reply, person, scene);
    return [lineOf({ id, audience: person.role, level: 'standard', address: 'Sie', kind }, spoken)];
  }
  const audience = id.startsWith('relative.') ? 'relative' : person.role;
  return addressed(person).map(({ listener, address }) =>
    lineOf({ id, audience, level: levelFor(audience), address, kind }, speakReply(reply, listener, scene)),
  );
}

/** Fixed texts are leicht; a relative is spoken to a little less simply. */
export const levelFor = (audience: TextLine['audience']): TextLine['level'] => {
  if (audience === 'employee' || audience === 'stranger') return 'leicht';
  return audience === 'relative' ? 'einfach' : 'standard';
};

/** Somebody in both addresses. */
export const addressed = <Who extends Person>(person: Who) => [
  { listener: { ...person, address: 'du' as const }, address: 'du' as const },
  { listener: { ...person, address: 'sie' as const }, address: 'Sie' as const },
];

const isUnasked = (reply: Reply): boolean =>
  ('unasked' in reply && reply.unasked === true) ||
  ('phrase' in reply && unasked.some(key => key === reply.phrase.key));

const idOf = (reply: Reply): string => {
  if (reply.kind === 'aloud') return 'aloud.failed';
  if (reply.kind === 'fill') return `form.${reply.form}`;
  return reply.kind === 'show' ? `view.${reply.view}` : 'phrase' in reply ? reply.phrase.key : reply.kind;
};

const forStaff = (id: string): About => ({ id, audience: 'coach', level: 'standard', address: 'Sie', kind: 'fixed' });

/** What stands before the team about her, and what becomes of her chat. */
function effectLines(effect: Effect, employee: Employee, scene: TalkScene): readonly TextLine[] {
  switch (effect.do) {
    case 'tell': {
      const one = employee.cases.find(({ id }) => id === effect.case);
      if (one === undefined) return [];
      const card = { employee, case: one, viewer: effect.to, occasion: effect.occasion, repeat: false };
      return [
        lineOf(forStaff(`card.${effect.occasion}`), caseCard(card, scene)),
        lineOf(forStaff('view.openCases'), openCasesCard([employee], { viewer: effect.to, scene })),
      ];
    }
    case 'notify':
      return [
        lineOf(
          forStaff(`notice.${effect.notice}`),
          noticeCard({ employee, notice: effect.notice, viewer: effect.to }, scene),
        ),
        lineOf(forStaff('view.caseload'), caseloadCard([employee], effect.to, scene)),
      ];
    case 'show':
      return [
        lineOf(forStaff(`opened.${effect.what}`), openedCard({ employee, what: effect.what, records: [] }, scene)),
      ];
    case 'keep':
    case 'write':
    case 'makeCode':
    case 'schedule':
    case 'cancel':
    case 'forget':
      return [];
    case 'tidy':
      return effect.line ? replyLines({ kind: 'say', phrase: effect.line }, employee, scene) : [];
    default:
      return effect satisfies never;
  }
}
