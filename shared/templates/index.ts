export { allTemplateRows, templateRows } from './rows';
export { DEFAULT_VARIANT, findVariant, VARIANTS } from './variants';
export type { TemplateVariant } from './variants/variant';
export type { TemplateStage } from './stages/stage';
export { catalogStage, STAGE_CATALOG } from './stages';
