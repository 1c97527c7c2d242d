import type { DocPage } from './doc-page';

/** Where everything comes along at once, as in the sidebar of Google Sheets, the documentation stays out. */
export const pages: readonly DocPage[] = [];
