import { CaseId, PersonId } from '../placement/ids.ts';
import { actAboutSchema, inviteSchema, type Act, type ActAbout, type BySelf, type Invite } from './event.ts';

/** What stands on a card about an employee: whose it is, which case, and what a button does. Card data is a claim; `may` decides. */
export interface About {
  readonly employee: PersonId | 'new';
  readonly case?: CaseId;
}

export interface AboutEmployee extends About {
  readonly employee: PersonId;
}

/** Nobody new can be locked, and nobody who is here can be invited: what claims both is broken. */
export type Claim =
  | { readonly kind: 'invite'; readonly act: Invite }
  | { readonly kind: 'about'; readonly about: AboutEmployee; readonly act: ActAbout };

export const cardQuestion = ({ employee, case: id }: About): string => `${cardStart}${employee}:${id ?? ''}`;
/** `rest` are the fields of the act besides `do` and `case`; a form adds its own. */
export const actOption = (act: Act['do'], rest: Readonly<Record<string, string | number | boolean>> = {}): string =>
  JSON.stringify({ do: act, ...rest });
export const actForm = (act: Act['do'], about: About): string => `${act}:${cardQuestion(about)}`;

/** The act that a tap or a form on a card claims, or nothing where it belongs to the sender's own talk or is broken. */
export function actIn(event: BySelf): Claim | undefined {
  if (event.kind === 'chose') return chosen(event);
  if (event.kind !== 'filled') return undefined;
  const [act = '', ...about] = event.form.split(':');
  return claim(aboutIn(about.join(':')), fromForm(act, event.fields));
}

/** A button in a list of people, or one on a card. */
function chosen({ question, option }: BySelf & { kind: 'chose' }): Claim | undefined {
  const looked = option.startsWith(lookStart) ? aboutIn(cardStart + option.slice(lookStart.length)) : undefined;
  return looked ? claim(looked, { do: 'look' }) : claim(aboutIn(question), parsed(option));
}

/** The button that opens one person's page out of a list. */
export const lookOption = (employee: PersonId): string => `${lookStart}${employee}`;

const lookStart = 'look:';
const cardStart = 'about:';

function claim(about: About | undefined, given: unknown): Claim | undefined {
  if (about === undefined || typeof given !== 'object') return undefined;
  const { employee, case: id } = about;
  if (employee === 'new') {
    const invite = inviteSchema.safeParse(given).data;
    return invite && { kind: 'invite', act: invite };
  }
  const act = actAboutSchema.safeParse({ ...given, ...(id === undefined ? {} : { case: id }) }).data;
  return act && { kind: 'about', about: { ...about, employee }, act };
}

export function aboutIn(question: string): About | undefined {
  const [start, employee, id] = question.split(':');
  const who = employee === 'new' ? 'new' : PersonId.safeParse(employee).data;
  if (start !== cardStart.slice(0, -1) || who === undefined) return undefined;
  const which = CaseId.safeParse(id).data;
  return which === undefined ? { employee: who } : { employee: who, case: which };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // an old or forged button: it claims nothing
    return undefined;
  }
}

/** Fields named `outcome.next` become an inner object; empty ones were not filled in. */
function fromForm(act: string, fields: Readonly<Record<string, string>>): unknown {
  const outcome: Record<string, string> = {};
  const plain: Record<string, unknown> = { do: act };
  for (const [name, value] of Object.entries(fields).filter(([, text]) => text !== '')) {
    if (name.startsWith('outcome.')) outcome[name.slice('outcome.'.length)] = value;
    else plain[name] = name === 'until' ? Number(value) : value;
  }
  return Object.keys(outcome).length === 0 ? plain : { ...plain, outcome };
}
