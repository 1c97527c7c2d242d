import { OWN_STAGE, type StageNature } from '../process/branch';
import type { ProcessRow } from '../process/row';
import { isFormerDefault } from './former';
import { templateRows } from './rows';
import { STAGE_CATALOG } from './stages';
import type { TemplateStage } from './stages/stage';

const BY_KEY = new Map(STAGE_CATALOG.map((stage) => [stage.key, stage]));

/** What is known of the stage in a row of 跟单_流程. */
export function natureOf(row: ProcessRow): StageNature {
  const stage = BY_KEY.get(row.key.trim());
  if (!stage) return OWN_STAGE;
  return {
    branch: stage.branch,
    proves: stage.proves ?? [],
    grace: stage.grace ?? 0,
    seenIn: stage.seenIn ?? [],
    binds: isBinding(stage, row),
    isCompliance: stage.isCompliance ?? false,
  };
}

/**
 * The limits of practice that come with Gendan bind nobody until somebody says that they are the team's own, by a yes
 * in their row or by another limit. Money is due after the trade's usual days all the same.
 */
function isBinding(stage: TemplateStage, row: ProcessRow): boolean {
  if (stage.binds || stage.branch === 'money' || isConfirmed(row)) return true;
  if (isFormerDefault(row)) return false;
  return !shipped(row.variant).some(
    ({ key, limit, startFrom }) =>
      key === stage.key && limit === row.limit.trim() && startFrom === row.startFrom.trim(),
  );
}

const YES = /^(?:y|yes|true|ok|是|已确认|确认|√|✓|✔|1)$/i;
const isConfirmed = ({ confirmed }: ProcessRow): boolean => YES.test(confirmed.trim());

const rowsOf = new Map<string, readonly ProcessRow[]>();

/** The rows of a shipped variant in both languages. */
function shipped(variant: string): readonly ProcessRow[] {
  let rows = rowsOf.get(variant);
  if (!rows)
    rowsOf.set(variant, (rows = (['zh', 'en'] as const).flatMap((lang) => templateRows(variant, lang))));
  return rows;
}
