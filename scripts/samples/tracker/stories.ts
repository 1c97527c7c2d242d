import { in2026, written } from '../days';
import type { CellContent } from '../ooxml/sheet';
import type { Order } from './order';
import type { RowCells } from './row';

/** What went otherwise with one order, and how the team marked it. */
export interface Story {
  readonly month: number;
  /** Told of the first order of the month that fits and has no story yet. */
  readonly fits: (order: Order) => boolean;
  readonly cells: (order: Order) => RowCells;
  /** Cells that somebody painted. */
  readonly paint?: Partial<Record<keyof RowCells, keyof typeof PAINTS>>;
  readonly note?: { readonly at: keyof RowCells; readonly by: string; readonly text: string };
  readonly row?: 'cancelled' | 'cancelled and hidden' | 'on hold';
}

/** Fills that people use; none means the same thing to everybody. */
export const PAINTS = { yellow: 'FFFF00', orange: 'FFC000', red: 'FF9999', green: 'C6EFCE', grey: 'D9D9D9' } as const;

const short = (day: number): string => String(written(day, 'short-dots'));
const tt = (o: Order): boolean => o.customer.payment === 'T/T';
const lc = (o: Order): boolean => o.customer.payment === 'L/C';
const sailsFrom = (month: number, day: number) => (o: Order): boolean => o.days.etd >= in2026(month, day);
const sailsBefore = (month: number, day: number) => (o: Order): boolean => o.days.etd < in2026(month, day);
const all = (...tests: ((o: Order) => boolean)[]) => (o: Order): boolean => tests.every((test) => test(o)); // prettier-ignore

/** The planned day struck out and a new one beside it, as people do in one cell. */
const moved = (from: number, to: number): CellContent => ({
  runs: [
    { text: short(from), style: { strike: true, color: '7F7F7F' } },
    { text: ` 改为${short(to)}`, style: { color: 'FF0000', bold: true } },
  ],
});

