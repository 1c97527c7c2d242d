import { both, type Bilingual } from '../../shared/lang';

/** What `gendan checkup BOOK` says of its proposals. */
export const ADVICE_SAY = {
  acceptOption: both(
    '采纳建议、改流程：写建议的编号（方括号里的），几个用逗号分开',
    'accept proposals and change the process: their ids (in brackets), with commas between',
  ),
  asOption: both('以谁的名义', 'who acts'),
  proposals: both('建议', 'Proposals'),
  none: both(
    '没有建议：够 20 次的节点里没有该改的',
    'No proposals: of the stages done twenty times or more none calls for a change',
  ),
  orders: (named: string, more: number): Bilingual =>
    more > 0
      ? both(`例 ${named} 等`, `e.g. ${named} and ${more} more`)
      : both(`例 ${named}`, `e.g. ${named}`),
  howTo: (since: string | undefined): Bilingual => {
    const same = since === undefined ? '' : ` --since ${since}`;
    return both(
      `采纳：gendan checkup 工作簿${same} --accept "编号"（方括号里的），先预览，同意后写入“跟单_流程”。过去的判定不变。`,
      `To accept: gendan checkup BOOK${same} --accept "ID" (in brackets) shows what would change and writes Gendan Process once you agree. Verdicts on record stay.`,
    );
  },
  nothing: both('本来就是这样，没有要写的。', 'It says so already; there is nothing to write.'),
};
