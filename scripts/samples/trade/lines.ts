import type { Lang } from '../../../shared/lang';
import { entriesOf, type OrderEntry } from '../../../shared/orders/entry';
import { factsOfRow } from '../../../shared/plan/facts-of-row';
import type { Plan } from '../../../shared/plan/plan';
import type { RecordDraft } from '../../../shared/records/draft';
import { dayOf } from '../../../shared/time/moment';
import { in2026 } from '../days';
import { HOME_GOODS, TOOLS, type Goods } from './goods.data';

/** Lines are written for what sails in these days and is not cancelled. */
const [FROM, UNTIL] = [in2026(5, 18), in2026(6, 1)];
const MOST = 12;

/** An item of an order. */
interface Line {
  readonly entry: OrderEntry;
  readonly item: string;
  readonly goods: Goods;
  readonly quantity: number;
}

/** What a few orders are made of and the items themselves; each order's lines come to its amount. */
export function linesOf(
  plan: Plan,
  lang: Lang,
): { readonly products: readonly RecordDraft[]; readonly lines: readonly RecordDraft[] } {
  const picked = entriesOf(plan).filter(({ ships, amount, phase, whole }) => {
    const day = ships === undefined ? NaN : dayOf(ships);
    return phase !== 'cancelled' && whole.rows.length === 1 && amount !== undefined && FROM <= day && day <= UNTIL;
  });
  const lines = picked.slice(0, MOST).flatMap((entry) => (lang === 'zh' ? ofHome(plan, entry) : ofTools(entry)));
  const items = new Map(lines.map(({ item, goods }) => [item, goods]));
  return {
    products: [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([item, goods]) => productOf(item, goods)),
    lines: lines.map(lineOf),
  };
} // prettier-ignore

/** By the item numbers of the order's own cell; two of them share the quantity. */
function ofHome(plan: Plan, entry: OrderEntry): Line[] {
  const { table, row } = entry.whole.speaks;
  const items = factsOfRow(table, row.row, plan.now).text('sku').split(/[/\s]+/);
  const goods = HOME_GOODS[items[0]!.slice(0, 2)]!;
  const quantity = Math.round(entry.amount! / goods.price);
  const first = items.length === 1 ? quantity : Math.round(quantity / 200) * 100;
  return items.map((item, at) => ({ entry, item, goods, quantity: at === 0 ? first : quantity - first }));
} // prettier-ignore

/** Three fifths of the amount in spades, the rest in shears. */
function ofTools(entry: OrderEntry): Line[] {
  const [spade, shears] = Object.entries(TOOLS) as [[string, Goods], [string, Goods]];
  const unit = shears[1].price;
  const inShears = Math.round((entry.amount! * 0.4) / unit);
  const inSpades = Math.round((entry.amount! - inShears * unit) / spade[1].price);
  return [
    { entry, item: spade[0], goods: spade[1], quantity: inSpades },
    { entry, item: shears[0], goods: shears[1], quantity: inShears },
  ];
}

const lineOf = ({ entry, item, goods, quantity }: Line): RecordDraft => ({
  order: entry.order,
  item,
  quantity: String(quantity),
  unit: goods.unit,
  price: String(goods.price),
  currency: entry.currency,
  cartons: String(Math.ceil(quantity / goods.perCarton)),
});

const productOf = (item: string, goods: Goods): RecordDraft => ({
  item,
  ...(goods.nameZh !== '' && { nameZh: goods.nameZh }),
  nameEn: goods.nameEn,
  hs: goods.hs,
  unit: goods.unit,
  perCarton: String(goods.perCarton),
  cartonSize: goods.cartonSize,
  cartonGross: String(goods.cartonGross),
  cartonNet: String(goods.cartonNet),
  originCountry: 'CN',
  ...(goods.nameZh !== '' && { originPlace: '宁波', elements: goods.elements }),
  legalUnit1: goods.nameZh === '' ? 'KGS' : '千克',
  legalPer1: String(Number((goods.cartonNet / goods.perCarton).toFixed(4))),
  netEach: String(Number((goods.cartonNet / goods.perCarton).toFixed(4))),
  brandType: '0',
});
