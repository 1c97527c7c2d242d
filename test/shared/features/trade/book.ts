import type { Book } from '../../../../shared/book/model';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import type { Moment } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { MID_MORNING } from '../../../tools/set-up';

const on = (iso: string): TestCell => (iso === '' ? null : day(iso));

export const ORDER_HEADERS = [
  '订单号', '客户', '工厂', '业务员', '品名', '数量', '单价', '币种', '金额', '贸易条款', '目的港', '付款方式', '下单日期', '定金到账', '工厂交期',
  '完工日期', '验货日期', '订舱号', '柜号', '截关', '船期', '实际开船', '提单号', '尾款到账',
]; // prettier-ignore

interface Told {
  readonly no: string;
  readonly customer?: string;
  readonly factory?: string;
  readonly item?: string;
  readonly price?: number;
  readonly currency?: string;
  readonly amount?: number;
  readonly incoterm?: string;
  readonly port?: string;
  readonly terms?: string;
  readonly ordered?: string;
  readonly deposit?: string;
  readonly due?: string;
  readonly made?: string;
  readonly inspected?: string;
  readonly booking?: string;
  readonly container?: string;
  readonly cutoff?: string;
  readonly etd?: string;
  readonly atd?: string;
  readonly bl?: string;
  readonly balance?: string;
}

export const TERMS = '30% T/T, 70%见提单副本';

/** A row of the tracker: what is not told is as an order of MAPLE usually has it. */
export function orderRow(told: Told): TestCell[] {
  const {
    no,
    customer = 'MAPLE',
    factory = '宏达',
    item = '花瓶',
    price = 2,
    currency = 'USD',
    amount = 10_000,
  } = told;
  const { incoterm = 'FOB Ningbo', port = 'Hamburg', terms = TERMS, ordered = '2026-04-01' } = told;
  return [
    no, customer, factory, '王丽', item, 5000, price, currency, amount, incoterm, port, terms, on(ordered),
    on(told.deposit ?? '2026-04-05'), on(told.due ?? ''), on(told.made ?? ''), on(told.inspected ?? ''), told.booking ?? null,
    told.container ?? null, on(told.cutoff ?? ''), on(told.etd ?? ''), on(told.atd ?? ''), told.bl ?? null, on(told.balance ?? ''),
  ]; // prettier-ignore
}

/** An order that is over: made, sailed and paid. */
export const doneRow = (told: Told): TestCell[] =>
  orderRow({
    deposit: '2026-01-08', due: '2026-02-10', made: '2026-02-10', inspected: '2026-02-11', etd: '2026-02-20', atd: '2026-02-20',
    bl: 'COSU0000000', balance: '2026-03-05', ordered: '2026-01-05', ...told,
  }); // prettier-ignore

export const CARD_HEADERS = [
  '客户', '别名', '等级', '负责人', '下次联系', '付款条款', '贸易条款', '港口', '币种', '信用额度', '限额币种', '额度到期', '特殊要求', '核对日期',
]; // prettier-ignore

export const MAPLE: readonly TestCell[] = [
  'MAPLE', '枫叶', 'A', '王丽', day('2026-05-15'), TERMS, 'FOB', 'Hamburg', 'USD', 50_000, 'USD', day('2026-12-31'), '唛头贴侧面', day('2026-04-01'),
]; // prettier-ignore

export function tradeBook(
  orders: readonly (readonly TestCell[])[],
  cards: readonly (readonly TestCell[])[] = [MAPLE],
  more: Book['sheets'] = [],
): Book {
  return bookOf(
    sheetOf('出货', [ORDER_HEADERS, ...orders]),
    ...(cards.length > 0 ? [sheetOf('跟单_客户', [CARD_HEADERS, ...cards])] : []),
    ...more,
  );
}

export const planned = (book: Book, now: Moment = MID_MORNING): Plan => planOf(book, now);
