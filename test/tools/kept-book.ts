import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { EMPTY_PATCH } from '../../shared/book/patch';
import { logToSheet, peopleToSheet, processToSheet } from '../../shared/config';
import type { Person } from '../../shared/people/person';
import type { ProcessRow } from '../../shared/process/row';
import { logRow, type LogEntry } from '../../shared/proposals/log-patch';
import { bookOf, day, sheetOf } from './book';
import { processOf, TT_FOB } from './process-rows';

/** An order by its cells (`下单日期: '2026-03-02'`; ISO dates are dates) and what the log says of it. */
export interface KeptOrder {
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly log?: readonly Omit<LogEntry, 'order'>[];
}

export interface KeptBook {
  /** The stages of its one process, T/T by sea FOB. */
  readonly stages: readonly Partial<ProcessRow>[];
  /** Those of a second one, for orders under CIF. */
  readonly underCif?: readonly Partial<ProcessRow>[];
  readonly orders: readonly KeptOrder[];
  readonly people?: readonly Person[];
}

const TT_CIF = { variant: 'tt-cif', name: 'T/T 海运 CIF', applies: 'incoterm = CIF' } as const;

/** A book of orders K-1 and on with a process of its own, a log and people; nothing more is set up. */
export function keptBook({ stages, underCif = [], orders, people = [] }: KeptBook): Book {
  const headers = [...new Set(['订单号', '客户', ...orders.flatMap(({ cells }) => Object.keys(cells))])];
  const named = orders.map(({ cells }, at) => ({ 订单号: `K-${at + 1}`, 客户: 'Nordvik', ...cells }));
  const rows = named.map((cells: Readonly<Record<string, string | undefined>>) =>
    headers.map((header) => {
      const text = cells[header];
      return text === undefined ? null : /^\d{4}-\d\d-\d\d/.test(text) ? day(text) : text;
    }),
  );
  const cif = underCif.length > 0 ? processOf(TT_CIF, underCif) : [];
  const log = orders.flatMap(({ log: events = [] }, at) =>
    events.map((event) => logRow({ ...event, order: named[at]!.订单号 })),
  );
  const book = bookOf(sheetOf('订单', [headers, ...rows]));
  const sheets = [
    processToSheet([...cif, ...processOf(TT_FOB, stages)], 'zh'),
    peopleToSheet(people, 'zh'),
    logToSheet(log, 'zh'),
  ];
  return applyPatch(book, { ...EMPTY_PATCH, sheets }).book;
}
