import { a1, type Place } from '../book/address';
import { both, same, type Bilingual } from '../lang';
import type { OrderEntry } from '../orders/entry';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { titlesOf, type RecordSheet } from '../records/sheet';
import { findField } from '../fields/fields';
import { PAPER_KINDS, type PaperKind } from '../trade/paper-kinds';
import { fieldTitle, lineField, paperField } from '../trade/paper-fields';
import { COMPANY } from '../trade/sheets/company.sheet';
import { CREDITS } from '../trade/sheets/credits.sheet';
import { CUSTOMERS } from '../trade/sheets/customers.sheet';
import { LINES } from '../trade/sheets/lines.sheet';
import { PARTNERS } from '../trade/sheets/partners.sheet';
import { PRODUCTS } from '../trade/sheets/products.sheet';
import { PAPER_DATA } from '../trade/sheets/paper-data.sheet';
import { HEAD_HOMES, LINE_HOMES, TOTALS, type Home } from './homes.data';
import { NEEDS } from './needs.data';
import type { GapEntry, PaperGap, PaperValue } from './paper';
import { withoutGoods, type Good } from './values/goods';
import type { Values } from './values/head';
import type { Sources } from './values/sources';

const SHEETS = { customers: CUSTOMERS, company: COMPANY, partners: PARTNERS, credits: CREDITS, products: PRODUCTS, lines: LINES } as const; // prettier-ignore

/** What every line of a column has to say once a template has that column: a blank among them reads as a mistake. */
const MUST_IF_SHOWN: ReadonlySet<string> = new Set(
  ['hs', 'origin', 'elements', 'description_en', 'description_zh', 'invoice_name', 'unit', 'price', 'amount', 'per_carton', 'cartons', 'gross_weight', 'net_weight', 'measurement', 'carton_size'].map((key) => `line.${key}`),
); // prettier-ignore

/** What a paper of a kind ought to say and does not, all at once, each with the cell to fill. `shown`: the fields of its template. */
export function gapsOf(
  sources: Sources,
  kind: PaperKind,
  values: Values,
  goods: readonly Good[],
  lines: readonly Values[],
  shown: readonly string[] = [],
): PaperGap[] {
  const { wants } = NEEDS[kind];
  const must = [NEEDS[kind].must, ...shown.filter((field) => MUST_IF_SHOWN.has(field))].join(' ');
  const gaps: PaperGap[] = [];
  const seen = new Set<string>();
  const add = (gap: PaperGap): void => {
    const at = gap.place ? `${gap.place.sheet}!${a1(gap.place.row, gap.place.column)}` : gap.field;
    if (!seen.has(at)) gaps.push(gap);
    seen.add(at);
  };
  if (must.includes('line.')) {
    if (goods.length === 0) add(noGoods(sources));
    else for (const entry of withoutGoods(sources)) gaps.push(noGoodsOf(entry));
  }
  for (const [names, isMandatory] of [[must, true], [wants, false]] as const)
    for (const name of names.split(' ').filter(Boolean))
      for (const gap of name.startsWith('line.') ? ofLines(name.slice(5), isMandatory) : ofHead(name, isMandatory)) add(gap);
  return gaps;

  function ofHead(field: string, isMandatory: boolean): PaperGap[] {
    if (isSaid(values[field])) return [];
    // A total lacks what one of its lines lacks; it is named there.
    const part = TOTALS[field];
    if (part !== undefined && goods.length > 0 && kind !== 'credit') {
      const missing = lines.flatMap((line, at) => (isSaid(line[part]) ? [] : lineGap(sources, part, goods[at]!, isMandatory)));
      if (missing.length > 0) return missing;
    }
    if (part !== undefined && goods.length === 0 && kind !== 'credit') return [];
    return [headGap(sources, kind, field, isMandatory)];
  }

  function ofLines(field: string, isMandatory: boolean): PaperGap[] {
    return lines.flatMap((line, at) => (isSaid(line[field]) ? [] : [lineGap(sources, field, goods[at]!, isMandatory)]));
  }
} // prettier-ignore

