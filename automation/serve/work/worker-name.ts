import { hostname } from 'node:os';

/** The name of a process that works, like no other's: `SHANGHAI-PC-4711-x3f0`. */
export const workerName = (host: string = hostname()): string =>
  `${host.split('.')[0]!.slice(0, 40)}-${process.pid}-${Math.random().toString(36).slice(2, 6)}`;
