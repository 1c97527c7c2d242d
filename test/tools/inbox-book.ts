import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxHost } from '../../automation/file/host';
import { machineName } from '../../automation/keeping/files/machine';
import type { Book } from '../../shared/book/model';
import { MESSAGES, type MessageRow } from '../../shared/messages/messages.sheet';
import { readRecords } from '../../shared/records/read';
import { mailBook, MAIL_ORDERS } from './mail-book';
import { rowsOf, type Cells } from './record-book';
import { run, type Ran } from './run';
import { buildWorkbook } from './workbook';

/** Lines of a mail; `Body` stands behind a blank one. */
export interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly date?: string;
  readonly more?: readonly string[];
  readonly text?: string;
}

/** A day of May 2026 and an hour by this machine's clock, as a mail has it. */
export const at = (day: number, hour: number): string => new Date(2026, 4, day, hour, 30).toUTCString();

/** A mail of Nordvik's buyer to Wang Li, this morning. */
export function eml({ from = 'Erik Holm <erik.holm@nordvik.no>', to = 'wang.li@minghua-export.cn', subject = 'Hello', id = 'm1@nordvik.no', date = at(18, 9), more = [], text = 'Hello' }: Written): string {
  const lines = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`, ...(id === '' ? [] : [`Message-ID: <${id}>`]), ...more, 'Content-Type: text/plain; charset=utf-8', '', text];
  return lines.join('\r\n');
} // prettier-ignore

/** A book beside a folder of mails, and a state folder of its own. */
export interface Desk {
  readonly folder: string;
  readonly book: string;
  readonly mails: string;
  readonly env: Record<string, string>;
  put(name: string, mail: Written | Buffer): void;
  inbox(...args: string[]): Promise<Ran>;
  rows(): Promise<MessageRow[]>;
  read(): Promise<Book>;
  clear(): void;
}

export const SETTINGS_OF = (settings: Readonly<Record<string, string>>) =>
  rowsOf('跟单_设置', Object.entries(settings).map(([项目, 值]): Cells => ({ 工作表: null, 项目, 值 }))); // prettier-ignore

export async function deskWith({
  settings,
  records = {},
  book,
}: {
  readonly settings?: Readonly<Record<string, string>>;
  readonly records?: Readonly<Record<string, readonly Cells[]>>;
  readonly book?: Book;
} = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-inbox-'));
  const env: Record<string, string> = { LANG: 'en_US.UTF-8', XDG_STATE_HOME: join(folder, 'state') };
  const mails = join(folder, 'mails');
  mkdirSync(mails);
  const path = join(folder, '出货.xlsx');
  const made = book ?? mailBook(MAIL_ORDERS, records);
  const own = settings && SETTINGS_OF({ 工作簿编号: 'b-1', 由谁发送: await machineName(env), ...settings });
  writeFileSync(path, buildWorkbook({ ...made, sheets: own ? [...made.sheets, own] : made.sheets }));
  const read = (): Promise<Book> => openXlsxHost(path).readBook();
  return {
    folder, book: path, mails, env, read,
    put: (name, mail) => writeFileSync(join(mails, name), Buffer.isBuffer(mail) ? mail : eml(mail)),
    inbox: (...args) => run(['inbox', path, ...args], '', env),
    rows: async () => [...readRecords(await read(), MESSAGES).records],
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
} // prettier-ignore
