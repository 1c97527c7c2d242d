import { both, type Bilingual } from '../../shared/lang';
import type { YesNoQuestion } from './ask';
import { RecordNotAgreed } from './errors';
import { SAY } from './words';

/** What the verbs `records` and `record` say. */
export const RECORD_SAY = {
  recordsAbout: both(
    '列出一种资料（人员、日历……）的各行；不写种类则列出有哪些',
    'List the rows of a record sheet (people, calendar …); without a kind, the kinds',
  ),
  recordAbout: both(
    '添加或修改资料的一行：gendan record people 表.xlsx 姓名=王丽 角色=单证员',
    'Add or change a row of a record sheet: gendan record people BOOK.xlsx name=Anna roles=sales',
  ),
  kindOrBook: both('资料的种类，或工作簿', 'the kind of record, or the workbook'),
  kindArgument: both(
    '资料的种类（见 gendan records 工作簿）',
    'the kind of record (see gendan records BOOK)',
  ),
  fields: both(
    '列=值，列用标题或代码；值为空则清空',
    'column=value, the column by title or key; nothing after = empties it',
  ),
  rowOption: both('要改的那一行的名称，改名时用', 'the row to change, where its name itself changes'),
  removeOption: both('删除这一行', 'take the row out'),
  approveOption: both(
    '核准公司这一行的银行资料，或这个模板（用 --row 指行，用 --as 写核准人）',
    'approve the bank data of a row of the company, or a template (named by --row, by whom with --as)',
  ),
  ontoOption: both('改用工作簿里已有的这张表', "take this sheet of the team's own for the records"),
  asOption: both('以谁的名义', 'who acts'),
  kind: both('种类', 'Kind'),
  sheet: both('工作表', 'Sheet'),
  rows: both('行数', 'Rows'),
  saysSo: both('本来就是这样，没有要写的。', 'It says so already; there is nothing to write.'),
  isCopy: both(
    '这是另一本工作簿的副本，会得到自己的编号。',
    'This book is a copy of another one and gets an ID of its own.',
  ),
  noSheet: ({ zh, en }: Bilingual): Bilingual =>
    both(
      `工作簿里还没有“${zh}”。用 gendan record 添加第一行时会新建。`,
      `The workbook has no ${en} yet. It is made with the first row that gendan record adds.`,
    ),
  mayWrite: {
    question: SAY.confirm,
    declined: SAY.declined,
    nobody: () => new RecordNotAgreed(),
  } satisfies YesNoQuestion,
};
