export { allTemplateRows, templateRows } from './rows';
export { DEFAULT_VARIANT, findVariant } from './find';
export { shippedStages, shippedVariants } from './shipped';
export { VARIANTS } from './variants';
export { STAGE_CATALOG } from './stages';
