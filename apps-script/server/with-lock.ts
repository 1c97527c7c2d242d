import { BookIsBusy } from './errors';

/** How long another run of ours may take before we give up. */
const PATIENCE_MS = 10_000;

/** Does what reads and then writes while no other run of ours does so. BookIsBusy. */
export function withLock<T>(work: () => T, patienceMs = PATIENCE_MS): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceMs)) throw new BookIsBusy();
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
