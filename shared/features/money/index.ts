import type { Capability } from '../../capability';
import { both } from '../../lang';
import { moneyAgenda } from './agenda';
import { moneyFindings } from './findings';
import { SECTIONS } from './sections.data';
import { VIEWS } from './views';

/** Who owes what since when, what we owe, and what an order leaves. Its sheet (`shared/money/money.sheet.ts`) comes with `RECORD_SHEETS`. */
export const MONEY = {
  key: 'money',
  title: both('资金', 'Money'),
  views: VIEWS,
  findings: moneyFindings,
  agenda: { ofOrders: moneyAgenda },
  deskSections: SECTIONS,
  verbs: [
    {
      key: 'money',
      on: ['command'],
      title: both('资金', 'Money'),
      about: both(
        '谁欠多少、从哪天起欠：各期应收、账龄、客户、每周回款；--write 写成“跟单_资金”',
        'Who owes what since when: parts, ages, customers, receipts to come by week; --write keeps them in Gendan Money',
      ),
    },
  ],
} as const satisfies Capability;
