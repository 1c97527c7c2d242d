import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { parseCondition } from '../process/condition';
import { recordSheet, type RecordOf } from '../records/sheet';
import { keyFor, word } from '../templates/vocabulary/words';
import { checkWhole } from '../trade/checks';
import { NORM_CHECKS, NORM_STATES, QUIET_DAYS } from './norm-checks.data';

/** What is wrong with a condition, in the words of the language of processes. */
function checkCondition(text: string): Bilingual | undefined {
  try {
    parseCondition(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
    const { zh, en } = error.sentence;
    return both(`${zh}改好之前这条规范不检查。`, `${en} Until then nothing is looked for.`);
  }
}

/** 跟单_规范: what the team has agreed on, which of it Gendan looks after, and who has read it. */
export const NORMS = recordSheet({
  key: 'norms',
  title: word('跟单_规范', 'Gendan Norms'),
  about: both(
    '一条协作规范一行。选了检查的，跟单只看生效日起的事，每周列出；没选的由人看。',
    'One row per norm of working together. What has a check is looked for from its first day on and listed weekly; the rest is kept by people.',
  ),
  rowKey: ['number'],
  header: ['number', 'text'],
  checkRow: (text) =>
    keyFor(NORM_CHECKS, text('check')) === 'condition' && text('condition').trim() === ''
      ? { column: 'condition', problem: NO_CONDITION }
      : undefined,
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', '规范编号, No.'), required: true, unique: true, digits: true, width: 10, help: both('自取，如 N-1', 'Any, such as N-1') },
    { key: 'text', kind: 'long', title: word('规范', 'Norm', '规则, 内容, Rule'), required: true, width: 44, wrap: true },
    { key: 'check', kind: 'choice', title: word('检查', 'Check', '检查项'), choices: NORM_CHECKS, width: 22, help: both('空着：由人看，跟单不检查', 'Blank: kept by people, nothing is looked for') },
    { key: 'condition', kind: 'text', title: word('条件', 'Condition', '检查条件'), check: checkCondition, width: 34, wrap: true, help: both('检查是“条件”时填，写法同“跟单_流程”的适用条件；符合的订单就是违规', 'For the check “Condition”, in the words of the column Applies of Gendan Process; an order that meets it is a breach') },
    { key: 'days', kind: 'number', title: word('天数', 'Days', '工作日'), least: 1, most: 60, check: checkWhole, width: 8, help: both(`只用于“日期没更新”：几个工作日；空着按 ${QUIET_DAYS}`, `For “Dates not updated” alone: so many working days; blank: ${QUIET_DAYS}`) },
    { key: 'scope', kind: 'role', many: true, title: word('范围', 'Scope', '适用角色, 适用范围, For'), width: 18, help: both('角色；空着：所有人', 'Roles; blank: everybody') },
    { key: 'version', kind: 'number', title: word('版本', 'Version', '版次'), least: 1, check: checkWhole, default: 1, width: 8, help: both('改了内容就加一，大家再读一遍', 'One more when the text changes: everybody reads it again') },
    { key: 'from', kind: 'date', title: word('生效日', 'From', '生效日期, 启用日期, Effective from'), required: true, width: 12, help: both('这天以前的事不追究', 'What happened before that day is held against nobody') },
    { key: 'state', kind: 'choice', title: word('状态', 'State', '启用, Status'), choices: NORM_STATES, default: 'on', width: 8 },
    { key: 'author', kind: 'person', title: word('作者', 'Author', '制定人, 提出人'), width: 12 },
    { key: 'read', kind: 'list', title: word('已阅', 'Read by', '已读, 已知悉, Acknowledged'), width: 30, wrap: true, help: both('姓名和读过的版本：王丽 2、孙敏 1', 'Name and the version read: Wang Li 2, Sun Min 1') },
  ],
}); // prettier-ignore

const NO_CONDITION = both(
  '检查选了“条件”，但没有写条件。请写条件，或换一种检查；之前这一行不起作用。',
  'The check is “Condition” and there is none. Write it, or choose another check; until then the row does not count.',
);

/** A row of 跟单_规范. */
export type Norm = RecordOf<typeof NORMS>;
