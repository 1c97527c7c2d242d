import type { NewSheet } from '../shared/book/patch';
import type { Lang } from '../shared/lang';
import { PAPER_FONT } from '../shared/papers/paper-font';
import { newWorkbook } from '../xlsx/new-workbook';
import { packedAlike } from './packed';

/** A paper that was drawn, as a workbook of its own; the same wherever it is made. */
export const drawnFile = (sheet: NewSheet, lang: Lang): Uint8Array => packedAlike(newWorkbook([sheet], PAPER_FONT[lang])); // prettier-ignore
