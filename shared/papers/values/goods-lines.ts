import type { Bilingual, Lang } from '../../lang';
import type { PaperKind } from '../../trade/paper-kinds';
import type { OrderLine } from '../../trade/sheets/lines.sheet';
import { BRAND_TYPES } from '../../trade/brand-types';
import { amountsOf, lineAmount, type Amounts } from '../numbers/line-amounts';
import {
  amountFormat,
  MEASUREMENT_FORMAT,
  paperMoney,
  priceFormat,
  WEIGHT_FORMAT,
} from '../numbers/money-format';
import { numbersText } from '../numbers/cartons';
import { packingOf, type PackedLine, type Packing } from '../numbers/packing';
import type { NumberProblem } from '../numbers/problem';
import { priceText } from '../numbers/unit-price';
import { READ_IN_CHINESE, WITHOUT_PRICES } from '../needs.data';
import type { PaperValue } from '../paper';
import type { Good } from './goods';
import type { Values } from './head';
import { saidCountry, saidFigure, saidMoney, saidText } from './said';
import type { Said } from '../../orders/order-says';

/** The goods of a paper as it writes them, with what they come to. */
export interface GoodsLines {
  readonly lines: readonly Values[];
  readonly amounts: Amounts;
  readonly packing: Packing;
  readonly problems: readonly NumberProblem[];
}

/** Quantities may be weights, whose digits count. */
const QUANTITY_DIGITS = [0, 4] as const;
const KILOS = [2, 2] as const;
const CUBIC = [3, 3] as const;

/** Purchase papers reckon with what the factory takes, in renminbi. */
const COST_CURRENCY = 'CNY';

export function goodsLines(
  goods: readonly Good[],
  kind: PaperKind,
  currency: string,
  lang: Lang,
): GoodsLines {
  const isPurchase = kind === 'purchase';
  const priced = goods.map((good) => asLine(isPurchase ? atCost(good) : good));
  const amounts = amountsOf(priced, isPurchase ? COST_CURRENCY : currency);
  const packing = packingOf(goods.map((good) => ({ line: asLine(good), product: good.product?.record })));
  const lines = goods.map((good, at): Values => ({
    no: saidFigure(at + 1, [0, 0]),
    ...describedAs(good, kind, lang),
    ...(WITHOUT_PRICES.has(kind) ? {} : pricedAs(isPurchase ? atCost(good) : good, priced[at]!, lang)),
    ...packedAs(good, packing.lines[at]!),
    ...declaredAs(good, lang),
  }));
  const isComplete = goods.every(({ quantity }) => quantity !== undefined);
  return {
    lines,
    packing,
    amounts: isComplete ? amounts : { ...amounts, total: undefined },
    problems: [...(WITHOUT_PRICES.has(kind) ? [] : amounts.problems), ...packing.problems],
  };
}

const atCost = (good: Good): Good => ({ ...good, price: good.cost, discount: 0, currency: COST_CURRENCY });

/** The good as a row of 跟单_明细 has it; a quantity that nobody says is nothing. */
function asLine({ item, quantity, unit, price, discount, currency, cartons, batch }: Good): OrderLine {
  return {
    order: '',
    line: undefined,
    item: item.value,
    customerItem: undefined,
    quantity: quantity?.value ?? 0,
    unit: unit?.value,
    price: price?.value,
    currency: currency === '' ? undefined : currency,
    discount,
    cost: undefined,
    cartons: cartons?.value,
    batch,
  };
}

const texted = (said: Said<string> | undefined): PaperValue | undefined =>
  said && saidText(said.value, said.from);

function describedAs(
  { item, customerItem, name, quantity, unit, batch, product, discount }: Good,
  kind: PaperKind,
  lang: Lang,
): Values {
  const of = (column: 'nameEn' | 'nameZh' | 'invoiceName'): PaperValue | undefined =>
    saidText(product?.record?.[column], product?.place(column));
  const [english, chinese] = [of('nameEn'), of('nameZh')];
  const isChinese = lang === 'zh' || READ_IN_CHINESE.has(kind);
  return {
    item: texted(item),
    customer_item: texted(customerItem),
    description: isChinese
      ? (chinese ?? texted(name) ?? english)
      : (english ?? (isEnglish(name) ? texted(name) : undefined)),
    description_en: english ?? (isEnglish(name) ? texted(name) : undefined),
    description_zh: chinese ?? (isEnglish(name) ? undefined : texted(name)),
    invoice_name: of('invoiceName'),
    quantity: quantity && saidFigure(quantity.value, QUANTITY_DIGITS, quantity.from),
    unit: texted(unit),
    batch: saidText(batch),
    discount: discount > 0 ? saidText(`${Number((discount * 100).toFixed(4))}%`) : undefined,
  };
}

