import { both, type Bilingual } from '../../lang';
import { matterNamed } from '../../orders/matters';
import { orderOf } from '../../orders/order-of';
import { nameInBoth } from '../../plan/shipped-stages';
import type { Plan } from '../../plan/plan';
import { VARIANT_KEY } from '../../process/compile';
import { processRowsOf } from '../../proposals/process/edit';
import type { StageColumn } from '../../proposals/process/rows';
import { DEFAULT_VARIANT } from '../../templates';
import { wordsInCell } from '../../config/process-words';
import { PROCESS_TITLES } from '../../templates/vocabulary';

/** Cells of a stage that a decision or a suggestion is about as a rule; the others are changed under Process. */
const COLUMNS = ['limit', 'role', 'checklist', 'gate', 'warn', 'escalate', 'document'] as const satisfies readonly StageColumn[]; // prettier-ignore

/** What a change of the process may say, to be chosen from. Plain JSON. */
export interface ProcessChoices {
  /** That of the matter’s order first. */
  readonly variants: readonly { readonly key: string; readonly name: Bilingual }[];
  readonly variant: string;
  readonly stages: readonly { readonly key: string; readonly name: Bilingual }[];
  /** The matter’s, where the process has it. */
  readonly stage: string;
  readonly columns: readonly {
    readonly key: StageColumn;
    readonly title: Bilingual;
    readonly said: string;
  }[];
}

/** The choices for a process and a stage of it; those of the matter where nothing was chosen. */
export function processChoices(plan: Plan, number: string, variant: string, stage: string): ProcessChoices {
  const rows = processRowsOf(plan);
  const matter = matterNamed(plan, number)?.matter;
  const entry = matter?.order ? orderOf(plan, matter.order) : undefined;
  const keys = [...new Set(rows.map((row) => row.variant))];
  const own = [variant, entry?.whole.speaks.row.order.variant.key ?? '', DEFAULT_VARIANT].find((key) =>
    keys.includes(key),
  );
  const chosen = own ?? keys[0] ?? '';
  const its = rows.filter((row) => row.variant === chosen && row.key !== VARIANT_KEY);
  const row = its.find(({ key }) => key === (stage || matter?.stage)) ?? its[0];
  return {
    variants: keys.map((key) => {
      const head = rows.find((each) => each.variant === key && each.key === VARIANT_KEY);
      return { key, name: nameInBoth(key, head?.name || key) };
    }),
    variant: chosen,
    stages: its.map((each) => ({ key: each.key, name: nameInBoth(each.key, each.name) })),
    stage: row?.key ?? '',
    columns: COLUMNS.map((key) => {
      const { zh, en } = PROCESS_TITLES[key];
      return { key, title: both(zh, en), said: row ? wordsInCell(key, row[key], plan.language) : '' };
    }),
  };
}
