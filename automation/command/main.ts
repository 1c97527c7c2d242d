#!/usr/bin/env node
import { wallClock } from '../clock';
import { runGendan } from './gendan';

// A reader that has seen enough (`gendan plan … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { stdin, stdout, stderr, env } = process;
void runGendan(process.argv.slice(2), { stdin, stdout, stderr, env, clock: () => wallClock() }).then(
  (code) => {
    process.exitCode = code;
  },
);
