import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { RecordRow } from '../records/read';
import type { Finding } from '../finding';
import { orderKey } from '../trade/order-key';
import { PROJECTS, type ProjectRow } from './projects.sheet';
import { SAYS } from './words';

/** A row of 跟单_项目 that counts. */
export interface ProjectLine {
  readonly values: ProjectRow;
  readonly from: RecordRow<typeof PROJECTS>;
}

/** The rows of one project: its own, and its milestones in their order. */
export interface ProjectLines {
  /** As its own row writes it. */
  readonly number: string;
  /** Undefined for milestones of a project that has no row. */
  readonly own: ProjectLine | undefined;
  readonly milestones: readonly ProjectLine[];
  /** What is wrong with cells of these rows, and with rows that do not count. */
  readonly findings: readonly Finding[];
}

/** The projects of the book as its sheet has them; nothing where it has no such sheet. */
export function projectLines(plan: Plan): ProjectLines[] {
  const found = new Map<
    string,
    { own: ProjectLine | undefined; milestones: ProjectLine[]; findings: Finding[] }
  >();
  for (const from of recordsOf(plan, PROJECTS).rows) {
    const key = orderKey(from.text('number'));
    if (key === '') continue;
    let lines = found.get(key);
    if (!lines) found.set(key, (lines = { own: undefined, milestones: [], findings: [] }));
    lines.findings.push(...from.findings);
    const values = from.record;
    if (!values) continue;
    if ((values.milestone ?? '') !== '') lines.milestones.push({ values, from });
    else if (lines.own) lines.findings.push(again(from, lines.own));
    else lines.own = { values, from };
  }
  return [...found.values()].flatMap(({ own, milestones, findings }) => {
    const first = own ?? milestones[0];
    return first ? [{ number: first.values.number, own, milestones, findings }] : [];
  });
}

/** One project in two spellings, such as `P-1` and `p-1`. */
const again = ({ place }: ProjectLine['from'], { values: { number } }: ProjectLine): Finding => ({
  place: place('number'),
  severity: 'warning',
  kind: 'project',
  message: SAYS.again(number),
});
