import { both } from '../../lang';
import { normRow } from '../../matters/norm-row';
import { OFFERED_NORMS, type OfferedNorm } from '../../matters/norms.data';
import { NORMS, type Norm } from '../../matters/norms.sheet';
import { recordContext, recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { addRecords, changeRecord, type RowRef } from '../../records/change';
import { dayOf } from '../../time/moment';
import { normRows } from './in-force';

/** Offered norms whose check the book has no norm for; of conditions those whose own is not there. */
export function offeredNorms(plan: Plan): readonly OfferedNorm[] {
  const rows = normRows(plan);
  const has = ({ check, text }: OfferedNorm): boolean =>
    rows.some(({ record }) =>
      check === 'condition' ? record.text === text.zh || record.text === text.en : record.check === check,
    );
  return OFFERED_NORMS.filter((offered) => !has(offered));
}

/** Adds offered norms, in force from today. RecordHeaderLost. */
export function proposeOffered(plan: Plan, keys: readonly string[], by: string): Proposal {
  const wanted = new Set(keys);
  const taken = recordsOf(plan, NORMS).rows.map(({ name }) => name);
  const rows = offeredNorms(plan)
    .filter(({ key }) => wanted.has(key))
    .map((offered) => {
      const row = rowOf(plan, offered, by, taken);
      taken.push(row.number!);
      return row;
    });
  return {
    title: both(`规范：加 ${rows.length} 条`, `Norms: add ${rows.length}`),
    patch: addRecords(plan.book, NORMS, rows, recordContext(plan)),
    notes: [FROM_TODAY],
  };
}

const FROM_TODAY = both(
  '从今天起生效：以前的事不追究。查到的违规先列出来，整表更新时登记到“跟单_事项”。',
  'They hold from today: what happened before is held against nobody. Breaches are listed first, and a full update writes them into Gendan Matters.',
);

function rowOf(
  { language, now }: Plan,
  { text, check, condition, days }: OfferedNorm,
  by: string,
  taken: readonly string[],
): Partial<Norm> {
  const said = { text: text[language], condition: condition?.[language] };
  return normRow({ ...said, by, from: dayOf(now), check, days }, taken);
}

/** Turns a norm on or off. RecordGone, RecordHeaderLost. */
export function proposeState(plan: Plan, ref: RowRef, state: Norm['state']): Proposal {
  const patch = changeRecord(plan.book, NORMS, ref, { state }, recordContext(plan));
  const word = state === 'on' ? both('启用', 'on') : both('停用', 'off');
  return { title: both(`规范 ${ref.name}：${word.zh}`, `Norm ${ref.name}: ${word.en}`), patch, notes: [] };
}
