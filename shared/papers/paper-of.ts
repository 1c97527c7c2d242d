import { a1, type Place } from '../book/address';
import { both, joined, type Bilingual, type Lang } from '../lang';
import { recordsOf } from '../orders/records';
import { containerTypes } from '../trade/containers.data';
import { fieldTitle, lineField, paperField, type PaperField } from '../trade/paper-fields';
import type { PaperKind } from '../trade/paper-kinds';
import { CONTAINERS } from '../trade/sheets/containers.sheet';
import { containerFill } from './numbers/container-fill';
import { minorOf } from '../records/money';
import { amountFormat, paperMoney } from './numbers/money-format';
import { amountInWords } from './numbers/words';
import { gapsOf } from './gaps';
import { NEEDS, WITHOUT_PRICES } from './needs.data';
import type { Paper, PaperGap, PaperValues } from './paper';
import { alsoOn, unlikeOrders } from './shared-orders';
import { goodsOf, type Good } from './values/goods';
import { cubic, goodsLines, problemTexts, weight, type GoodsLines } from './values/goods-lines';
import { headValues, supplierTerms, type Values } from './values/head';
import { owedValues } from './values/owed';
import { typedOver, typedPapers } from './values/paper-data';
import { references } from './values/references';
import { saidDay, saidFigure, saidMoney, saidText } from './values/said';
import type { Sources } from './values/sources';

/** What a paper is called once it has a place in the register. */
export interface PaperName {
  readonly number: string;
  readonly version: number;
  /** A serial day. */
  readonly date: number;
  readonly changes?: string;
}

/**
 * What a paper of a kind says of the orders behind `sources`, and what it lacks. Without a name it is a draft that has no
 * number yet. What somebody typed for it in 跟单_单证数据 goes over what is worked out.
 */
export function paperOf(
  sources: Sources,
  kind: PaperKind,
  lang: Lang,
  name?: PaperName,
  shown: readonly string[] = [],
): Paper {
  const goods = goodsOf(sources);
  const done = goodsLines(goods, kind, sources.currency, lang);
  const head = headValues(sources, lang);
  const orders = sources.entries.map(({ order }) => order);
  const reckoned: Values = {
    ...head,
    ...references(sources, head, kind, lang),
    ...totals(sources, kind, goods, done, lang),
    ...(kind === 'reminder' ? owedValues(sources, lang) : {}),
    ...(kind === 'purchase' ? { payment: supplierTerms(sources) } : {}),
    ...named(name, lang),
  };
  const values = withWords({ ...reckoned, ...typedOver(typedPapers(sources.plan, orders, lang), kind, name?.number) }, lang); // prettier-ignore
  if (PACKED.has(kind)) values.container_fill ??= saidText(loadOf(sources, values).text?.[lang]);
  const draft = draftReasons(sources, kind);
  if (draft.length > 0) values.draft = saidText(lang === 'zh' ? '草稿' : 'DRAFT');
  return {
    kind,
    lang,
    orders,
    batch: sources.batch,
    customer: sources.card?.record?.customer ?? sources.entries[0]?.customer ?? '',
    values: said(values),
    lines: done.lines.map(said),
    gaps: [...refused(done, goods), ...gapsOf(sources, kind, values, goods, done.lines, shown)],
    notes: [
      ...unlikeOrders(sources),
      ...alsoOn(sources, kind),
      ...problemTexts(done.problems, 'note'),
      ...differences(sources, done),
      ...(PACKED.has(kind) ? loadOf(sources, values).warnings : []),
      ...(lang === 'en' ? chineseIn(kind, values, done.lines) : []),
    ],
    draft,
  };
}

function named(name: PaperName | undefined, lang: Lang): Values {
  if (!name) return {};
  return {
    number: saidText(name.number),
    date: saidDay(name.date, lang),
    version: name.version > 1 ? saidFigure(name.version, [0, 0]) : undefined,
    changes: saidText(name.changes),
  };
}

