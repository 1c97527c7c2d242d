import { functionRuntime } from '../../shared/functions/runtime';
import { FUNCTIONS } from '../../shared/functions/table';
import type { Lang } from '../../shared/lang';
import { planOneOrder } from '../../shared/functions/one-order';
import { cellFunction, type CellFunction } from './cell-function';

/** What answers each SLA function, by its name. `lang` is asked at every call: the language of Office is known only after the first functions may have been called. */
export function cellFunctions(lang: () => Lang): ReadonlyMap<string, CellFunction> {
  const runtime = functionRuntime({ lang, evaluateRow: planOneOrder });
  return new Map(FUNCTIONS.map((fn) => [fn.name, cellFunction(fn, runtime)]));
}
