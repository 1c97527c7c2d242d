import { shippedStages, shippedVariants } from './shipped';
import type { TemplateStage } from './stages/stage';
import type { TemplateVariant } from './variants/variant';

/** What an order takes when the workbook's own process fits none. */
export const DEFAULT_VARIANT = 'tt-fob';

export function findVariant(key: string): TemplateVariant | undefined {
  const wanted = key.trim().toLowerCase();
  return shippedVariants().find((variant) => variant.key === wanted);
}

let byKey: ReadonlyMap<string, TemplateStage> | undefined;

/** A stage as the catalogue has it; undefined where it is a team's own. */
export function catalogStage(key: string): TemplateStage | undefined {
  byKey ??= new Map(shippedStages().map((stage) => [stage.key, stage]));
  return byKey.get(key);
}