/** Totals of the goods; what was counted and weighed at the factory, where the order sheet has it, before what is worked out. */
function totals(sources: Sources, kind: PaperKind, goods: readonly Good[], done: GoodsLines, lang: Lang): Values {
  const { packing, amounts } = done;
  const units = new Set(goods.map(({ unit }) => unit?.value ?? ''));
  const isOne = units.size === 1 && goods.every(({ quantity }) => quantity !== undefined);
  const quantity = isOne ? goods.reduce((sum, good) => sum + good.quantity!.value, 0) : undefined;
  const { packages, gross, net, measurement } = packed(sources, packing.totals);
  const money = WITHOUT_PRICES.has(kind) || kind === 'credit' ? undefined : amounts.total;
  return {
    quantity: saidFigure(quantity === undefined ? undefined : Number(quantity.toFixed(4)), [0, 4]),
    unit: isOne ? saidText([...units][0]) : undefined,
    packages: saidFigure(packages.value, [0, 0], packages.from),
    gross_weight: weight(gross.value, gross.from),
    net_weight: weight(net.value, net.from),
    measurement: cubic(measurement.value, measurement.from),
    currency: kind === 'purchase' ? saidText('CNY') : saidText(amounts.currency),
    amount: money && { ...saidMoney(money)!, text: paperMoney(money, lang), format: amountFormat(money.currency, lang) },
    hs: saidText(each(goods.map(({ product }) => product?.record?.hs))),
    origin: saidText(each(done.lines.map(({ origin }) => origin?.text))),
    origin_place: saidText(each(done.lines.map((line) => line.origin_place?.text))),
    supervision: saidText(each(goods.map(({ product }) => product?.record?.supervision))),
  };
} // prettier-ignore

/** Each text once. */
const each = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.flatMap((text) => text ?? []))].join(', ');

/** What was counted and weighed before what is worked out; a part shipped has its own figures, those of the whole order are another's. */
function packed({ order, batch }: Pick<Sources, 'order' | 'batch'>, { cartons, gross, net, measurement }: GoodsLines['packing']['totals']) {
  const actual = (field: string, near: number | undefined): { value: number | undefined; from?: Place } =>
    (batch === '' || order.rows.length === 1 ? order.sum(field, near) : undefined) ?? { value: near };
  return { packages: actual('ctns', cartons), gross: actual('gw', gross), net: actual('nw', net), measurement: actual('cbm', measurement) };
} // prettier-ignore

/** Papers of goods that are packed: how full their container is is to be known before it is closed. */
const PACKED: ReadonlySet<PaperKind> = new Set<PaperKind>(['pi', 'pl', 'si', 'production']);

const loadOf = ({ plan }: Sources, { measurement, gross_weight: gross, container_type: booked }: Values) =>
  containerFill(
    { measurement: measurement?.figure, gross: gross?.figure },
    containerTypes(recordsOf(plan, CONTAINERS).records),
    booked?.text ?? '',
  );

/** The amount in words, of what finally stands there. */
function withWords(values: Values, lang: Lang): Record<string, Values[string]> {
  const { amount } = values;
  const currency = /^[A-Z]{3}/.exec(amount?.text ?? '')?.[0] ?? values.currency?.text ?? '';
  if (amount?.figure === undefined || currency === '') return values;
  const money = { minor: minorOf(amount.figure, currency), currency };
  if (money.minor === undefined) return values;
  const words = tried(() => amountInWords({ minor: money.minor!, currency }, lang));
  return { ...values, total_text: saidText(amount.text), ...(words && { total_words: saidText(words) }) };
}

function tried(words: () => string): string | undefined {
  try {
    return words();
  } catch {
    // Too large for words: the figures stand alone.
    return undefined;
  }
}

