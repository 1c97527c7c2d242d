import { STAGE_CATALOG } from '../stages';
import { VARIANTS } from '../variants';
import type { Words } from './words';

/** What stages are called, from the catalogue. */
export const STAGE_WORDS: Words<string> = Object.fromEntries(
  STAGE_CATALOG.map((stage) => [stage.key, stage.name]),
);

/** What the shipped processes are called. */
export const VARIANT_WORDS: Words<string> = Object.fromEntries(
  VARIANTS.map((variant) => [variant.key, variant.name]),
);
