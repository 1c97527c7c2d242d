import { expose, transfer } from 'comlink';
import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';
import type { CellChange, Patch } from '../../shared/book/patch';
import { directFileWork, type OnProgress } from './file-work';

/** An answer over the border, where errors lose their class. */
export type Answered<T> =
  | { readonly value: T }
  | { readonly sentence: Bilingual; readonly kind: string }
  | { readonly defect: string };

const work = directFileWork();
const waiting: CellChange[] = [];

async function answered<T>(ask: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (error instanceof GendanError) return { sentence: error.sentence, kind: error.name };
    return { defect: String(error) };
  }
}

const remote = {
  open: (bytes: Uint8Array, onProgress: OnProgress) => answered(() => work.open(bytes, onProgress)),
  batch: async (sheet: number, from: number, to: number) => {
    const answer = await answered(() => work.batch(sheet, from, to));
    if (!('value' in answer)) return answer;
    return transfer(answer, [answer.value.looks.buffer, answer.value.starts.buffer]);
  },
  close: () => answered(() => work.close()),
  /** Cells of the patch that comes next; all at once would stop the page that sends them. */
  addCells: (cells: Patch['cells']) => {
    for (const cell of cells) waiting.push(cell);
  },
  patch: async (bytes: Uint8Array, patch: Omit<Patch, 'cells'>) =>
    answered(async () => {
      const cells = waiting.splice(0);
      const { bytes: written, report } = await work.patch(bytes, { ...patch, cells });
      // A plain array of bytes: what the format gives may be a view on something larger.
      return { bytes: Uint8Array.from(written), report };
    }),
};

export type RemoteFileWork = typeof remote;

expose(remote);