/** Why a paper is no more than a draft, beyond its template. */
function draftReasons({ account, isAccountApproved }: Sources, kind: PaperKind): Bilingual[] {
  const isPaidInto = /bank_account/.test(`${NEEDS[kind].must} ${NEEDS[kind].wants}`);
  if (!isPaidInto || !account || isAccountApproved) return [];
  const { account: number } = account.record!;
  return [
    both(
      `银行账号 ${number} 还没有第二个人核准（${account.place('approvedBy').sheet} 第 ${account.row} 行）。`,
      `Nobody has approved the account ${number} yet (row ${account.row} of ${account.place('approvedBy').sheet}).`,
    ),
  ];
}

/** Figures that contradict each other: no paper may say so. */
function refused({ problems }: GoodsLines, goods: readonly Good[]): PaperGap[] {
  return problems.flatMap(({ severity, line, cells, text }): PaperGap[] => {
    if (severity !== 'refused') return [];
    const [cell] = cells;
    const good = goods[line];
    const place =
      cell?.of === 'products'
        ? good?.product?.place(cell.column)
        : cell && good?.cell(cell.column as 'quantity');
    return [{ field: cell?.column ?? '', title: text, isMandatory: true, text, ...(place && { place }) }];
  });
}

/** Where the factory's figures are not what the products' data come to. */
function differences({ order, batch }: Sources, { packing }: GoodsLines): Bilingual[] {
  if (batch !== '') return [];
  const all = [
    ['ctns', packing.totals.cartons, both('件数', 'Packages')],
    ['gw', packing.totals.gross, both('毛重', 'Gross weight')],
    ['nw', packing.totals.net, both('净重', 'Net weight')],
    ['cbm', packing.totals.measurement, both('体积', 'Measurement')],
  ] as const;
  return all.flatMap(([field, reckoned, title]) => {
    const actual = order.sum(field, reckoned);
    if (
      !actual ||
      reckoned === undefined ||
      Math.abs(actual.value - reckoned) <= Math.max(0.05, reckoned * 0.02)
    )
      return [];
    return [
      both(
        `${title.zh}：订单表写 ${actual.value}，按产品资料算是 ${reckoned}；单证用订单表的。`,
        `${title.en}: the order sheet says ${actual.value}, the products’ data come to ${reckoned}; the paper says what the order sheet does.`,
      ),
    ];
  });
}

const NAMED_IN_CHINESE =
  /_zh$|^(elements|invoice_name|supervision|origin_place|requirements|supplier_\w+|statement|changes|claim_cause)$/;

/** Chinese that a buyer or a bank abroad would find on an English paper: nothing is translated, so it is told. */
function chineseIn(kind: PaperKind, values: Values, lines: readonly Values[]): Bilingual[] {
  const shown = new Set(`${NEEDS[kind].must} ${NEEDS[kind].wants}`.split(' '));
  const isChinese = (value: Values[string]): boolean =>
    value !== undefined && /\p{Script=Han}/u.test(value.text);
  const of = (all: Values, find: (key: string) => PaperField | undefined, before = ''): Bilingual[] =>
    Object.entries(all).flatMap(([key, value]) => {
      const isShown = shown.has(before + key) && !NAMED_IN_CHINESE.test(key);
      const field = isShown && isChinese(value) ? find(key) : undefined;
      if (!field) return [];
      const at = value!.from ? `${value!.from.sheet}!${a1(value!.from.row, value!.from.column)}` : '';
      const { zh, en } = fieldTitle(field);
      const text = value!.text.replace(/\s+/g, ' ').slice(0, 40);
      return [both(`${zh}“${text}”${at && `（${at}）`}`, `${en} “${text}”${at && ` (${at})`}`)];
    });
  const found = [...of(values, paperField), ...lines.flatMap((line) => of(line, lineField, 'line.'))];
  if (found.length === 0) return [];
  const { zh, en } = joined(found, both('、', ', '));
  return [
    both(
      `英文单证上还有中文：${zh}。请把那一格写成英文，或在“跟单_单证数据”里给这份单证写英文。`,
      `There is Chinese on this English paper: ${en}. Write the cell in English, or what the paper is to say into Gendan Document Data.`,
    ),
  ];
}

function said(values: Values): PaperValues {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
