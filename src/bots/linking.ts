// Somebody of a firm has typed in a code: it is the employee's, and her yes is read in the commit that redeems it.
import { mayJoin } from '../dialogs/employee/firms.ts';
import type { Employee, Employer } from '../dialogs/person.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import type { Step } from '../dialogs/step.ts';
import { phrase } from '../knowledge/book.ts';
import { judged, readCode, tried, type Code } from './codes.ts';
import { loadEmployee } from './people.ts';
import { sayOwn, type Arrival } from './talk.ts';
import type { Tools } from './tools.ts';
import { takeTurn, type Taken } from './turn.ts';

/** The same sentence for every code that is none, is over, or is somebody else's. Who is linked already is told so without a look at it. */
export async function linkFirm(tools: Tools, arrival: Arrival, firm: Employer): Promise<Taken> {
  if (firm.about !== undefined)
    return sayOwn(tools, arrival, { person: firm.id, phrase: phrase('firm.linkedAlready') });
  const code = readCode(arrival.inbound.code ?? '');
  const taken = code ? await employeeTurn(tools, arrival, { code, firm }) : 'denied';
  if (taken === 'busy' || taken === 'kept' || taken === 'unreadable') return taken;
  const isTaken = taken === 'committed' || taken === 'repeated';
  // the employee's own step has written to the firm that it is linked; a repeat finds it so too
  if (isTaken && code && (await isIn(tools, code, firm))) return taken;
  return sayOwn(tools, arrival, { person: firm.id, phrase: phrase('firm.codeOver') });
}

const isIn = async ({ store }: Tools, { person }: Code, firm: Employer): Promise<boolean> =>
  (await loadEmployee(store, person))?.firms.some(({ id }) => id === firm.id) === true;

interface Redeeming {
  readonly code: Code;
  readonly firm: Employer;
}

const employeeTurn = (tools: Tools, arrival: Arrival, { code, firm }: Redeeming): Promise<Taken> =>
  takeTurn(tools, {
    id: arrival.turn,
    partition: code.person,
    event: { kind: 'enrolled', firm: firm.id },
    change: (person, scene) => (person.role === 'employee' ? redeemed(tools, { person, code, firm }, scene) : 'denied'),
  });

function redeemed(
  tools: Tools,
  { person, code, firm }: Redeeming & { readonly person: Employee },
  scene: TalkScene,
): Step | 'denied' {
  const { firmCode } = person;
  if (firmCode === undefined) return 'denied';
  const verdict = judged(firmCode, code.secret, scene.now);
  if (verdict === 'over') return 'denied';
  const after: Employee = { ...person, firmCode: tried(firmCode, verdict) };
  if (verdict !== 'right' || !mayJoin(person, scene)) return { person: after, replies: [], effects: [] };
  return tools.step(after, { kind: 'enrolled', firm: firm.id }, scene);
}
