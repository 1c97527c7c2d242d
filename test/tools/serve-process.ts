import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSheet, type Book } from '../../shared/book/model';
import type { OverviewAnswer } from '../../shared/serving/answers';
import { readWorkbook } from '../../xlsx/read';
import { teamWith } from '../shared/features/digest/books';
import { orderBook } from './order-book';
import { setUp } from './set-up';
import { buildWorkbook } from './workbook';

const MAIN = join(__dirname, '../../dist/automation/command/main.js');

/** A process of the built command. */
export class Process {
  out = '';
  err = '';
  readonly ended: Promise<number | string>;
  private readonly child: ChildProcess;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [MAIN, ...args], { env });
    this.child.stdout!.on('data', (part) => (this.out += String(part)));
    this.child.stderr!.on('data', (part) => (this.err += String(part)));
    this.ended = new Promise((done) => this.child.on('close', (code, signal) => done(code ?? signal!)));
  }

  kill(signal: NodeJS.Signals): Promise<number | string> {
    this.child.kill(signal);
    return this.ended;
  }

  /** What its log says of an event, as often as it happened. */
  events(name: string): Record<string, unknown>[] {
    const lines = this.err.split('\n').slice(0, -1).filter((line) => line.startsWith('{')); // prettier-ignore
    return lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ event }) => event === name);
  }

  /** Resolves when it is so; throws all that was said when it ends before. */
  async until(isSo: () => boolean): Promise<void> {
    let isEnded = false;
    void this.ended.then(() => (isEnded = true));
    while (!isSo()) {
      if (isEnded) throw new Error(`it ended: ${this.out}${this.err}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** A machine with a state folder in which nothing is yet, and a folder of books that people work in. */
export class Ground {
  private readonly folder = mkdtempSync(join(tmpdir(), 'gendan-serve-'));
  readonly state = join(this.folder, 'state');
  readonly books = join(this.folder, '订单');
  private readonly started: Process[] = [];

  constructor(private readonly more: Record<string, string> = {}) {
    mkdirSync(this.books);
  }

  /** A book of so many orders, set up by a person and not updated since May. */
  write(name: string, orders: number): string {
    const path = join(this.books, name);
    writeFileSync(path, bytesOf(orders));
    return path;
  }

  start(...args: string[]): Process {
    const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8', XDG_STATE_HOME: this.state, ...this.more };
    const started = new Process(args, env);
    this.started.push(started);
    return started;
  }

  /** How the books stand, as another process is told. */
  async status(): Promise<OverviewAnswer> {
    const asked = this.start('serve', 'status', '--json');
    const code = await asked.ended;
    if (code !== 0) throw new Error(`status ended with ${code}: ${asked.err}`);
    return JSON.parse(asked.out) as OverviewAnswer;
  }

  /** Waits until so many books are updated; how they stand then. */
  async updated(count: number): Promise<OverviewAnswer> {
    for (;;) {
      const status = await this.status();
      const done = status.books.filter(({ last }) => last.update?.state === 'done');
      if (done.length === count) return status;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async close(): Promise<void> {
    for (const each of this.started) await each.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const known = new Map<number, Buffer>();

function bytesOf(orders: number): Buffer {
  const made = known.get(orders) ?? Buffer.from(buildWorkbook(setUp(bookWith(orders), teamWith({}))));
  known.set(orders, made);
  return made;
}

function bookWith(orders: number): Book {
  const book = orderBook();
  const sheet = findSheet(book, '出货')!;
  const many = Array.from({ length: orders }, (_, at) => 2 + (at % (sheet.rows.length - 2)));
  const rows = many.map((from, at) => [`B-${at}`, ...sheet.rows[from]!.slice(1)]);
  const kinds = many.map((from) => sheet.kinds[from]!);
  return { ...book, sheets: [{ ...sheet, rows: [...sheet.rows.slice(0, 2), ...rows], kinds: [...sheet.kinds.slice(0, 2), ...kinds] }] };
} // prettier-ignore

/** All that the sheet of orders holds. */
export const textOf = (path: string): string =>
  JSON.stringify(findSheet(readWorkbook(readFileSync(path)), '出货')!.rows);
