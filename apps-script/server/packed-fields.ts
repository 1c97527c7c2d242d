import { fieldCatalogue } from '../../shared/fields/catalogue';
import { packed } from './packing';

/** The headers of all fields, packed when the project is built: no formula of dates reads a header. */
export const PACKED = packed(fieldCatalogue());
