import { dashboardOf } from '../../../../shared/figures/dashboard/names';
import { both } from '../../../../shared/lang';
import type { JobKind } from '../job-kind';

/** `gendan figures BOOK --write --dashboard`: the figures and the dashboard of a book that has one. */
export const DASHBOARD: JobKind = {
  words: ({ book }) => ['figures', book.address, '--write', '--dashboard', '--yes'],
  onlyRead: ({ book }) => (dashboardOf(book) ? undefined : NO_DASHBOARD),
  counts: ({ report }) => ({ written: report?.written ?? 0 }),
};

const NO_DASHBOARD = both(
  '这本表没有“跟单_看板”，没有做。要一张：gendan figures 工作簿 --dashboard。',
  'This book has no Gendan Dashboard, so nothing was done. To have one: gendan figures BOOK --dashboard.',
);
