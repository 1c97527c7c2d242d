import { functionRuntime, type FunctionRuntime } from '../../shared/functions/runtime';
import { FUNCTIONS } from '../../shared/functions/table';
import type { Lang } from '../../shared/lang';
import { planOneOrder } from '../../shared/plan/one-order';
import { cellFunction } from './cell-function';

/**
 * Tells Excel which code answers each SLA function of functions.json. Needs nothing of the pane, so that cells are
 * answered while it is still loading, or never opened. `lang` is asked at every call: the language of Office is
 * known only after the first functions may have been called.
 */
export function registerFunctions(lang: () => Lang): void {
  const runtimes = new Map<Lang, FunctionRuntime>();
  const runtime = (): FunctionRuntime => {
    const now = lang();
    let found = runtimes.get(now);
    if (!found) runtimes.set(now, (found = functionRuntime({ lang: now, evaluateRow: planOneOrder })));
    return found;
  };
  for (const fn of FUNCTIONS) CustomFunctions.associate(fn.name, cellFunction(fn, runtime));
}
