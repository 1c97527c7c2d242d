import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, CellValue } from '../../../../shared/book/model';
import { readWorkbook } from '../../../../xlsx/read';

/**
 * The sample books as a plain table of cells, for written queries: no code of the core reads a cell here. Days are serial
 * numbers, a time of day their fraction; 18 May 2026 is 46160.
 */
export const TODAY = 46160;
export const NOW = TODAY + 10 / 24;

/** Columns by the first word of the team's headers. */
const COLUMNS = {
  order: /^(订单号|Order No)/,
  terms: /^(付款方式|Payment Terms)/,
  deposit: /^(定金到账|Deposit Received)/,
  lcNo: /^L\/C No/,
  lcReceived: /^L\/C Received/,
  lcChecked: /^L\/C Checked/,
  pps: /^产前样确认/,
  factory: /^工厂(?!交期)/,
  factoryDue: /^(工厂交期|Ex-factory Plan)/,
  made: /^Ex-factory Actual/,
  inspected: /^(验货|Inspection Actual)/,
  booked: /^(订舱日期|Booking No)/,
  bookingNo: /^(订舱号|Booking No)/,
  vessel: /^船名航次/,
  container: /^柜型/,
  si: /^(截单|SI Cut-off)/,
  vgm: /^截VGM/,
  cy: /^(截港|CY Cut-off)/,
  customs: /^截关/,
  latestShip: /^(最迟装运期|Latest Shipment)/,
  etd: /^(船期|ETD$)/,
  atd: /^(实际开船|ATD$)/,
  ordered: /^(下单日|Order Date)/,
  paid: /^(尾款到账|Payment Received)/,
  docsSent: /^(寄单日期|Docs Presented)/,
  discrepancy: /^Discrepancy/,
  status: /^(状态|Status)/,
} as const;
export type Column = keyof typeof COLUMNS;

export interface SampleRow {
  readonly order: string;
  readonly sheet: string;
  /** As the sheet shows it. */
  readonly row: number;
  readonly has: (column: Column) => boolean;
  readonly text: (column: Column) => string;
  /** With its time of day; undefined for what is no date. */
  readonly at: (column: Column) => number | undefined;
}

export const SAMPLES = ['出货跟踪表-2026', 'Order Tracker LC 2026'] as const;
export type Sample = (typeof SAMPLES)[number];

export const sampleBook = (name: Sample): Book =>
  readWorkbook(readFileSync(join(__dirname, '../../../../samples', `${name}.xlsx`)));

export function sampleRows({ sheets }: Book): SampleRow[] {
  return sheets.flatMap(({ name: sheet, rows }) => {
    const places = new Map<Column, number>();
    const found: SampleRow[] = [];
    rows.forEach((cells, at) => {
      const no = String(cells[places.get('order') ?? -1] ?? '');
      if (!/^(FY26|SB)-\d/.test(no)) {
        if (found.length === 0) note(places, cells);
        return;
      }
      const value = (column: Column): CellValue => cells[places.get(column) ?? -1] ?? null;
      const text = (column: Column): string =>
        typeof value(column) === 'object' ? '' : String(value(column)).trim();
      found.push({
        order: no,
        sheet,
        row: at + 1,
        has: (column) => places.has(column),
        text,
        at: (column) => dateOf(value(column)),
      });
    });
    return found;
  });
}

function note(places: Map<Column, number>, cells: readonly CellValue[]): void {
  for (const [column, header] of Object.entries(COLUMNS) as [Column, RegExp][]) {
    const at = cells.findIndex((cell) => typeof cell === 'string' && header.test(cell.trim()));
    if (at >= 0 && !places.has(column)) places.set(column, at);
  }
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `2026.5.8 17:00`, `5/8 12:00`, `20260506`, `12May26`, `13-Apr-2026`, `5月9日 16点前`; of `5.12 改为5.20` the last. */
function dateOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return value > 20260000 ? dateOf(String(value)) : value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().split('改为').at(-1)!.trim();
  const named = /^(\d{1,2})[ -]?([A-Z][a-z]{2})(?:[ -]?(\d{2,4}))?$/.exec(text);
  if (named) return serial(2026, MONTHS.indexOf(named[2]!) / 3 + 1, Number(named[1]), '');
  const compact = /^(2026)(\d{2})(\d{2})$/.exec(text);
  const parts =
    compact ??
    /^(?:(20\d{2})[.年/-])?0?(\d{1,2})[.月/-]0?(\d{1,2})日?(?:到.*|收到)?(?:\s+(\d{1,2}:\d{2}|\d{1,2}点前))?(?:[^\d/].*)?$/.exec(
      text,
    );
  return parts
    ? serial(Number(parts[1] ?? 2026), Number(parts[2]), Number(parts[3]), parts[4] ?? '')
    : undefined;
}

function serial(year: number, month: number, day: number, time: string): number {
  const [hour = 0, minute = 0] = time.replace('点前', ':00').split(':').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569 + (hour + minute / 60) / 24;
}