export const STORIES: readonly Story[] = [
  {
    month: 3,
    fits: all(tt, (o) => o.customer.transit > 30),
    cells: () => ({ balance: '未付', docs: null, release: null, status: '待尾款', remark: '已到港，客户资金紧张，答应5月20日前付' }),
    paint: { balance: 'red', remark: 'red' },
  },
  { month: 3, fits: tt, cells: () => ({ factoryDue: '3月中旬' }) },
  { month: 3, fits: tt, cells: () => ({ refund: '资料未齐', remark: '缺工厂专票，已催' }), paint: { refund: 'yellow' } },
  { month: 3, fits: tt, cells: () => ({ ordered: '2026.2.30' }) },
  { month: 3, fits: tt, cells: (o) => ({ atd: `${short(o.days.atd)}夜里开` }) },
  {
    month: 4,
    fits: all(tt, sailsBefore(4, 20)),
    cells: (o) => ({ etd: moved(o.days.etd, o.days.etd + 5), atd: written(o.days.etd + 5, 'dots'), remark: '甩柜一次，仓储费货代承担' }),
    note: { at: 'etd', by: '孙敏', text: '货代邮件：本航次爆舱，改下一班。' },
  },
  {
    month: 4,
    fits: all(tt, sailsFrom(4, 12)),
    cells: () => ({ release: '已电放', balance: null, docs: null, status: '待尾款', remark: '客户急提货，周总同意先放单' }),
    paint: { release: 'yellow', balance: 'red' },
    note: { at: 'release', by: '孙敏', text: '周总口头同意，未见邮件。' },
  },
  {
    month: 4,
    fits: tt,
    row: 'cancelled and hidden',
    cells: () => ({ inspection: null, booked: null, booking: null, vessel: null, atd: null, containers: null, bl: null, release: null, balance: null, docs: null, refund: null, si: null, vgm: null, cy: null, customs: null, eta: null, status: '取消', remark: '客户取消，定金不退' }),
  },
  { month: 4, fits: lc, cells: () => ({ remark: '不符点：唛头与信用证不一致，客户已接受' }), paint: { remark: 'yellow' } },
  { month: 4, fits: all(tt, sailsFrom(4, 20)), cells: () => ({ balance: '5.6到50%，余款待客户', docs: null, status: '待尾款' }), paint: { balance: 'yellow' } },
  { month: 4, fits: tt, cells: (o) => ({ bl: `${o.billOfLading}\n${o.billOfLading}A`, remark: '一票两提单' }) },
  {
    month: 5,
    fits: all(tt, sailsFrom(5, 12), sailsBefore(5, 17)),
    cells: (o) => ({ etd: moved(o.days.etd, in2026(5, 20)), atd: null, bl: null, release: null, balance: null, docs: null, status: '已订舱', remark: '甩柜，改5.20开，已告知客户' }),
    paint: { etd: 'orange' },
    note: { at: 'etd', by: '孙敏', text: '5/11 货代通知爆舱。截港跟着改，新的时间还没给。' },
  },
  {
    month: 5,
    fits: all(sailsFrom(5, 20), sailsBefore(5, 26)),
    cells: () => ({ si: 'TBC', vgm: null, cy: null, customs: null, remark: '货代未给截单时间，每天催' }),
    paint: { si: 'yellow', vgm: 'yellow', cy: 'yellow', customs: 'yellow' },
  },
  {
    month: 5,
    fits: all(tt, sailsFrom(5, 10), sailsBefore(5, 18)),
    cells: () => ({ atd: null, bl: null, release: null, balance: null, docs: null, status: '已订舱', remark: '查一下开了没有' }),
  },
  {
    month: 5,
    fits: all(sailsFrom(5, 21)),
    cells: () => ({ factoryDue: '5.12/5.20', inspection: null, status: '待工厂', remark: '工厂缺料，说5.20能好' }),
    paint: { factoryDue: 'orange', status: 'orange' },
    note: { at: 'factoryDue', by: '陈洁', text: '5/14 去厂里看过，包装还差两道。' },
  },
  {
    month: 5,
    fits: all(lc, sailsBefore(5, 12)),
    cells: () => ({ expiry: in2026(5, 22), docs: null, status: '已开船', remark: '交单期15天，效期5.22，单证抓紧！' }),
    paint: { expiry: 'red', docs: 'yellow' },
  },
  {
    month: 5,
    fits: all(lc, sailsFrom(5, 18)),
    cells: (o) => ({ latestShipment: o.days.etd - 2, status: '已订舱', remark: '船期晚于最迟装期，要么换船要么改证' }),
    paint: { latestShipment: 'red', etd: 'red' },
  },
  {
    month: 5,
    fits: sailsFrom(5, 24),
    cells: () => ({ etd: '5月底', booked: null, booking: null, vessel: null, containerType: null, si: null, vgm: null, cy: null, customs: null, eta: null, status: '在产' }),
  },
  { month: 5, fits: sailsBefore(5, 12), cells: () => ({ ordered: '03/04/26' }) },
  {
    month: 5,
    fits: all(tt, sailsFrom(5, 20)),
    cells: () => ({ sample: '待客户', inspection: null, status: '待客户', remark: '产前样寄出两周没回复，已发三封邮件' }),
    paint: { sample: 'yellow', status: 'yellow' },
  },
  { month: 5, fits: sailsFrom(5, 18), row: 'on hold', cells: () => ({ inspection: null, status: '暂停', remark: '客户要求暂缓出货，等通知' }) },
  {
    month: 5,
    fits: sailsFrom(5, 15),
    row: 'cancelled',
    cells: () => ({ inspection: null, booked: null, booking: null, vessel: null, si: null, vgm: null, cy: null, customs: null, atd: null, containers: null, bl: null, release: null, balance: null, docs: null, eta: null, status: '取消', remark: '换款，并入下一单' }),
  },
  { month: 5, fits: all(tt, sailsBefore(5, 14)), cells: () => ({ balance: '水单已发，未到账', docs: null, status: '待尾款' }), paint: { balance: 'yellow' } },
  { month: 5, fits: () => true, cells: (o) => ({ po: `${o.customerPo}\n${o.customer.code}${Number(o.customerPo.slice(2)) + 1}` }) },
  {
    month: 6,
    fits: all(tt, (o) => o.days.deposit < in2026(5, 8)),
    cells: () => ({ deposit: null, sample: null, status: '待定金', remark: '催定金第三次，没定金不开工' }),
    paint: { deposit: 'red', status: 'yellow' },
  },
  { month: 6, fits: tt, cells: () => ({ deposit: '未付', status: '待定金' }), paint: { deposit: 'yellow' } },
  { month: 6, fits: () => true, cells: () => ({ sample: 'TBC', remark: '面料色差，重新打样' }) },
  { month: 6, fits: () => true, cells: (o) => ({ etd: `${short(o.days.etd)}/${short(o.days.etd + 7)}`, remark: '看工厂进度定哪班船' }), paint: { etd: 'yellow' } },
  { month: 6, fits: () => true, cells: () => ({ factoryDue: '6月上旬' }) },
  { month: 6, fits: tt, cells: () => ({ payment: '待定', deposit: null, status: '新单', remark: 'PI待客户签回' }) },
]; // prettier-ignore
