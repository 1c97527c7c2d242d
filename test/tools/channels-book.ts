import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keeping } from '../../automation/keeping/keeping';
import type { Keychain } from '../../automation/channels/keychain';
import { applyPatch } from '../../shared/book/apply';
import { plan } from '../../shared/plan/plan';
import { bookIdPatch } from '../../shared/proposals/book-id';
import { teamWith } from '../shared/features/digest/books';
import { orderBook } from './order-book';
import { HTTP_KINDS, PLATFORMS, TestClock, type HttpKind, type Platform } from './platforms';
import { rowsOf, type Cells } from './record-book';
import { run, type Ran } from './run';
import { MID_MORNING, setUp } from './set-up';
import { buildWorkbook } from './workbook';

const team = teamWith({});

/** A book that is set up, with channels. */
export function bookWithChannels(channels: readonly Cells[], id = 'book-1'): Uint8Array {
  const whole = setUp(orderBook(), team);
  const { book } = applyPatch(whole, bookIdPatch(plan(whole, MID_MORNING), id));
  return buildWorkbook({ ...book, sheets: [...book.sheets, rowsOf('跟单_渠道', channels)] });
}

const TITLES: Readonly<Record<HttpKind, string>> = { wecom: '企业微信', dingtalk: '钉钉', feishu: '飞书', slack: 'Slack', teams: 'Teams' }; // prettier-ignore

/** A channel of each platform: its name is the platform's key, its secret `GENDAN_` and that. */
export const ONE_EACH: readonly Cells[] = HTTP_KINDS.map((kind) => ({
  名称: kind,
  类型: TITLES[kind],
  发什么: '每日提醒、升级',
  密钥名称: `GENDAN_${kind.toUpperCase()}`,
}));

/** A keychain in memory. */
export function keychainWith(kept = new Map<string, string>()): Keychain & { kept: Map<string, string> } {
  return {
    kept,
    get: (name) => Promise.resolve(kept.get(name)),
    set: (name, value) => Promise.resolve(void kept.set(name, value)),
    remove: (name) => Promise.resolve(kept.delete(name)),
  };
}

/** A team's machine: a folder with a book, its state, the platforms that it writes to, and all that was ever said on it. */
export interface Office {
  readonly folder: string;
  readonly book: string;
  readonly clock: TestClock;
  readonly platforms: Readonly<Record<HttpKind, Platform>>;
  /** All that commands printed. */
  readonly said: string[];
  keychain: (Keychain & { kept: Map<string, string> }) | undefined;
  host: string;
  state: string;
  /** Variables besides the usual. */
  env: Record<string, string>;
  write(bytes: Uint8Array): void;
  run(...args: string[]): Promise<Ran>;
  runOn(machine: { readonly host: string; readonly state: string }, ...args: string[]): Promise<Ran>;
  /** With a place where it is kept what was sent, or for another book. */
  runWith(over: { readonly keeping?: Keeping; readonly book?: string; readonly host?: string; readonly state?: string }, ...args: string[]): Promise<Ran>; // prettier-ignore
  secrets(): Record<string, string>;
  close(): Promise<void>;
}

export async function openOffice(channels: readonly Cells[] = ONE_EACH): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  const clock = new TestClock();
  const started = await Promise.all(
    HTTP_KINDS.map(async (kind) => [kind, await PLATFORMS[kind](clock)] as const),
  );
  const office: Office = {
    folder,
    book: join(folder, '出货跟踪表.xlsx'),
    clock,
    platforms: Object.fromEntries(started) as Record<HttpKind, Platform>,
    said: [],
    keychain: undefined,
    host: 'SHANGHAI-PC',
    state: join(folder, 'state'),
    env: {},
    write: (bytes) => writeFileSync(office.book, bytes),
    run: (...args) => office.runOn({ host: office.host, state: office.state }, ...args),
    runOn: (machine, ...args) => office.runWith(machine, ...args),
    async runWith({ keeping, book = office.book, host = office.host, state = office.state }, ...args) {
      const [verb = '', ...rest] = args;
      const env = { LANG: 'en_US.UTF-8', XDG_STATE_HOME: state, ...office.secrets(), ...office.env };
      const { now: _, wait } = clock;
      const ran = await run([verb, book, ...rest], '', env, {
        ...(keeping && { keeping }),
        channels: { now: () => clock.now, wait, host, keychain: () => Promise.resolve(office.keychain) },
      });
      office.said.push(ran.out, ran.err);
      return ran;
    },
    secrets: () =>
      Object.fromEntries(started.map(([kind, { secret }]) => [`GENDAN_${kind.toUpperCase()}`, secret])),
    async close() {
      await Promise.all(started.map(([, platform]) => platform.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  office.write(bookWithChannels(channels));
  return office;
}

/** How many messages each platform has shown. */
export const shownIn = ({ platforms }: Office): Record<string, number> =>
  Object.fromEntries(HTTP_KINDS.map((kind) => [kind, platforms[kind].shown.length]));
