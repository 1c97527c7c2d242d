import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';

/** Who made a lock: enough to tell, later and from elsewhere, whether that run still lives. */
export interface Maker {
  readonly pid: number;
  /** When the process began, as its system counts; empty where that cannot be asked. A number is given again, with another start. */
  readonly started: string;
  /** The machine, and on Linux the container's own numbering of processes. */
  readonly machine: string;
  /** This start of the machine: after another one every process of it is gone. */
  readonly boot: string;
  /** The person's account, for people. */
  readonly user: string;
}

let self: Maker | undefined;

export function thisMaker(): Maker {
  return (self ??= {
    pid: process.pid,
    started: startOf(process.pid),
    machine: `${hostname()} ${numberingOf()}`.trim(),
    boot: bootOf(),
    user: userName(),
  });
}

/** True only where it is certain: of a process on another machine nothing is known. */
export function isGone({ pid, started, machine, boot }: Maker): boolean {
  const me = thisMaker();
  if (machine !== me.machine) return false;
  if (!isSameBoot(boot, me.boot)) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
  const now = startOf(pid);
  return started !== '' && now !== '' && now !== started;
}

/** The maker in a few letters, for the name of a file that is to be known as left behind however little stands in it. */
export function markOf({ pid, started, machine, boot }: Maker): string {
  const place = createHash('sha256').update(`${machine} ${boot}`).digest('hex').slice(0, 8);
  return `${place}-${pid}-${started}`;
}

/** Whether the maker with a mark is gone for certain. */
export function isMarkGone(mark: string): boolean {
  const [place, pid, started = ''] = mark.split('-');
  const me = thisMaker();
  if (markOf({ ...me, pid: Number(pid), started }).split('-')[0] !== place) return false;
  return isGone({ ...me, pid: Number(pid), started });
}

/** In containers every run may have the same number: where nothing but the number is known, it says nothing. */
export function isThisProcess({ pid, started, machine, boot }: Maker): boolean {
  const me = thisMaker();
  return pid === me.pid && started === me.started && machine === me.machine && boot === me.boot;
}

/** Field 22 of `/proc/PID/stat`, behind the name in brackets, which may hold anything. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat === '' ? '' : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '');
}

/** Linux numbers each start; elsewhere it is the second at which the machine began, by its clock. */
function bootOf(): string {
  return textOf('/proc/sys/kernel/random/boot_id') || String(Math.round(Date.now() / 1000 - uptime()));
}

/** Clocks are set right by some minutes while a machine runs. */
const CLOCK_S = 300;

function isSameBoot(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [Number(a), Number(b)];
  return Number.isFinite(one) && Number.isFinite(other) && Math.abs(one - other) < CLOCK_S;
}

function numberingOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
