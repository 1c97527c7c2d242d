import type { PaperKind } from '../kinds';
import type { PaperDesign } from './design';
import { PI } from './kinds/pi';

export const DESIGNS = { pi: PI } as unknown as Readonly<Record<PaperKind, PaperDesign>>;
