import { lcTrackerBytes } from './lc/tracker';
import { trackerBytes } from './tracker/tracker';

/** The sample workbooks that are committed, by file name. */
export const SAMPLES: readonly { readonly file: string; readonly bytes: () => Uint8Array }[] = [
  { file: '出货跟踪表-2026.xlsx', bytes: trackerBytes },
  { file: 'Order Tracker LC 2026.xlsx', bytes: lcTrackerBytes },
];
