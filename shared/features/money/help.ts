import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '谁欠多少、从哪天起欠：按币种的合计和账龄，按客户，逐期列出，最久的在前。可以复制催款文字，也可以当场记一笔收款。',
    'Who owes what since when: sums and ages by currency, by customer, and part by part, the oldest first. Reminders are copied from here, and a receipt is entered.',
  ),
  keys: [
    ['↑ ↓', both('换一行', 'another row')],
    ['Enter', both('转到表里的单元格', 'go to the cell in the sheet')],
  ],
};
