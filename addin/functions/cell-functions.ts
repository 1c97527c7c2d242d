import { functionRuntime, type FunctionRuntime } from '../../shared/functions/runtime';
import { FUNCTIONS } from '../../shared/functions/table';
import type { Lang } from '../../shared/lang';
import { planOneOrder } from '../../shared/plan/one-order';
import { cellFunction, type CellFunction } from './cell-function';

/** What answers each SLA function, by its name. `lang` is asked at every call: the language of Office is known only after the first functions may have been called. */
export function cellFunctions(lang: () => Lang): ReadonlyMap<string, CellFunction> {
  const runtimes = new Map<Lang, FunctionRuntime>();
  const runtime = (): FunctionRuntime => {
    const now = lang();
    let found = runtimes.get(now);
    if (!found) runtimes.set(now, (found = functionRuntime({ lang: now, evaluateRow: planOneOrder })));
    return found;
  };
  return new Map(FUNCTIONS.map((fn) => [fn.name, cellFunction(fn, runtime)]));
}
