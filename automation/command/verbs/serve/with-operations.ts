import type { Operations } from '../../../serve/operations/operations';
import { stateFolder } from '../../../state-dir';
import type { Context } from '../../context';

/** Does something with the operations of the server; most commands need not load what speaks to databases. */
export async function withOperations<T>(
  { io }: Context,
  work: (operations: Operations, isRunning: boolean) => Promise<T>,
): Promise<T> {
  const { openOperations } = await import('../../../serve/operations/open-operations');
  const { operations, isRunning, close } = await openOperations(io.env, stateFolder(io.env));
  try {
    return await work(operations, isRunning);
  } finally {
    await close();
  }
}
