import { answerLine } from '../../../automation/command/eval';
import { functionRuntime } from '../../../shared/functions/runtime';
import type { RuntimeOptions } from '../../../shared/functions/runtime';

/** What `gendan eval` prints for a formula. */
export function evaluated(formula: string, options: RuntimeOptions = {}): string {
  return answerLine(formula, functionRuntime(options)).text;
}
