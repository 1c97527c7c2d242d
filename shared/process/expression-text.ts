import { fieldName } from '../mapping/questions';
import { both, joined, same, type Bilingual } from '../lang';
import { formatLimit } from '../time/limit-text';
import type { Expression, Operand } from './expression';

/** An expression as a person reads it: `ETD - 14天`, `B/L date + presentation period (else 21 days)`. */
export function expressionText(
  expression: Expression,
  stageName: (key: string) => Bilingual = same,
): Bilingual {
  const base = firstOf(expression.operands.map((operand) => operandText(operand, stageName)));
  const ruled =
    expression.rule === 'april'
      ? both(`${base.zh}次年4月30日`, `30 April of the year after ${base.en}`)
      : base;
  const { offset } = expression;
  if (!offset) return ruled;
  const sign = offset.sign > 0 ? '+' : '-';
  const amount = both(formatLimit(offset.limit, 'zh'), formatLimit(offset.limit, 'en'));
  if (offset.field === undefined)
    return both(`${ruled.zh} ${sign} ${amount.zh}`, `${ruled.en} ${sign} ${amount.en}`);
  const field = fieldName(offset.field);
  return both(
    `${ruled.zh} ${sign} ${field.zh}（没填按${amount.zh}）`,
    `${ruled.en} ${sign} ${field.en} (else ${amount.en})`,
  );
}

function operandText(operand: Operand, stageName: (key: string) => Bilingual): Bilingual {
  const first = (operands: readonly Operand[]): Bilingual =>
    firstOf(operands.map((each) => operandText(each, stageName)));
  if ('stage' in operand) return stageName(operand.stage);
  if ('field' in operand) return fieldName(operand.field);
  if ('among' in operand) {
    const texts = operand.among.map((each) => expressionText(each, stageName));
    if (texts.length === 1) return texts[0]!;
    const list = joined(texts, both('、', ', '));
    return operand.pick === 'earliest'
      ? both(`${list.zh}中最早的`, `the earliest of ${list.en}`)
      : both(`${list.zh}中最晚的`, `the latest of ${list.en}`);
  }
  const [from, to] = [first(operand.from), first(operand.to)];
  const percent = Math.round(operand.part * 100);
  return both(`${from.zh}到${to.zh}的${percent}%处`, `${percent} % of the way from ${from.en} to ${to.en}`);
}

/** Alternatives are named in full for the first only: the others stand in when it is empty. */
function firstOf(texts: readonly Bilingual[]): Bilingual {
  if (texts.length === 1) return texts[0]!;
  return both(texts.map(({ zh }) => zh).join('/'), texts.map(({ en }) => en).join(' / '));
}
