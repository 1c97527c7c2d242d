import type { EngineClient } from './client';
import { workerClient } from './worker-client';

/** The engine in a worker of its own, so that the page stays quick whatever the size of the book. */
export function workerEngine(): EngineClient {
  return workerClient(new Worker(new URL('./worker.ts', import.meta.url), { name: 'gendan-engine' }));
}
