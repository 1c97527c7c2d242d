import type { Bilingual, Lang } from '../../../shared/lang';
import type { SharedPage } from '../../../shared/orders/page';
import { bookOf } from '../../../shared/features/share/workbook';
import { download } from '../../parts/download';
import { SHARE_WORDS } from './words';

/** Saves a page as a workbook of its own; the writer is loaded when first used. */
export async function saveWorkbook(page: SharedPage, lang: Lang): Promise<Bilingual> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(bookOf(page, lang)).toBlob();
  const name = `${fileName(page, lang)}.xlsx`;
  download(name, blob);
  return SHARE_WORDS.saved(name);
}

/** The title and what it is of, without signs that a file system does not take. */
function fileName({ title, about }: SharedPage, lang: Lang): string {
  const words = [title, ...about.slice(0, 1)].map((line) => line[lang]).join(' ');
  return words
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 80);
}