const isSaid = (value: PaperValue | undefined): boolean => value !== undefined && value.text.trim() !== '';

function noGoods({ order }: Sources): PaperGap {
  const place = order.cell('sku') ?? order.cell('product');
  return {
    field: 'lines',
    title: both('货物', 'Goods'),
    isMandatory: true,
    ...(place && { place }),
    text: both(
      '没有货物：请在“跟单_明细”里给这张订单写上货号、数量和单价，或在订单行里写货号和数量。',
      'There are no goods: write item, quantity and price of this order into Gendan Lines, or item and quantity into its row.',
    ),
  };
}

/** An invoice that names an order and leaves out its goods would be a wrong one. */
const noGoodsOf = ({ order }: OrderEntry): PaperGap => ({
  field: 'lines',
  title: both('货物', 'Goods'),
  isMandatory: true,
  text: both(
    `没有 ${order} 的货物：请在“跟单_明细”里写上，或不要把这张订单合进来。`,
    `There are no goods of ${order}: write them into Gendan Lines, or leave this order out of the paper.`,
  ),
});

function headGap(sources: Sources, kind: PaperKind, field: string, isMandatory: boolean): PaperGap {
  const known = paperField(field);
  const title = known ? fieldTitle(known) : both(field, field);
  const home: Home | undefined =
    kind === 'purchase' && field === 'payment' ? { sheet: 'partners', column: 'terms' } : HEAD_HOMES[field];
  const place = home && placeOfHome(sources, home);
  const where = place ? atCell(place) : homeWords(sources.plan, home, kind);
  return {
    field,
    title,
    isMandatory,
    ...(place ? { place } : entryOf(rowToBegin(sources, home, kind, title, isMandatory))),
    text: both(`缺${title.zh}：${where.zh}。`, `${title.en} is missing: ${where.en}.`),
  };
}

/** What no column of the order sheet could say is typed for the paper alone; what is only wished for begins no row of its own. */
function rowToBegin(sources: Sources, home: Home | undefined, kind: PaperKind, title: Bilingual, isMandatory: boolean): GapEntry | undefined {
  if (!home) return typedRow(sources, kind, title);
  if (!('order' in home)) return newRow(sources, home);
  return isMandatory && !(home.order in NUMBER_OF) ? typedRow(sources, kind, title) : undefined;
} // prettier-ignore

function lineGap(sources: Sources, field: string, good: Good, isMandatory: boolean): PaperGap {
  const title = field === 'cost' ? titlesOf(LINES).cost : (lineField(field)?.title ?? both(field, field));
  const home = homeOfLine(field, good);
  const place = home && placeOfLine(good, home);
  const where = place ? atCell(place) : homeWords(sources.plan, home, undefined);
  const item = good.item.value;
  return {
    field,
    title,
    isMandatory,
    ...(place ? { place } : entryOf(home && newRow(sources, home, item))),
    text: both(`缺“${item}”的${title.zh}：${where.zh}。`, `${title.en} of ${item} is missing: ${where.en}.`),
  };
}

/** Goods that have no row in 跟单_明细 get their unit from the product: a row of their own would want their quantity as well. */
function homeOfLine(field: string, good: Good): Home | undefined {
  if (field === 'unit' && !good.cell('unit')) return { sheet: 'products', column: 'unit' };
  return LINE_HOMES[field];
}

const entryOf = (entry: GapEntry | undefined): { entry?: GapEntry } => (entry ? { entry } : {});

