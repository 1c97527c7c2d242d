export { allTemplateRows, templateRows } from './rows';
export { DEFAULT_VARIANT, findVariant, VARIANTS } from './variants';
export { STAGE_CATALOG } from './stages';
