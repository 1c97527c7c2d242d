import type { Finding } from '../../finding';
import { both } from '../../lang';
import { registerOf, type RegisterRow } from '../../papers/register';
import type { Plan } from '../../plan/plan';
import { orderKey } from '../../trade/order-key';
import { PAPER_KINDS, type PaperKind } from '../../trade/paper-kinds';

/** Numbers that two papers have, each told at the later one: found before either is sent. */
export function documentFindings(plan: Plan): readonly Finding[] {
  return collisions(registerOf(plan)).map(({ row, with: other }) => {
    const { number, kind } = row.record;
    const { zh, en } = PAPER_KINDS[kind as PaperKind];
    const sheet = row.place('number').sheet;
    return {
      place: row.place('number'),
      severity: 'error',
      kind: 'document',
      message: both(
        `${zh} ${number} 有两份（“${sheet}”第 ${other.row}、${row.row} 行），请给后一份换号再发出。`,
        `Two papers are ${en} ${number} (rows ${other.row} and ${row.row} of ${sheet}): give the later one another number before it is sent.`,
      ),
    };
  });
}

/** Rows that have the number of an earlier row for other orders, or the very same version of it. */
export function collisions(rows: readonly RegisterRow[]): { row: RegisterRow; with: RegisterRow }[] {
  const first = new Map<string, RegisterRow[]>();
  return rows.flatMap((row) => {
    const { kind, number, status } = row.record;
    if (!number || status === 'void' || !(kind in PAPER_KINDS)) return [];
    const key = `${kind} ${orderKey(number)}`;
    const others = first.get(key) ?? [];
    first.set(key, [...others, row]);
    const other = others.find((each) => isOther(each, row));
    return other ? [{ row, with: other }] : [];
  });
}

const isOther = ({ record: a }: RegisterRow, { record: b }: RegisterRow): boolean =>
  a.version === b.version || paperKey(a) !== paperKey(b);

const paperKey = ({ orders, batch = '' }: RegisterRow['record']): string =>
  [...orders.map(orderKey).sort(), orderKey(batch)].join('\n');