/** The row of a record sheet that has to be begun for a field, with what names it. */
function newRow(sources: Sources, home: Home, item = ''): GapEntry | undefined {
  if ('order' in home) return undefined;
  const { sheet, column } = home;
  const { entries, company, order, credit } = sources;
  const names: Record<typeof sheet, Record<string, string | Bilingual>> = {
    company: { company: company?.record?.company ?? '' },
    customers: { customer: entries[0]?.customer ?? '' },
    partners: { partner: order.text('factory')?.value ?? '', kind: both('工厂', 'Factory') },
    credits: { credit_number: credit?.record?.credit_number ?? order.text('lc_no')?.value ?? '' },
    products: { item },
    lines: { order: entries[0]?.order ?? '', item },
  };
  const titles: Readonly<Record<string, Bilingual>> = titlesOf(SHEETS[sheet] as RecordSheet);
  const name = Object.entries(names[sheet]).map(
    ([key, value]) => [titles[key]!, typeof value === 'string' ? same(value) : value] as const,
  );
  return { records: SHEETS[sheet].key, name, column: titles[column]! };
}

/** The row of 跟单_单证数据 that would say what no other sheet does. */
function typedRow({ entries }: Sources, kind: PaperKind, title: Bilingual): GapEntry {
  const titles = titlesOf(PAPER_DATA);
  const name = [
    [titles.order, same(entries[0]?.order ?? '')],
    [titles.kind, PAPER_KINDS[kind]],
    [titles.field, title],
  ] as const;
  return { records: PAPER_DATA.key, name, column: titles.value };
}

function atCell(place: Place): Bilingual {
  const at = `${place.sheet}!${a1(place.row, place.column)}`;
  return both(`请填 ${at}`, `fill in ${at}`);
}

/** Columns that hold the number of another paper, which the register knows as well. */
const NUMBER_OF: Readonly<Record<string, PaperKind>> = { ci_no: 'ci', pi_no: 'pi', contract_no: 'contract' };

/** Where there is no cell yet. */
function homeWords(plan: Plan, home: Home | undefined, kind: PaperKind | undefined): Bilingual {
  if (!home) {
    const { zh, en } = PAPER_DATA.title;
    return both(
      `请写进“${zh}”${kind ? `（类型：${PAPER_KINDS[kind].zh}）` : ''}`,
      `write it into ${en}${kind ? ` (kind: ${PAPER_KINDS[kind].en})` : ''}`,
    );
  }
  const paper = 'order' in home ? NUMBER_OF[home.order] : undefined;
  if (paper) {
    const { zh, en } = PAPER_KINDS[paper];
    return both(`请先登记${zh}`, `register the ${en} first`);
  }
  if ('order' in home) {
    const field = findField(home.order);
    const [zh, en] = [field?.zh[0] ?? home.order, field?.en[0] ?? home.order];
    const { title } = PAPER_DATA;
    return both(
      `订单表没有“${zh}”列，请加上，或写进“${title.zh}”`,
      `the order sheet has no column ${en}; add one, or write it into ${title.en}`,
    );
  }
  const declared: RecordSheet = SHEETS[home.sheet];
  const column = titlesOf(declared)[home.column]!;
  const { table } = recordsOf(plan, declared);
  const sheet = table ? both(table.sheet.name, table.sheet.name) : declared.title;
  return both(`请写进“${sheet.zh}”的“${column.zh}”列`, `write it into column ${column.en} of ${sheet.en}`);
}

function placeOfHome(sources: Sources, home: Home): Place | undefined {
  if ('order' in home) return sources.order.cell(home.order);
  const { card, company, account, supplier, credit } = sources;
  const rows = { customers: card, company: home.column.startsWith('bank') ? (account ?? company) : company, partners: supplier, credits: credit } as const; // prettier-ignore
  const row = home.sheet in rows ? rows[home.sheet as keyof typeof rows] : undefined;
  return row?.place(home.column as never);
}

function placeOfLine({ product, cell }: Good, home: Home): Place | undefined {
  if ('order' in home) return undefined;
  if (home.sheet === 'lines') return cell(home.column as 'quantity');
  return product?.place(home.column as never);
}
