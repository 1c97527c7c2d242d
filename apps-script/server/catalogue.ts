import type { FieldData } from '../../shared/fields/field';
import { PACKED } from './packed-fields';
import { unpacked } from './unpack';

/** Stands at Google in the place of `shared/fields/catalogue.ts`: asked once, when the first header or field is. */
export const fieldCatalogue = (): readonly FieldData[] => unpacked(PACKED) as readonly FieldData[];
