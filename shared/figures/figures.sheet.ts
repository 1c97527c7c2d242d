import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word } from '../templates/vocabulary/words';
import { FIGURE_WORDS } from './goals.sheet';

/** 跟单_指标明细: what the figures count, added up by figure, day, order and person. Written by Gendan; the formulas of 跟单_指标 count over it. */
export const FIGURE_ROWS_SHEET = recordSheet({
  key: 'figure_rows',
  title: word('跟单_指标明细', 'Gendan Figure Rows'),
  about: both(
    '指标数的每一件事：同一指标、日期、订单、人的合成一行，保留最近13个月。',
    'What the figures count: one row per figure, day, order and person, of the last 13 months.',
  ),
  rowKey: ['figure', 'day', 'order', 'person'],
  mayRepeat: true,
  generated: true,
  columns: [
    { key: 'figure', kind: 'choice', choices: FIGURE_WORDS, title: word('指标', 'Figure'), required: true, width: 24 },
    { key: 'day', kind: 'date', title: word('日期', 'Day'), required: true, width: 12 },
    { key: 'month', kind: 'text', title: word('月份', 'Month'), digits: true, width: 10 },
    { key: 'order', kind: 'order', title: word('订单号', 'Order'), digits: true, width: 18 },
    { key: 'person', kind: 'person', title: word('人', 'Person'), width: 14, help: both('空白：表里没写是谁', 'Blank: the sheet names nobody') },
    { key: 'counts', kind: 'number', title: word('计', 'Counts'), width: 8 },
    { key: 'met', kind: 'number', title: word('做到', 'Met'), width: 8 },
    { key: 'days', kind: 'number', title: word('天数', 'Days'), width: 8 },
  ],
}); // prettier-ignore

/** 跟单_指标: each figure over each period, of the team and of people. Written by Gendan. */
export const FIGURE_SHEET = recordSheet({
  key: 'figures',
  title: word('跟单_指标', 'Gendan Figures'),
  about: both(
    '一个指标、一个期间、一个人（空白是全队）一行：值、样本数、做到数、目标、和上期比，旁边有能算出同一个值的公式。少于5件不给百分比。',
    'One row per figure, period and person (blank: the team): value, how many, how many met, target, change, and beside it a formula that gives the same. Of fewer than five no percentage is told.',
  ),
  rowKey: ['figure', 'period', 'person'],
  mayRepeat: true,
  generated: true,
  columns: [
    { key: 'figure', kind: 'choice', choices: FIGURE_WORDS, title: word('指标', 'Figure'), required: true, width: 24 },
    { key: 'period', kind: 'text', title: word('期间', 'Period'), required: true, digits: true, width: 10 },
    { key: 'from', kind: 'date', title: word('从', 'From'), width: 12 },
    { key: 'to', kind: 'date', title: word('到', 'To'), width: 12 },
    { key: 'person', kind: 'person', title: word('谁', 'Who'), width: 14, help: both('空白：全队', 'Blank: the team') },
    { key: 'value', kind: 'number', title: word('值', 'Value'), width: 10, help: both('比率是小数（0.95 即 95%），天数是平均；少于5件不给比率', 'Shares as fractions (0.95 is 95%), days as a mean; no share of fewer than five') },
    { key: 'n', kind: 'number', title: word('件数', 'n'), width: 8 },
    { key: 'met', kind: 'number', title: word('做到', 'Met'), width: 8 },
    { key: 'target', kind: 'number', title: word('目标', 'Target'), width: 10 },
    { key: 'change', kind: 'number', title: word('比上期', 'Change'), width: 10 },
    { key: 'formula', kind: 'number', title: word('公式', 'Formula'), width: 12, help: both('数“跟单_指标明细”，和“值”应当一样', 'Counts over Gendan Figure Rows and should be the same as the value') },
    { key: 'definition', kind: 'long', title: word('口径', 'Definition'), width: 60, wrap: true },
  ],
}); // prettier-ignore

export type FigureSheetRow = RecordOf<typeof FIGURE_SHEET>;
export type FigureRowsRow = RecordOf<typeof FIGURE_ROWS_SHEET>;
