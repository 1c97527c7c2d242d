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
    '列=值，列写表里的标题；= 后面空着就清空；不写则列出这张表的列',
    'column=value, the column by its title; nothing after = empties it; without any the columns are listed',
  ),
  recordExamples: both(
    `例子：
  gendan record company 订单.xlsx                              列出“跟单_公司”有哪些列、哪些必填
  gendan record company 订单.xlsx 公司=海丰 账号=123 填写人=李会计
  gendan record company 订单.xlsx --row 海丰 --approve --as 陈总    另一个人核准账号
  gendan record customers 订单.xlsx 客户=MAPLE "英文全称=MAPLE GMBH"   有空格的加引号
  gendan record lines 订单.xlsx --row "FY26-081 A-1" 单价=6.8
种类写代码或中文名都行：people 人员、customers 客户、company 公司、products 产品、lines 明细、credits 信用证、
papers 单证、paper-data 单证数据、templates 模板……gendan records 工作簿 列出全部。`,
    `Examples:
  gendan record company orders.xlsx                            lists the columns of the sheet, and which it has to have
  gendan record company orders.xlsx company=Haifeng account=123 "written by=Anna"
  gendan record company orders.xlsx --row Haifeng --approve --as Ben   somebody else approves the account
  gendan record customers orders.xlsx customer=MAPLE "full name=MAPLE GMBH"
  gendan record lines orders.xlsx --row "FY26-081 A-1" "unit price=6.8"
Kinds: people, customers, company, products, lines, credits, papers, paper-data, templates … gendan records BOOK lists all.`,
  ),
  rowOption: both(
    '要改、要删或要核准的那一行：行名，或其中够认出它的几个词',
    'the row to change, take out or approve: its name, or words of it that no other row has',
  ),
  removeOption: both('删除这一行', 'take the row out'),
  approveOption: both(
    '核准公司这一行的银行资料、这个模板或这篇文案（用 --row 指行，用 --as 写核准人）',
    'approve the bank data of a row of the company, a template or a text (named by --row, by whom with --as)',
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
