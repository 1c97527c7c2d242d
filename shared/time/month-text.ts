import { both, type Bilingual } from '../lang';

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** `2026年5月`, `May 2026`. */
export const monthText = (year: number, month: number): Bilingual =>
  both(`${year}年${month}月`, `${NAMES[month - 1]} ${year}`);
