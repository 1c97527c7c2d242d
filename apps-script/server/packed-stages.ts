import { STAGE_CATALOG } from '../../shared/templates/stages';
import { VARIANTS } from '../../shared/templates/variants';
import { packed } from './packing';

/*
 * Worked out when the project is built (`scripts/pages/bundling.js`): the shipped stages are a tenth of the server's
 * code, `=SLA.DUE` and most formulas need none of them, and every formula loads it. Packed they are half of that.
 */

/** Each once: processes share them. */
const stages = [...new Set([...STAGE_CATALOG, ...VARIANTS.flatMap((variant) => variant.stages)])];

/** `Shipped`, packed. */
export const PACKED = packed({
  stages,
  catalog: STAGE_CATALOG.length,
  variants: VARIANTS.map((variant) => ({
    ...variant,
    stages: variant.stages.map((stage) => stages.indexOf(stage)),
  })),
});
