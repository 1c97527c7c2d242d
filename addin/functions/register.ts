import { FUNCTION_NAMES } from '../../shared/functions/names';
import type { Lang } from '../../shared/lang';
import type { CellFunction } from './cell-function';
import { FunctionsNotLoaded } from './errors';

type Functions = ReadonlyMap<string, CellFunction>;

/**
 * Tells Excel which code answers each SLA function of functions.json. Needs nothing of the pane, so that cells are
 * answered while it is still loading, or never opened. The code itself, which is the whole core, is loaded when the
 * first cell asks: most workbooks hold no such formula, and the pane is drawn sooner without it.
 */
export function registerFunctions(lang: () => Lang): void {
  let loading: Promise<Functions> | undefined;
  const load = (): Promise<Functions> =>
    (loading ??= import('./cell-functions')
      .then(({ cellFunctions }) => cellFunctions(lang))
      .catch(() => {
        // The network may be back for the next cell.
        loading = undefined;
        const { notAvailable } = CustomFunctions.ErrorCode;
        throw new CustomFunctions.Error(notAvailable, new FunctionsNotLoaded().sentence[lang()]);
      }));
  for (const name of FUNCTION_NAMES)
    CustomFunctions.associate(name, async (...given: unknown[]) => (await load()).get(name)!(...given));
}
