import type { Readable, Writable } from 'node:stream';
import type { Lang } from '../../shared/lang';
import type { Moment } from '../../shared/time/moment';
import type { ChannelsIo } from '../channels/io';
import type { SheetsHostOptions } from '../google/host';
import type { Keeping } from '../keeping/keeping';
import type { Observer } from './observer';

/** All that the command touches besides workbooks; tests bring their own. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The moment, by the machine's wall clock or by one in a zone (`Asia/Shanghai`). */
  readonly clock: (zone?: string) => Moment;
  /** Opens an address in the person's browser. */
  readonly browse?: (url: string) => void;
  /** How Google is called; the usual way when absent. */
  readonly google?: Pick<SheetsHostOptions, 'fetch' | 'backOff' | 'isNamedOnly'>;
  /** How channels are told; the machine's own ways when absent. */
  readonly channels?: ChannelsIo;
  /** Where it is kept what was sent, for a server that runs verbs in its own process; found by itself when absent. */
  readonly keeping?: Keeping;
  /** Resolves when the person wants what runs to end (Ctrl+C); at once when absent. */
  readonly untilStopped?: () => Promise<void>;
  /** Who watches from within the same program. */
  readonly observer?: Observer;
}

/** Runs the command with everything it touches handed in; gives the exit code (`runGendan`). */
export type RunCommand = (args: readonly string[], io: Io) => Promise<number>;

/** Exit codes, as `gendan --help` lists them. */
export const EXIT = {
  ok: 0,
  /** The work could not be done: a sentence on standard error says why. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Written, but some changes were left out because the cells had changed or are protected. */
  partly: 3,
  /** The person answered no. */
  declined: 4,
} as const;

/** `--lang`, else the locale of the environment, else English. */
export function languageOf(option: string | undefined, env: Io['env']): Lang {
  if (option === 'zh' || option === 'en') return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Whether to colour what goes to a stream: on a terminal only, and never against NO_COLOR. */
export function wantsColour(stream: { isTTY?: boolean }, env: Io['env']): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
