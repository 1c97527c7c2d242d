import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word, type Words } from '../templates/vocabulary/words';
import { checkWhole } from '../trade/checks';

export type LessonState = 'on' | 'draft' | 'off';

const LESSON_STATES: Words<LessonState> = {
  on: word('有效', 'In force', '启用, On, Active'),
  draft: word('草稿', 'Draft', '待复核'),
  off: word('停用', 'Off', '作废, 过期, Retired'),
};

/** 跟单_知识: what the team has learned, one card a row, shown at the stage that it fits. */
export const LESSONS = recordSheet({
  key: 'knowledge',
  title: word('跟单_知识', 'Gendan Knowledge'),
  about: both(
    '一张知识卡一行：碰到什么、怎么做。写上节点、国家、客户、产品或原因，做到那里时最多出现三张；空着的不限，全空着的只能搜到。到复核日要有人再看一遍。',
    'One card per row: what comes up and what to do. With its stages, countries, customers, products or cause, at most three are shown where they fit; what is blank fits any, and a card with all of these blank is found by searching only. On its review day somebody looks at it again.',
  ),
  rowKey: ['number'],
  header: ['number', 'practice'],
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', '卡号, No.'), required: true, unique: true, digits: true, width: 10, help: both('自取，如 K-12', 'Any, such as K-12') },
    { key: 'question', kind: 'long', title: word('问题', 'Question', '碰到什么, 情况, Situation'), required: true, width: 36, wrap: true },
    { key: 'practice', kind: 'long', title: word('做法', 'What to do', '怎么做, 答案, Practice, Answer'), required: true, width: 48, wrap: true },
    { key: 'stages', kind: 'stage', many: true, title: word('节点', 'Stages', 'Stage'), width: 18, wrap: true },
    { key: 'countries', kind: 'country', many: true, title: word('国家', 'Countries', '目的国, Country'), width: 14 },
    { key: 'customers', kind: 'customer', many: true, title: word('客户', 'Customers', 'Customer'), width: 18 },
    { key: 'products', kind: 'list', title: word('产品', 'Products', '品类, 产品词, Product'), width: 18, help: both('产品名或其中的词', 'Names of products, or words in them') },
    { key: 'words', kind: 'list', title: word('关键词', 'Words', '词, Keywords'), width: 20 },
    { key: 'cause', kind: 'text', title: word('原因', 'Cause', '延误原因, Reason'), width: 16 },
    { key: 'order', kind: 'order', title: word('来源订单', 'From order', '订单, 订单号, Source order'), digits: true, width: 16 },
    { key: 'author', kind: 'person', title: word('作者', 'Author', '写的人, By'), width: 12 },
    { key: 'used', kind: 'number', title: word('有用次数', 'Times useful', '用过次数, 次数, Used'), least: 0, check: checkWhole, default: 0, width: 10, help: both('由“有用”按钮加，记录里有是谁、哪张订单', 'Counted by the button “Useful”; the log says who, at which order') },
    { key: 'review', kind: 'date', title: word('复核日', 'Review', '复核日期, Review date'), width: 12 },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: LESSON_STATES, default: 'on', width: 10 },
  ],
}); // prettier-ignore

export type Lesson = RecordOf<typeof LESSONS>;
