import { both, type Bilingual } from '../../../../shared/lang';

/** What an order's file says of texts to its customer. */
export const WRITE_WORDS = {
  title: both('写给客户', 'Write to the customer'),
  draft: both('起草…', 'Draft…'),
  draftOf: (what: string): Bilingual => both(`起草${what}`, `Draft: ${what}`),
  other: both('写给客户…', 'Write to the customer…'),
  dialog: (what: string, order: string): Bilingual => both(`${what}：${order}`, `${what}: ${order}`),
  kind: both('写什么', 'What'),
  language: both('语言', 'Language'),
  theirs: both('照客户卡', 'As the card says'),
  refused: both('还不能起草：', 'It cannot be drafted yet:'),
  before: (noted: string): Bilingual => both(`这封${noted}。`, `It ${noted}.`),
} as const;
