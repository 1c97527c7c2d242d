import { fieldName } from '../mapping/questions';
import { both, joined, type Bilingual } from '../lang';
import type { Condition, Operator, Test } from './condition';

/** A condition as a person reads it: `贸易条款是 CIF、CIP，信用证号已填或付款方式是 L/C`; empty for one that always holds. */
export function conditionText(condition: Condition): Bilingual {
  return joined(
    condition.map((tests) => joined(tests.map(testText), both('或', ' or '))),
    both('，', ', '),
  );
}

function testText({ field, op, values }: Test): Bilingual {
  const name = fieldName(field);
  if (op === 'present') return both(`${name.zh}已填`, `${name.en} filled in`);
  if (op === 'absent') return both(`${name.zh}为空`, `${name.en} empty`);
  const list = both(values.join('、'), values.join(', '));
  if (op === 'in') return both(`${name.zh}是 ${list.zh}`, `${name.en} is ${list.en}`);
  if (op === 'not in') return both(`${name.zh}不是 ${list.zh}`, `${name.en} is not ${list.en}`);
  const sign = SIGNS[op];
  return both(`${name.zh} ${sign} ${list.zh}`, `${name.en} ${sign} ${list.en}`);
}

const SIGNS: Readonly<Record<Exclude<Operator, 'in' | 'not in' | 'present' | 'absent'>, string>> = {
  '>': '>',
  '<': '<',
  '>=': '≥',
  '<=': '≤',
};
