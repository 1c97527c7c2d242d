import { fieldName } from '../mapping/questions';
import { both, same, type Bilingual } from '../lang';
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
  if (!offset?.limit) return ruled;
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
  return 'stage' in operand ? stageName(operand.stage) : fieldName(operand.field);
}

/** Alternatives are named in full for the first only: the others stand in when it is empty. */
function firstOf(texts: readonly Bilingual[]): Bilingual {
  if (texts.length === 1) return texts[0]!;
  return both(texts.map(({ zh }) => zh).join('/'), texts.map(({ en }) => en).join(' / '));
}