const isEnglish = (said: Said<string> | undefined): boolean =>
  said !== undefined && !/\p{Script=Han}/u.test(said.value);

function pricedAs({ quantity, price, cost, discount, currency }: Good, line: OrderLine, lang: Lang): Values {
  if (!price) return { currency: saidText(currency), cost: undefined };
  const isWhole = quantity !== undefined && currency !== '';
  const amount = isWhole ? amountOf(quantity.value, price.value, discount, currency) : undefined;
  const written: PaperValue = {
    text: priceText(price.value, currency),
    figure: price.value,
    format: priceFormat(currency, lang),
    from: price.from,
  };
  return {
    price: written,
    cost: cost && written,
    currency: saidText(line.currency),
    amount: amount && {
      ...saidMoney(amount)!,
      text: paperMoney(amount, lang),
      format: amountFormat(currency, lang),
    },
  };
}

function amountOf(quantity: number, price: number, discount: number, currency: string) {
  try {
    return lineAmount(quantity, price, discount, currency);
  } catch {
    // Told among the problems of the amounts.
    return undefined;
  }
}

function packedAs({ product, quantity, cartons }: Good, packed: PackedLine): Values {
  const per = product?.record?.perCarton;
  const isKnown = quantity !== undefined;
  const count = isKnown ? packed.cartons : undefined;
  const from = (column: 'cartonGross' | 'cartonNet' | 'cartonSize') => product?.place(column);
  const { numbers, lastCarton } = packed;
  const last = isKnown && lastCarton && `${lastCarton.number ?? ''}: ${lastCarton.pieces}`.replace(/^: /, '');
  return {
    per_carton: saidFigure(per, [0, 0], product?.place('perCarton')),
    cartons: saidFigure(count, [0, 0], cartons?.from ?? product?.place('perCarton')),
    carton_numbers: isKnown && numbers ? saidText(numbersText(numbers)) : undefined,
    last_carton: last ? saidText(last) : undefined,
    carton_size: saidText(product?.record?.cartonSize, from('cartonSize')),
    gross_weight: isKnown ? weight(packed.gross, from('cartonGross')) : undefined,
    net_weight: isKnown ? weight(packed.net, from('cartonNet')) : undefined,
    measurement: isKnown ? cubic(packed.measurement, from('cartonSize')) : undefined,
  };
}

/** Kilograms as papers write them. */
export const weight = (kilos: number | undefined, from?: PaperValue['from']): PaperValue | undefined => {
  const said = saidFigure(kilos, KILOS, from);
  return said && { ...said, format: WEIGHT_FORMAT };
};

/** Cubic metres as papers write them. */
export const cubic = (metres: number | undefined, from?: PaperValue['from']): PaperValue | undefined => {
  const said = saidFigure(metres, CUBIC, from);
  return said && { ...said, format: MEASUREMENT_FORMAT };
};

function declaredAs({ product, quantity, unit }: Good, lang: Lang): Values {
  const record = product?.record;
  if (!record) return {};
  const of = (column: 'hs' | 'elements' | 'originPlace' | 'legalUnit1' | 'legalUnit2') =>
    saidText(record[column], product.place(column));
  const legal = (name: string | undefined, per: number | undefined, column: 'legalPer1' | 'legalPer2') => {
    if (!quantity || name === undefined) return undefined;
    // Goods sold in the legal unit itself need no rate.
    const rate = per ?? (name === unit?.value ? 1 : undefined);
    return rate === undefined
      ? undefined
      : saidFigure(Number((quantity.value * rate).toFixed(4)), QUANTITY_DIGITS, product.place(column));
  };
  return {
    hs: of('hs'),
    elements: of('elements'),
    origin: saidCountry(record.originCountry, lang, product.place('originCountry')),
    origin_place: of('originPlace'),
    brand_type: saidText(record.brandType && BRAND_TYPES[record.brandType][lang]),
    legal_unit1: of('legalUnit1'),
    legal_unit2: of('legalUnit2'),
    legal_quantity1: legal(record.legalUnit1, record.legalPer1, 'legalPer1'),
    legal_quantity2: legal(record.legalUnit2, record.legalPer2, 'legalPer2'),
  };
}

/** What a person should know of the figures: notes, and what contradicts itself. */
export const problemTexts = (
  problems: readonly NumberProblem[],
  severity: NumberProblem['severity'],
): Bilingual[] => problems.flatMap((problem) => (problem.severity === severity ? [problem.text] : []));
