import type { Bilingual, Lang } from '../../shared/lang';
import type { Host } from '../../shared/host';
import type { Moment } from '../../shared/time/moment';
import type { WorkbenchHost } from './workbench-host';

export interface OpenedBook {
  readonly host: WorkbenchHost;
  readonly name: string;
  /** As they were opened, or last saved. */
  readonly bytes: Uint8Array;
  dispose(): void;
}

export interface OpenOptions {
  readonly lang: Lang;
  readonly dark: boolean;
  /** The moment that the page takes for now. */
  readonly now: () => Moment;
  readonly onProgress?: (done: number, total: number, what: Bilingual) => void;
  /** Told as soon as the rows are read, with a host that answers for the grid until it is drawn; the grid waits for what it gives. */
  readonly onRead?: (host: Host) => Promise<void>;
  /** Stops opening; the promise rejects with the signal's reason and the container is empty again. */
  readonly signal?: AbortSignal;
}
