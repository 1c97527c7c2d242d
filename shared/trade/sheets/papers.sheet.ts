import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word, type Words } from '../../templates/vocabulary/words';
import { checkWhole } from '../checks';
import { LANGUAGES } from '../languages';
import { LISTED_CELLS } from '../paper-kinds';

/** `superseded`: a later version took its place. `void`: its number stays used. */
export type PaperStatus = 'draft' | 'checked' | 'sent' | 'superseded' | 'void';

export const PAPER_STATUS: Words<PaperStatus> = {
  draft: word('草稿', 'Draft'),
  checked: word('已核', 'Checked', '已核对'),
  sent: word('已发', 'Sent', '已寄'),
  superseded: word('已替代', 'Superseded', '旧版'),
  void: word('作废', 'Void', '已作废'),
};

/** 跟单_单证: every paper that was made, received or filed, with its number and version. A row reserves the number. */
export const PAPERS = recordSheet({
  key: 'papers',
  title: word('跟单_单证', 'Gendan Documents'),
  about: both(
    '一份单证的一个版本一行：号码、谁在哪天做的、状态、文件。号码由这一行占住，作废也不再用。',
    'One row per version of a paper: number, who made it when, status, file. The row reserves the number; a void one stays used.',
  ),
  rowKey: ['kind', 'number', 'version', 'file'],
  header: ['orders', 'kind'],
  columns: [
    { key: 'orders', kind: 'order', many: true, title: word('订单', 'Orders', '订单号, Order, Order No.'), width: 18, help: both('几张订单合一份时都写上', 'All of them where several share a paper') },
    { key: 'kind', kind: 'choice', title: word('类型', 'Kind', '单证类型, Type'), choices: LISTED_CELLS, required: true, width: 16 },
    { key: 'number', kind: 'text', title: word('号码', 'Number', '单证号, No.'), digits: true, width: 18 },
    { key: 'version', kind: 'number', title: word('版本', 'Version', '版次'), least: 1, check: checkWhole, default: 1, width: 8 },
    { key: 'date', kind: 'date', title: word('日期', 'Date', '单证日期'), width: 12 },
    { key: 'batch', kind: 'text', title: word('批次', 'Batch', '出货批次'), digits: true, width: 10 },
    { key: 'language', kind: 'choice', title: word('语言', 'Language'), choices: LANGUAGES, width: 10 },
    { key: 'status', kind: 'choice', title: word('状态', 'Status'), choices: PAPER_STATUS, default: 'draft', width: 10 },
    { key: 'template', kind: 'text', title: word('模板', 'Template', '模板和版本'), width: 20 },
    { key: 'fingerprint', kind: 'text', forMachines: true, title: word('数据指纹', 'Fingerprint', '指纹'), digits: true, width: 18, help: both('由跟单写：内容变了，指纹就变', 'Written by Gendan: another content has another one') },
    { key: 'content', kind: 'long', forMachines: true, title: word('内容', 'Content', '单证内容'), width: 12, help: both('做出来时写了什么；由跟单写，改版时拿它比较', 'What it said when it was made; written by Gendan, a new version is compared with it') },
    { key: 'file', kind: 'file', title: word('文件', 'File', '文件名, 存放位置, File name'), width: 30 },
    { key: 'madeBy', kind: 'person', title: word('制单人', 'Made by', '制单'), width: 12 },
    { key: 'checkedBy', kind: 'person', title: word('核对人', 'Checked by', '审核人'), width: 12 },
    { key: 'conflicts', kind: 'number', title: word('差异数', 'Differences', '不符点数'), least: 0, check: checkWhole, width: 8 },
    { key: 'sentOn', kind: 'date', title: word('发出日期', 'Sent on', '寄出日期'), width: 12 },
    { key: 'sentTo', kind: 'text', title: word('发给', 'Sent to', '收件方'), width: 18 },
    { key: 'changes', kind: 'long', title: word('改动', 'Changes', '修改内容'), width: 40 },
    { key: 'confirmedBy', kind: 'text', title: word('谁确认的', 'Confirmed by', '客户确认人'), width: 16 },
    { key: 'confirmedOn', kind: 'date', title: word('确认日期', 'Confirmed on'), width: 12 },
  ],
}); // prettier-ignore

export type PaperRow = RecordOf<typeof PAPERS>;
