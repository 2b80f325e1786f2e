import { actIn } from '../dialogs/acts.ts';
import { caseCard } from '../dialogs/cards.ts';
import { recordSchema } from '../dialogs/effect.ts';
import type { ActAbout, BySelf } from '../dialogs/event.ts';
import { noticeCard } from '../dialogs/notices.ts';
import { openedCard } from '../dialogs/openedCard.ts';
import { caseOf, type Employee } from '../dialogs/person.ts';
import type { Spoken } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import type { CaseId, PersonId, TurnId } from '../placement/ids.ts';
import { recordId } from './names.ts';
import { contactsOn, recordsFor } from './openedRecords.ts';
import { asKnownTo } from './nearTo.ts';
import { loadEmployee } from './people.ts';
import { StoreError, type Store } from './ports.ts';
import { sceneOf } from './scene.ts';
import type { Tools } from './tools.ts';

interface Tapped {
  readonly turn: TurnId;
  readonly viewer: PersonId;
  readonly event: BySelf;
}

/** The card as it stands after the commit, for the one who tapped on it; everybody else who has it gets it through the outbox. */
export async function shownAfter(tools: Tools, tapped: Tapped): Promise<Spoken | undefined> {
  const claim = actIn(tapped.event);
  if (claim?.kind !== 'about') return undefined;
  const { about, act } = claim;
  try {
    const employee = await loadEmployee(tools.store, about.employee);
    return employee && (await cardAfter(tools, tapped, { employee, act, case: about.case }));
  } catch (cause) {
    // it is committed; that it cannot be shown at once is no reason to say it was not
    if (cause instanceof StoreError) return undefined;
    throw cause;
  }
}

interface After {
  readonly employee: Employee;
  readonly act: ActAbout;
  readonly case: CaseId | undefined;
}

async function cardAfter(tools: Tools, tapped: Tapped, after: After): Promise<Spoken | undefined> {
  const { act } = after;
  const { turn, viewer } = tapped;
  const scene = await sceneOf(tools, turn);
  const [employee = after.employee] = await asKnownTo(tools.store, { viewer, scene }, [after.employee]);
  if (act.do === 'confirmFirm') return employee.coach === viewer ? answered('firmLinked', employee, scene) : undefined;
  if (act.do === 'confirm') return employee.coach === viewer ? answered('confirm', employee, scene) : undefined;
  if (act.do === 'openWords' || act.do === 'openAnswers') return opened(tools, tapped, { ...after, employee, scene });
  return caseAsItIs(tools.store, { ...after, employee }, { viewer, scene });
}

interface Seen {
  readonly viewer: PersonId;
  readonly scene: TalkScene;
}

async function caseAsItIs(
  store: Store,
  { employee, case: id }: After,
  { viewer, scene }: Seen,
): Promise<Spoken | undefined> {
  const one = id && caseOf(employee, id);
  if (!one || !one.told.includes(viewer)) return undefined;
  const contacts = await contactsOn(store, employee.id, one);
  return caseCard({ employee, case: one, viewer, occasion: 'changed', repeat: false, contacts }, scene);
}

/** On the card itself, for this one person, and gone with its next change (`care-rules` 14). Shown only where the look stands in the log. */
async function opened(
  { store }: Tools,
  { turn, viewer }: Tapped,
  { employee, act, case: id, scene }: After & { readonly scene: TalkScene },
): Promise<Spoken | undefined> {
  const entry = recordSchema.safeParse((await store.read(employee.id, recordId(turn, 0)))?.body).data;
  if (entry?.kind !== 'access' || entry.by !== viewer) return undefined;
  const what = entry.what;
  const wanted = { what: 'opened', opened: what, ...(id && { case: id }) } as const;
  const found = await recordsFor(store, { employee, viewer, wanted });
  const around =
    act.do === 'openWords'
      ? await caseAsItIs(store, { employee, act, case: id }, { viewer, scene })
      : noticeCard({ employee, notice: 'person', viewer }, scene);
  const { text, facts = [] } = openedCard({ employee, what, ...found }, scene);
  return around && { ...around, text: [around.text, text].join('\n'), facts: [...(around.facts ?? []), ...facts] };
}

/** The question stays and its buttons go: it was answered. */
function answered(notice: 'confirm' | 'firmLinked', employee: Employee, scene: TalkScene): Spoken {
  const { title = '', text } = noticeCard({ employee, notice, viewer: employee.coach }, scene);
  return { title, text };
}
