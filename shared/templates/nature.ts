import { both } from '../lang';
import { OWN_STAGE, type StageNature } from '../process/branch';
import type { ProcessRow } from '../process/row';
import { isEarlierLimit } from './earlier';
import { catalogStage } from './find';
import { limitRule } from './limit-rule';
import { templateRows } from './rows';
import type { TemplateStage } from './stages/stage';

/** What is known of the stage in a row of 跟单_流程. */
export function natureOf(row: ProcessRow): StageNature {
  const stage = catalogStage(row.key.trim());
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
 * The limits of practice that come with Gendan, or came with an earlier version, bind nobody until somebody says that
 * they are the team's own, by a yes in their row or by another limit. Money is due after the trade's usual days all the
 * same, except by the sixty days that once stood for whatever term a contract has.
 */
function isBinding(stage: TemplateStage, row: ProcessRow): boolean {
  if (stage.binds || isConfirmed(row)) return true;
  if (stage.branch === 'money') return stage.key !== 'credit_due' || !isEarlierLimit(row);
  return !shippedRules(row.variant).has(ruleOf(row)) && !isEarlierLimit(row);
}

/** Whether a limit is the team's to change, as far as its stage tells: no law, contract or carrier's rule stands behind it. */
export function isLimitOfPractice(row: ProcessRow): boolean {
  return !catalogStage(row.key.trim())?.binds;
}

const YES = /^(?:y|yes|true|ok|是|已确认|确认|√|✓|✔|1)$/i;

/** Whether somebody said that the limit of a row is the team's own. */
export const isConfirmed = ({ confirmed }: ProcessRow): boolean => YES.test(confirmed.trim());

/** How Gendan itself writes it. */
export const CONFIRMED = both('是', 'yes');

const ruleOf = (row: ProcessRow): string => `${row.key.trim()} ${limitRule(row)}`;

const rulesOf = new Map<string, ReadonlySet<string>>();

/** The limits of a shipped variant, stage by stage. */
function shippedRules(variant: string): ReadonlySet<string> {
  let rules = rulesOf.get(variant);
  if (!rules) rulesOf.set(variant, (rules = new Set(templateRows(variant, 'en').map(ruleOf))));
  return rules;
}
