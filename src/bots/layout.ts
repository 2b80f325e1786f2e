// Words come last: an item is laid out when it is sent, from the case, the level and the address as they are then.
import { caseCard } from '../dialogs/cards.ts';
import { noticeCard } from '../dialogs/notices.ts';
import { openedCard } from '../dialogs/openedCard.ts';
import { caseOf, type Employee, type Known, type Person } from '../dialogs/person.ts';
import type { Reply, Spoken } from '../dialogs/reply.ts';
import { speakReply } from '../dialogs/speak.ts';
import { phrase } from '../knowledge/book.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { codeSecret, writtenCode } from './codes.ts';
import type { Content, Item } from './item.ts';
import { asKnownTo } from './nearTo.ts';
import { loadEmployee } from './people.ts';
import type { Outgoing, Partition, Store } from './ports.ts';
import { contactsOn, recordsFor } from './openedRecords.ts';
import { whereStands } from './standing.ts';
import type { Tools } from './tools.ts';
import { withPeople } from './withPeople.ts';

export type Laid = Pick<Outgoing, 'spoken' | 'key' | 'quiet' | 'closes'>;

/** Nothing where there is nothing to say to her, or what it was about is not there any more. */
export async function layOut(
  tools: Tools,
  item: Item,
  at: { listener: Person; scene: TalkScene },
): Promise<Laid | undefined> {
  const { content } = item.out;
  const { listener, scene } = at;
  if (content.what === 'letter' || content.what === 'tidy') return undefined;
  if (content.what === 'reply') {
    const spoken = await withPeople(tools, speakReply(content.reply, listener, scene), { ...at, reply: content.reply });
    if (spoken === undefined) return undefined;
    const linked = withSheet(tools, content.reply, spoken);
    return { spoken: linked, ...(await closing(tools.store, item.document.partition, content)) };
  }
  const { partition } = item.document;
  const found = await loadEmployee(tools.store, partition);
  if (found === undefined || listener.role === 'stranger') return undefined;
  const [employee = found] = await asKnownTo(tools.store, { viewer: listener.id, scene }, [found]);
  return aboutEmployee(tools, item, { employee, listener, scene, content });
}

/** The sums of a funding check can be taken along. */
function withSheet({ sheet }: Tools, reply: Reply, spoken: Spoken): Spoken {
  const url = reply.kind === 'funding' && reply.view.as === 'result' ? sheet?.(reply.view.typed) : undefined;
  return url === undefined ? spoken : { ...spoken, link: { label: 'Als PDF', url } };
}

/** A question that was tapped on was closed by its door at once. */
async function closing(
  store: Store,
  partition: Partition,
  { closes: question, inWords }: Content & { what: 'reply' },
): Promise<Pick<Laid, 'closes'>> {
  if (question === undefined) return {};
  return { closes: { question, ...(inWords && { refs: await whereStands(store, partition, question) }) } };
}

interface Shown {
  readonly employee: Employee;
  readonly listener: Known;
  readonly scene: TalkScene;
  readonly content: Exclude<Content, { what: 'letter' | 'reply' | 'tidy' }>;
}

async function aboutEmployee(tools: Tools, item: Item, shown: Shown): Promise<Laid | undefined> {
  const { employee, listener, scene, content } = shown;
  const viewer = listener.id;
  switch (content.what) {
    case 'card':
      return cardLaid(tools.store, item, { ...shown, content });
    case 'notice':
      return { spoken: noticeCard({ employee, notice: content.notice, viewer }, scene) };
    case 'opened': {
      const opened = await recordsFor(tools.store, { employee, viewer, wanted: content });
      return { spoken: openedCard({ employee, what: content.opened, ...opened }, scene) };
    }
    case 'code':
      return { spoken: speakReply(codeReply(tools, employee, content), shown.listener, scene) };
    default:
      return content satisfies never;
  }
}

/** A later card about the same case takes the place of the earlier one. */
async function cardLaid(
  store: Store,
  item: Item,
  { employee, listener, scene, content }: Shown & { readonly content: Content & { what: 'card' } },
): Promise<Laid | undefined> {
  const one = caseOf(employee, content.case);
  if (one === undefined) return undefined;
  const contacts = await contactsOn(store, employee.id, one);
  const { occasion } = content;
  const card = { employee, case: one, viewer: listener.id, occasion, repeat: item.out.attempts > 1, contacts };
  return {
    spoken: caseCard(card, scene),
    key: `card:${item.document.partition}:${content.case}`,
    ...(content.quiet && { quiet: content.quiet }),
  };
}

/** The secret is derived anew: until somebody is shown it, it lies nowhere. */
function codeReply(
  tools: Tools,
  employee: Employee,
  { code, turn, again, for: whom }: Content & { what: 'code' },
): Reply {
  const written = writtenCode({ person: employee.id, secret: codeSecret(tools.secrets, turn) });
  // Teams has no link that starts a bot with a code: it is copied
  if (whom === 'firm')
    return { kind: 'say', phrase: phrase('hall.code.firm', { name: employee.shortName, code: written }) };
  const key = again ? 'hall.code.again' : code === 'screen' ? 'hall.code.screen' : 'hall.code.card';
  return { kind: 'picture', qr: tools.link(written), phrase: phrase(key, { name: employee.shortName }) };
}
