#!/usr/bin/env node
import type { Moment } from '../../shared/time/moment';
import { wallClock, wallClockIn } from '../../clock/wall-clock';
import { browse } from '../workbench/browse';
import { runGendan } from './gendan';

// A reader that has seen enough (`gendan plan … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

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
