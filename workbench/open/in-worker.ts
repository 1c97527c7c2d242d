import { proxy, wrap, type Remote } from 'comlink';
import { FileWorkBroke, FileWorkFailed } from './errors';
import type { FileWork } from './file-work';
import type { Answered, RemoteFileWork } from './worker';

/** The work on files in a worker of its own, so that the page never stands still for it. */
export function fileWorkIn(worker: Worker): FileWork {
  const remote: Remote<RemoteFileWork> = wrap<RemoteFileWork>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new FileWorkBroke(event.message)));
  });
  broken.catch(() => undefined);
  const take = async <T>(answer: Promise<Answered<T>>): Promise<T> =>
    opened(await Promise.race([answer, broken]));
  return {
    open: (bytes, onProgress) => take(remote.open(bytes, proxy(onProgress))),
    batch: (sheet, from, to) => take(remote.batch(sheet, from, to)),
    close: () => take(remote.close()),
    patch: async (bytes, { cells, ...patch }) => {
      for (let from = 0; from < cells.length; from += CELLS_AT_ONCE) {
        await Promise.race([remote.addCells(cells.slice(from, from + CELLS_AT_ONCE)), broken]);
      }
      return take(remote.patch(bytes, patch));
    },
    stop: () => worker.terminate(),
  };
}

const CELLS_AT_ONCE = 5000;

function opened<T>(answer: Answered<T>): T {
  if ('value' in answer) return answer.value;
  throw 'sentence' in answer
    ? new FileWorkFailed(answer.sentence, answer.kind)
    : new FileWorkBroke(answer.defect);
}
