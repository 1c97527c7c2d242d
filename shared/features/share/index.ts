import { both } from '../../lang';
import type { Capability } from '../../capability';

/** What is handed on from the book: as text, on paper, as a workbook. */
export const SHARE = {
  key: 'share',
  title: both('分享', 'Share'),
  verbs: [
    {
      key: 'report',
      on: ['command'],
      title: both('周报', 'Weekly report'),
      about: both(
        '一周的跟单报告：逾期、开船、收款、下周船期；打印成文字，或用 --out 存成 .xlsx',
        'The week in a report: late, sailed, paid, sailing next; as text, or as .xlsx with --out',
      ),
    },
  ],
} as const satisfies Capability;
