import { proxy, wrap } from 'comlink';
import { isMissingPart, PartMissing } from '../../shared/part-missing';
import type { EngineClient, OnProgress } from './client';
import type { Engine } from './engine';
import { carrySentences } from './throwing';

/** The engine in a worker that somebody started. */
export function workerClient(worker: Worker): EngineClient {
  carrySentences();
  const remote = wrap<Engine>(worker);
  const told = (onProgress: OnProgress | undefined): OnProgress | undefined =>
    onProgress && proxy(onProgress);
  // A worker whose file did not come, or that died, answers nothing any more.
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new PartMissing()));
  });
  lost.catch(() => undefined);
  const answer = <T>(asked: Promise<T>): Promise<T> =>
    Promise.race([asked, lost]).catch((error: unknown) => {
      throw isMissingPart(error) ? new PartMissing() : error;
    });
  return {
    begin: (...args) => answer(remote.begin(...args)),
    addRows: (...args) => answer(remote.addRows(...args)),
    plan: (now, onProgress) => answer(remote.plan(now, told(onProgress))),
    moveTo: (now, onProgress) => answer(remote.moveTo(now, told(onProgress))),
    lookBack: (day) => answer(remote.lookBack(day)),
    changeRows: (...args) => answer(remote.changeRows(...args)),
    // comlink's types lose what a question answers with.
    ask: ((...args: unknown[]) =>
      answer(
        (remote.ask as unknown as (...args: unknown[]) => Promise<unknown>)(...args),
      )) as EngineClient['ask'],
    followUp: (patch) => answer(remote.followUp(patch)),
    results: (...args) => answer(remote.results(...args)),
    stop: () => worker.terminate(),
  };
}
