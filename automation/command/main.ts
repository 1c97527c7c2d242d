#!/usr/bin/env node
import type { Moment } from '../../shared/time/moment';
import { wallClock, wallClockIn } from '../../clock/wall-clock';
import { browse } from '../workbench/browse';
import { shownInstead } from './command-line';
import { runGendan } from './gendan';

// A reader that has seen enough (`gendan plan … | head`) is no error, and no reason to stop: what was asked for is done,
// unheard.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const title = shownInstead(process.argv.slice(2));
if (title !== undefined) process.title = title;

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const { stdin, stdout, stderr, env } = process;
const clock = (zone?: string): Moment => (zone === undefined ? wallClock() : wallClockIn(zone));
void runGendan(process.argv.slice(2), { stdin, stdout, stderr, env, clock, browse, untilStopped }).then(
  (code) => {
    process.exitCode = code;
  },
);
