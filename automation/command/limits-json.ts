import type { OpenLimit } from '../../shared/features/process/limits';
import type { Renewal } from '../../shared/features/process/renew';
import type { Lang } from '../../shared/lang';

/** The open limits as `gendan limits --json` prints them; amounts in the unit of the limit. */
export function limitsJson(open: readonly OpenLimit[], renewal: Renewal | undefined, lang: Lang): object {
  return {
    limits: open.map(({ variant, stage, grade, behind, usual }) => ({
      variant: variant.key,
      stage: stage.key,
      name: stage.name[lang],
      limit: `${stage.limit!.amount}${stage.limit!.unit}`,
      from: stage.row.startFrom || null,
      grade: grade || null,
      source: stage.row.source,
      behind,
      usual: usual
        ? {
            n: usual.n,
            p80: `${usual.p80}${stage.limit!.unit}`,
            p95: `${usual.p95}${stage.limit!.unit}`,
            capped: usual.isCapped,
            orders: usual.orders,
          }
        : null,
    })),
    renewal: renewal
      ? { replaced: renewal.replaced, added: renewal.added, removed: renewal.removed, edited: renewal.edited }
      : null,
  };
}
