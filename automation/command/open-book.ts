import { findSheet, type Book } from '../../shared/book/model';
import type { Host } from '../../shared/host';
import { whyNone } from '../../shared/mapping/why-none';
import { plan, type Plan, type PlanOptions } from '../../shared/plan/plan';
import type { Moment } from '../../shared/time/moment';
import { isoOf } from '../../shared/time/moment';
import { openXlsxHost } from '../file/host';
import { isSheetsAddress, spreadsheetId } from '../google/address';
import { NoSuchSheet } from '../../shared/host-errors';
import { openSheetsHost } from '../google/host';
import type { BookFlags } from './book-flags';
import type { Context } from './context';
import { isOurSheet } from '../../shared/templates/vocabulary';
import { BadHeader, NoOrders, OutNeedsAFile, UnknownVariant, WhichSheet } from './errors';
import { progress } from './progress';

/** A host that may know a zone of its own: a spreadsheet in the cloud has one, a file has none. */
export type BookHost = Host & { zone?(): Promise<string | undefined> };

/** One name for a book, however it was given: what is remembered of it is found again. `NotASpreadsheet`. */
export function bookName(path: string): string {
  return isSheetsAddress(path) ? `sheets:${spreadsheetId(path)}` : path;
}

/** The workbook behind a path, or the Google spreadsheet behind an address; `out` makes every write go to another file. `OutNeedsAFile`, `NotASpreadsheet`. */
export function hostOf(path: string, { io, lang }: Context, flags: BookFlags = {}): BookHost {
  const { out, credentials, apiRoot } = flags;
  const stamp = (): string =>
    isoOf(io.clock())
      .replace(' ', '-')
      .replace(/[^\d-]/g, '')
      .replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1$2$3');
  if (!isSheetsAddress(path)) return openXlsxHost(path, { lang, stamp, ...(out !== undefined && { out }) });
  if (out !== undefined) throw new OutNeedsAFile();
  return openSheetsHost(spreadsheetId(path), {
    lang,
    stamp,
    credentials,
    apiRoot,
    env: io.env,
    ...io.google,
  });
}

/** Reads a book and judges its orders, by its own clock unless a moment is given. NoSuchSheet, BadHeader, UnknownVariant, NoOrders. */
export async function planBook(
  path: string,
  host: BookHost,
  now: Moment | undefined,
  { header, ...options }: PlanOptions & { header?: string },
  context: Context,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): Promise<Plan> {
  const steps = progress(context);
  try {
    steps.step('reading');
    const book = await host.readBook();
    checkSheet(book, options.sheet);
    steps.step('judging');
    const moment = now ?? context.io.clock(await host.zone?.());
    const made = plan(book, moment, {
      ...options,
      ...(header !== undefined && { headers: headersOf(book, header, options.sheet) }),
      lang: context.lang,
    });
    const known = made.process.variants.map(({ key }) => key);
    if (options.variant !== undefined && !known.includes(options.variant))
      throw new UnknownVariant(options.variant, known);
    if (made.tables.length === 0 && !mayBeEmpty) throw new NoOrders(path, whyNone(book));
    context.io.observer?.planned?.(made);
    return made;
  } finally {
    steps.end();
  }
}

/** The row of `--header`, for the sheet that is named or the only one with anything in it. */
function headersOf(book: Book, header: string, named: string | undefined): Record<string, number> {
  const row = Number(header);
  const filled = book.sheets.filter(
    ({ name, rows, visibility }) => rows.length > 0 && visibility === 'visible' && !isOurSheet(name),
  );
  const sheet = named === undefined ? (filled.length === 1 ? filled[0] : undefined) : findSheet(book, named);
  if (!sheet) throw new WhichSheet(filled.map(({ name }) => name));
  if (!Number.isInteger(row) || row < 1 || row > sheet.rows.length)
    throw new BadHeader(header, sheet.name, sheet.rows.length);
  return { [sheet.name]: row };
}

function checkSheet(book: Book, name: string | undefined): void {
  if (name !== undefined && !findSheet(book, name))
    throw new NoSuchSheet(
      name,
      book.sheets.map((sheet) => sheet.name),
    );
}
