import { proxy, wrap } from 'comlink';
import type { EngineClient, OnProgress } from './client';
import type { Engine } from './engine';
import { carrySentences } from './throwing';

/** The engine in a worker that somebody started. */
export function workerClient(worker: Worker): EngineClient {
  carrySentences();
  const remote = wrap<Engine>(worker);
  const told = (onProgress: OnProgress | undefined): OnProgress | undefined =>
    onProgress && proxy(onProgress);
  return {
    begin: (...args) => remote.begin(...args),
    addRows: (...args) => remote.addRows(...args),
    plan: (now, onProgress) => remote.plan(now, told(onProgress)),
    moveTo: (now, onProgress) => remote.moveTo(now, told(onProgress)),
    lookBack: (day) => remote.lookBack(day),
    changeRows: (...args) => remote.changeRows(...args),
    // comlink's types lose what a question answers with.
    ask: ((...args: unknown[]) =>
      (remote.ask as unknown as (...args: unknown[]) => Promise<unknown>)(...args)) as EngineClient['ask'],
    followUp: (patch) => remote.followUp(patch),
    results: (...args) => remote.results(...args),
    stop: () => worker.terminate(),
  };
}
