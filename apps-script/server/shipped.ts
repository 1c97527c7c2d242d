import type { TemplateStage } from '../../shared/templates/stages/stage';
import type { TemplateVariant } from '../../shared/templates/variants/variant';
import { PACKED } from './packed-stages';
import { unpacked } from './unpack';

/*
 * Stands at Google in the place of `shared/templates/shipped.ts` (`apps-script/webpack.config.js`): stages and processes
 * are unpacked when the first of them is asked for.
 */

interface Shipped {
  /** Those of the catalogue first, in its order, then what processes changed. */
  readonly stages: readonly TemplateStage[];
  /** How many the catalogue has. */
  readonly catalog: number;
  /** Each with its stages as places in `stages`. */
  readonly variants: readonly (Omit<TemplateVariant, 'stages'> & { readonly stages: readonly number[] })[];
}

interface Opened {
  readonly catalog: readonly TemplateStage[];
  readonly variants: readonly TemplateVariant[];
}

let opened: Opened | undefined;

export const shippedStages = (): readonly TemplateStage[] => (opened ??= open()).catalog;

export const shippedVariants = (): readonly TemplateVariant[] => (opened ??= open()).variants;

function open(): Opened {
  const { stages, catalog, variants } = unpacked(PACKED) as Shipped;
  return {
    catalog: stages.slice(0, catalog),
    variants: variants.map((variant) => ({ ...variant, stages: variant.stages.map((at) => stages[at]!) })),
  };
}
