import type { Expression, Operand } from '../../process/expression';
import type { Stage } from '../../process/process';
import { isLimitOfPractice } from '../../templates/nature';
import type { Plan } from '../../plan/plan';
import type { StageInUse } from './idea';

/**
 * Whether more rests on a stage than its own work: it is a gate of another or a date that another counts from, it has a
 * deadline from outside, it is what planning works towards, or money, law, contract or an authority stands behind it.
 * Such a stage never goes.
 */
export function isNeeded({ process }: Plan, { variant, stage, stages }: StageInUse): boolean {
  const { branch, isCompliance, notLater, row, index, key } = stage;
  if (branch === 'money' || isCompliance || notLater.length > 0 || !isLimitOfPractice(row)) return true;
  const own = process.variants.find((each) => each.key === variant);
  if (!own || own.anchorStage === index) return true;
  const counted = [own.start, ...own.anchors];
  return (
    [...counted, ...stages.flatMap(expressionsOf)].some((each) => names(each.operands, key)) ||
    stages.some(({ gate }) => gate.flat().includes(index))
  );
}

const expressionsOf = ({ startFrom, notLater }: Stage): readonly Expression[] =>
  startFrom ? [startFrom, ...notLater] : notLater;

function names(operands: readonly Operand[], stage: string): boolean {
  return operands.some((operand) => {
    if ('stage' in operand) return operand.stage === stage;
    if ('among' in operand) return operand.among.some((each) => names(each.operands, stage));
    return 'from' in operand && names([...operand.from, ...operand.to], stage);
  });
}
