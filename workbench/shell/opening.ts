import type { Lang } from '../../shared/lang';
import { both } from '../../shared/lang';
import { CSV_SEPARATORS, csvText, isTextTable } from '../table/csv';
import { FileTooLarge } from './errors';

/** What lies ready to be opened. */
export interface ToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A page holds several times what a file weighs. */
const MOST_BYTES = 200 * 1024 * 1024;

/** The bytes of a file of the person's; a .csv becomes a workbook. Throws FileTooLarge and what reading a table throws. */
export async function readFile(file: File, lang: Lang): Promise<ToOpen> {
  if (file.size > MOST_BYTES) throw new FileTooLarge(file.name, MOST_BYTES);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isTextTable(file.name)) return { name: file.name, bytes };
  const name = file.name.replace(/\.\w+$/, '');
  return { name: `${name}.xlsx`, bytes: await workbookFrom(csvText(bytes), CSV_SEPARATORS, lang) };
}

/** A workbook made of a table that was pasted. Throws NothingPasted, NoTable, TableTooLarge. */
export async function readPasted(text: string, lang: Lang): Promise<ToOpen> {
  return { name: PASTED[lang], bytes: await workbookFrom(text, ['\t'], lang) };
}

const PASTED = both('粘贴的表格.xlsx', 'Pasted table.xlsx');
const SHEET = both('订单', 'Orders');

async function workbookFrom(text: string, separators: readonly string[], lang: Lang): Promise<Uint8Array> {
  const [{ tableOf }, { workbookOf }] = await Promise.all([
    import('../table/text-table'),
    import('../table/workbook'),
  ]);
  return workbookOf(tableOf(text, separators), SHEET[lang]);
}
