import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkWhole } from '../checks';
import { LANGUAGES } from '../languages';
import { KIND_CELLS } from '../paper-kinds';
import { TEXT_STATUS } from './texts.sheet';

/** 跟单_模板: the team's own templates of papers. What an unapproved one makes is marked as a draft. */
export const TEMPLATES = recordSheet({
  key: 'templates',
  title: word('跟单_模板', 'Gendan Templates'),
  about: both(
    '一个模板的一个版本一行：一个文件，或本工作簿里的一张表。一人做，另一人核准；核准后改过，核准作废。',
    'One row per version of a template: a file, or a sheet of this workbook. One person makes it, another approves; a change voids the approval.',
  ),
  rowKey: ['name', 'version'],
  changedBy: ['manager', 'docs', 'sales'],
  columns: [
    {
      key: 'name', kind: 'text', title: word('名称', 'Name', '模板名称'), required: true, digits: true, width: 20,
      missing: both('这一行没有名称，已忽略。请补上。', 'This row has no name and is ignored. Fill it in.'),
    },
    { key: 'kind', kind: 'choice', title: word('类型', 'Kind', '单证类型, Type'), choices: KIND_CELLS, required: true, width: 16 },
    { key: 'language', kind: 'choice', title: word('语言', 'Language'), choices: LANGUAGES, default: 'en', width: 10 },
    { key: 'customer', kind: 'customer', title: word('客户', 'Customer'), width: 16, help: both('空白：所有客户', 'Blank: for every customer') },
    { key: 'file', kind: 'file', title: word('文件', 'File', '文件名'), width: 30, help: both('.xlsx 或 .docx，和工作簿放在一起', 'An .xlsx or .docx beside the workbook') },
    { key: 'sheet', kind: 'text', title: word('工作表', 'Sheet', '表名'), digits: true, width: 18, help: both('文件里的工作表；没写文件：本工作簿的工作表', 'The sheet of the file; without a file: of this workbook') },
    { key: 'version', kind: 'number', title: word('版本', 'Version', '版次'), least: 1, check: checkWhole, default: 1, width: 8 },
    { key: 'author', kind: 'person', writerOf: ['name', 'file', 'sheet', 'version'], title: word('作者', 'Author', '制作人'), width: 12 },
    { key: 'approver', kind: 'person', title: word('核准人', 'Approver', '批准人, Approved by'), width: 12 },
    { key: 'approvedOn', kind: 'date', title: word('核准日期', 'Approved on', '生效日, 批准日期'), width: 12 },
    { key: 'fingerprint', kind: 'text', forMachines: true, title: word('指纹', 'Fingerprint', '模板指纹'), digits: true, width: 18, help: both('核准时由跟单写；不要手改', 'Written by Gendan on approval; leave it alone') },
    { key: 'status', kind: 'choice', title: word('状态', 'Status'), choices: TEXT_STATUS, default: 'draft', width: 10 },
  ],
}); // prettier-ignore

export type Template = RecordOf<typeof TEMPLATES>;
