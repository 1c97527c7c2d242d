import { strToU8, unzipSync, zipSync } from 'fflate';
import { TemplateHandler } from 'easy-template-x';
import { both, type Bilingual, type Lang } from '../../shared/lang';
import { cellText, type SharedPage, type SharedPart } from '../../shared/orders/page';
import { AGENDA_TEMPLATE } from './agenda-template.data';
import { ENTRY_TIME } from '../entry-time';
import { printable } from '../printable';

/** An agenda as a document for Word, to be printed: the shipped template, filled. The same page gives the same bytes. */
export async function agendaDocx(page: SharedPage, lang: Lang): Promise<Uint8Array> {
  const handler = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
  const { buffer } = packed(AGENDA_TEMPLATE);
  const filled = await handler.process(buffer, dataOf(page, lang));
  // Its own order, without the folders that the library adds.
  const made = unzipSync(new Uint8Array(filled));
  return packed(Object.fromEntries(Object.keys(AGENDA_TEMPLATE).map((name) => [name, made[name]!])));
}

/** A container without anything of the day on which it was made. */
function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(parts).map(
    ([name, part]) =>
      [name, [typeof part === 'string' ? strToU8(part) : part, { mtime: ENTRY_TIME }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]) as Uint8Array<ArrayBuffer>;
}

const HEADS: readonly Bilingual[] = [
  both('订单', 'Order'),
  both('要谈的', 'What'),
  both('责任人', 'Owner'),
  both('决定（谁、到哪天）', 'Decided (who, until when)'),
];

const dataOf = ({ title, about, parts }: SharedPage, lang: Lang) => ({
  title: printable(title[lang]),
  about: printable(about.map((line) => line[lang]).join(' · ')),
  parts: parts.map((part) => partOf(part, lang)),
});

function partOf({ heading, rows, note }: SharedPart, lang: Lang) {
  return {
    heading: printable(heading[lang]),
    count: rows.length > 0 ? String(rows.length) : '',
    note: note ? printable(note[lang]) : '',
    // A part without rows has no table.
    lists: rows.length > 0 ? [{ ...headsIn(lang), rows: rows.map((row) => rowOf(row, lang)) }] : [],
  };
}

const headsIn = (lang: Lang) => Object.fromEntries(HEADS.map((head, at) => [`head${at + 1}`, head[lang]]));

function rowOf(row: SharedPart['rows'][number], lang: Lang) {
  const [order = '', customer = '', what = '', why = '', owner = ''] = row.map((cell) =>
    printable(cellText(cell)[lang]),
  );
  return { order, customer, what, why, owner };
}
