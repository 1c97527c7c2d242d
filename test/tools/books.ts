import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../shared/book/model';
import { readWorkbook } from '../../xlsx/read';

/** Books as Gendan 0.3.0 set them up and wrote its results into them, with all of its nine processes. */
export const setUpBy030 = (lang: 'zh' | 'en'): string =>
  join(__dirname, '..', 'books', `set-up-by-0.3.0.${lang}.xlsx`);

export const bookOf030 = (lang: 'zh' | 'en'): Book => readWorkbook(readFileSync(setUpBy030(lang)));
