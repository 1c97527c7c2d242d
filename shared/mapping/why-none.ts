import type { Book, Sheet } from '../book/model';
import { textOf } from '../cells/cells';
import { findField, isDateField, KEY_FIELDS } from '../fields/fields';
import { both, type Bilingual } from '../lang';
import { fieldName } from './questions';
import { candidatesOf, lookAt } from './header.row';
import { isOurs } from './sheets';

/** Rows from the top of a sheet that are looked at for something like a header. */
const LOOK = 60;

/** Why no table of orders was found: the row that comes closest to a header of one, and what it lacks. */
export function whyNone(book: Book): Bilingual {
  const sheets = book.sheets.filter(({ name, visibility }) => !isOurs(name) && visibility !== 'very hidden');
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null || cell === ''))))
    return both('工作簿是空的。', 'The workbook is empty.');
  const looks = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, LOOK).map((_, i) => ({ sheet, look: lookAt(sheet, i + 1) })),
  );
  const best = looks.reduce((a, b) => (b.look.fields > a.look.fields ? b : a), looks[0]!);
  if (best.look.fields < 2) return both(NO_HEADER.zh + POINT.zh, `${NO_HEADER.en} ${POINT.en}`);
  const fields = fieldsIn(best.sheet.rows[best.look.row - 1] ?? []);
  const known = [...fields].map(fieldName);
  const missing = repeatedStyle(best.sheet, best.look.row, fields) ?? lacks(fields);
  const place = both(
    `“${best.sheet.name}”第${best.look.row}行`,
    `row ${best.look.row} of "${best.sheet.name}"`,
  );
  return both(
    `最像表头的是${place.zh}（认得 ${known.map(({ zh }) => zh).join('、')}），但${missing.zh}。${POINT.zh}`,
    `Closest to a header is ${place.en} (known: ${known.map(({ en }) => en).join(', ')}), but ${missing.en}. ${POINT.en}`,
  );
}

function fieldsIn(cells: readonly unknown[]): Set<string> {
  const found = cells.flatMap((cell) => {
    const top = typeof cell === 'string' && cell.length <= 60 ? candidatesOf(cell)[0] : undefined;
    return top && top.score >= 0.6 ? [top.field] : [];
  });
  return new Set(found);
}

/**
 * A style number that stands in several rows names none of them, and nothing else does: 款号 by colour. Undefined where
 * that is not what is wrong.
 */
function repeatedStyle(sheet: Sheet, header: number, fields: ReadonlySet<string>): Bilingual | undefined {
  if (KEY_FIELDS.some((key) => fields.has(key))) return undefined;
  const cells = sheet.rows[header - 1] ?? [];
  const at = cells.findIndex((cell) => typeof cell === 'string' && isStyle(cell));
  if (at < 0) return undefined;
  const seen = new Set<string>();
  for (const row of sheet.rows.slice(header, header + LOOK_BELOW)) {
    const text = textOf(row[at] ?? null);
    if (text !== '' && seen.has(text)) return styleRepeats(textOf(cells[at] ?? null), text);
    seen.add(text);
  }
  return undefined;
}

/** `Style` alone may be a name or a number: over a style that repeats it is both. */
function isStyle(header: string): boolean {
  const field = candidatesOf(header)[0]?.field;
  return field === 'sku' || (field === 'product' && /\bstyle\b|款/i.test(header));
}

/** Rows below the header that are looked at for a style that stands there twice. */
const LOOK_BELOW = 400;

const styleRepeats = (header: string, style: string): Bilingual =>
  both(
    `“${header}”有重复（如 ${style} 在几行里都有），又没有订单号，分不清哪一行是哪张订单：请加一列订单号，或款号加颜色的编号`,
    `"${header}" repeats (${style} stands in several rows) and no column has an order number, so nothing tells which row is which order: add a column for the order number, or for style and colour together`,
  );

function lacks(fields: ReadonlySet<string>): Bilingual {
  if (!KEY_FIELDS.some((key) => fields.has(key)) && !fields.has('sku')) return NO_NUMBER;
  return [...fields].some((key) => isDateField(findField(key)!)) ? NO_TRADE : NO_DATE;
}

const NO_HEADER = both(
  '没有一行像订单表的表头（如 订单号、客户、船期）。',
  'No row looks like the header of an order sheet (order no., customer, ETD …).',
);
const NO_NUMBER = both(
  '没有说明是哪张订单的列（订单号、合同号、PO、提单号……）',
  'no column names an order (order no., contract, PO, shipment, claim …)',
);
const NO_DATE = both(
  '没有进展的列（交期、船期、付款、报关……），像是价目、客户或库存表',
  'nothing tells how far an order is (delivery, sailing, payment, customs …): it looks like a list of prices, customers or stock',
);
const NO_TRADE = both(
  '没有外贸进展的列（出货、付款、工厂、报关、报价、样品、客诉），或下面没有订单',
  'nothing of trade happens (shipment, payment, factory, customs, quotation, sample, claim), or no orders stand below',
);
const POINT = both(
  '如果它就是订单表，请用 --sheet 指定工作表、--header 指定表头所在的行。',
  'If it is your order sheet, name it with --sheet and say with --header in which row its header is.',
);
