import { STAGE_CATALOG } from './stages';
import type { TemplateStage } from './stages/stage';
import { VARIANTS } from './variants';
import type { TemplateVariant } from './variants/variant';

/*
 * What is shipped, for whoever needs it at work. Asked for and not at hand: at Google it stays packed until then
 * (`apps-script/server/shipped.ts` stands there in the place of this file), since a formula rarely needs it.
 */

/** Every shipped stage as the catalogue has it, in the order of trade. */
export const shippedStages = (): readonly TemplateStage[] => STAGE_CATALOG;

/** The shipped processes, the most special first. */
export const shippedVariants = (): readonly TemplateVariant[] => VARIANTS;
