import type { Book, Sheet } from '../../shared/book/model';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

/** Monday 18 May 2026, ten o’clock; Saturday the 16th is a day off, Saturday the 9th is worked (make-up day). */
export const NOW = '2026-05-18 10:00';

export const INQUIRY_TITLES = ['询盘号', '询盘日期', '客户', '国家', '品名', '数量', '首次回复', '报价日期', '状态'] as const; // prettier-ignore
export const ORDER_TITLES = [
  '订单号', '客户', '客户PO', '国家', '业务员', '品名', '币种', '金额', '贸易条款', '付款方式', '下单日期', '定金到账', '工厂交期', '订舱日期', '船期', '实际开船',
  '预计到港', '船名航次', '提单号', '目的港', '尾款到账',
] as const; // prettier-ignore
export const CLAIM_TITLES = ['客诉编号', '客诉日期', '订单号', '客户', '问题原因', '客诉回复', '处理结果', '结案日期'] as const; // prettier-ignore

type Cells<T extends readonly string[]> = Readonly<Partial<Record<T[number], TestCell>>>;

const rowsOf = <T extends readonly string[]>(titles: T, rows: readonly Cells<T>[]) => [
  [...titles],
  ...rows.map((row) => titles.map((title) => row[title as T[number]] ?? null)),
];

/** An inquiry of Saturday evening, outside of office hours, which nobody has answered. */
export const SATURDAY: Cells<typeof INQUIRY_TITLES> = {
  询盘号: 'INQ-1', 询盘日期: day('2026-05-16 22:10'), 客户: 'MAPLE', 国家: '加拿大', 品名: '硅胶厨具', 数量: 1000,
}; // prettier-ignore

/** On board since 4 May, its balance past due. */
export const SAILED: Cells<typeof ORDER_TITLES> = {
  订单号: 'PO-1', 客户: 'MAPLE', 客户PO: 'MP-778', 国家: '加拿大', 业务员: '王丽', 品名: '硅胶铲', 币种: 'USD', 金额: 10000, 贸易条款: 'FOB Ningbo',
  付款方式: '30% T/T, 70%见提单副本', 下单日期: day('2026-03-02'), 定金到账: day('2026-03-05'), 工厂交期: day('2026-04-20'), 订舱日期: day('2026-04-20'),
  船期: day('2026-05-04'), 实际开船: day('2026-05-04'), 预计到港: day('2026-06-02'), 船名航次: 'COSCO STAR 012W', 提单号: 'COSU6123456789', 目的港: 'Vancouver',
}; // prettier-ignore

/** Still to sail. */
export const PLANNED: Cells<typeof ORDER_TITLES> = {
  ...SAILED, 订单号: 'PO-2', 客户PO: null, 下单日期: day('2026-04-10'), 定金到账: day('2026-04-12'), 工厂交期: day('2026-06-10'), 订舱日期: null,
  船期: day('2026-06-20'), 实际开船: null, 预计到港: day('2026-07-18'), 船名航次: null, 提单号: null,
}; // prettier-ignore

export const CLAIM: Cells<typeof CLAIM_TITLES> = {
  客诉编号: 'CL-1',
  客诉日期: day('2026-05-15'),
  订单号: 'PO-0',
  客户: 'MAPLE',
  问题原因: '破损',
};

export const CARD: Readonly<Record<string, TestCell>> = {
  客户: 'MAPLE', 英文全称: 'MAPLE HOME INC.', 联系人: 'Ms Clark', 邮箱: 'clark@maple.example', 语言: '英文',
}; // prettier-ignore

export const PAPERS: readonly Readonly<Record<string, TestCell>>[] = [
  { 订单: 'PO-1', 类型: '商业发票', 号码: 'CI2026-001', 版本: 1, 状态: '已核', 文件: 'CI2026-001' },
  { 订单: 'PO-1', 类型: '装箱单', 号码: 'PL2026-001', 版本: 1, 状态: '草稿', 文件: 'PL2026-001' },
  { 订单: 'PO-1', 类型: '购销合同', 号码: 'PC2026-001', 版本: 1, 状态: '已核', 文件: 'PC2026-001' },
];

/** Rows of objects as a sheet, its columns those that they have. */
export function recordSheetOf(name: string, ...rows: readonly Readonly<Record<string, TestCell>>[]): Sheet {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return sheetOf(name, [titles, ...rows.map((row) => titles.map((title) => row[title] ?? null))]);
}

export const text = (more: Readonly<Record<string, TestCell>>): Readonly<Record<string, TestCell>> => ({
  编号: 'T-1', 用途: '进度回复', 语言: '英文', 客户: null, 主题: 'About {{order}}', 正文: 'Dear {{contact}}', 版本: 1, 作者: '王丽', 核准人: '陈总', 状态: '已核准', ...more,
}); // prettier-ignore

export interface DraftBookOptions {
  readonly inquiries?: readonly Cells<typeof INQUIRY_TITLES>[];
  readonly orders?: readonly Cells<typeof ORDER_TITLES>[];
  readonly claims?: readonly Cells<typeof CLAIM_TITLES>[];
  readonly card?: Readonly<Record<string, TestCell>> | null;
  readonly papers?: readonly Readonly<Record<string, TestCell>>[];
  readonly texts?: readonly Readonly<Record<string, TestCell>>[];
  readonly more?: readonly Sheet[];
}

/** An inquiry, an order on board and one to come, a claim, the customer's card and papers: a text of every kind can be written. */
export function draftBook({ inquiries = [SATURDAY], orders = [SAILED, PLANNED], claims = [CLAIM], card = {}, papers = PAPERS, texts = [], more = [] }: DraftBookOptions = {}): Book {
  return bookOf(
    ...(orders.length > 0 ? [sheetOf('出货', rowsOf(ORDER_TITLES, orders))] : []),
    ...(inquiries.length > 0 ? [sheetOf('询盘', rowsOf(INQUIRY_TITLES, inquiries))] : []),
    ...(claims.length > 0 ? [sheetOf('客诉', rowsOf(CLAIM_TITLES, claims))] : []),
    ...(card ? [recordSheetOf('跟单_客户', { ...CARD, ...card })] : []),
    ...(papers.length > 0 ? [recordSheetOf('跟单_单证', ...papers)] : []),
    ...(texts.length > 0 ? [recordSheetOf('跟单_文案', ...texts)] : []),
    ...more,
  );
} // prettier-ignore

export const draftPlan = (options: DraftBookOptions = {}, now = NOW): Plan =>
  planOf(draftBook(options), moment(now));
