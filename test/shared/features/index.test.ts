import { CAPABILITIES, verbsOn, VIEWS } from '../../../shared/features';
import { fitsDropDown } from '../../../shared/book/drop-down';
import { configSheets } from '../../../shared/config';
import { sectionsIn, sectionWords } from '../../../shared/features/desks/sections-known';
import { initialConfig } from '../../../shared/plan/initial-config';
import { plan as planOf } from '../../../shared/plan/plan';
import { newRecordSheet } from '../../../shared/records/create';
import { keyFor } from '../../../shared/templates/vocabulary/words';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING } from '../../tools/set-up';
import { RECORD_SHEETS } from '../../../shared/features/record-sheets';
import type { Capability } from '../../../shared/capability';
import { VERBS } from '../../../automation/command/verbs';

const ALL: readonly Capability[] = CAPABILITIES;

const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

test('no two capabilities, views, verbs or sheets go by the same name', () => {
  expect(twice(ALL.map(({ key }) => key))).toEqual([]);
  expect(twice(VIEWS.map(({ key }) => key))).toEqual([]);
  expect(twice(ALL.flatMap(({ verbs = [] }) => verbs.map(({ key }) => key)))).toEqual([]);
  expect(twice(RECORD_SHEETS.flatMap(({ key, title }) => [key, title.zh, title.en]))).toEqual([]);
});

test('everything that people read is there in both languages', () => {
  const texts = ALL.flatMap(({ title, views = [], verbs = [] }) => [
    title,
    ...views.map((view) => view.title),
    ...verbs.flatMap((verb) => [verb.title, verb.about]),
  ]);
  expect(texts.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]/.test(en))).toEqual([]);
});

test.each(['zh', 'en'] as const)(
  'every drop-down of Gendan’s own sheets fits what Excel allows (%s)',
  (lang) => {
    const sheets = [
      ...RECORD_SHEETS.map((declared) => newRecordSheet(declared, [], { lang })),
      ...configSheets(initialConfig(planOf(orderBook(), MID_MORNING), { variants: [], calendars: [] }), lang),
    ];
    const lists = sheets.flatMap(({ name, columns }) =>
      columns.flatMap(({ choices }, at) => (choices ? [{ name, at, choices }] : [])),
    );
    expect(lists.length).toBeGreaterThan(5);
    expect(lists.filter(({ choices }) => !fitsDropDown(choices))).toEqual([]);
  },
);

test('a cell of the sheet of desks may name a section by its short word, its title or in the other language', () => {
  const sections = sectionsIn(ALL);
  for (const { name, title, short = title } of sections)
    for (const said of [title.zh, title.en, short.zh, short.en])
      expect([said, keyFor(sectionWords(sections), said)]).toEqual([said, name]);
});

test('each verb of the command that is declared can be run, and each that can be run is declared or the command’s own', () => {
  const declared = verbsOn('command').map(({ key }) => key);
  const own = ['open', 'set', 'records', 'record', 'revert', 'eval', 'terms', 'addin', 'serve'];
  expect(Object.keys(VERBS).sort()).toEqual([...declared, ...own].sort());
});

test('the sheets of Gendan’s own that are records are those of projects, the team, what it knows and can, its figures, the calendar, trade, money, matters and the desks', () => {
  expect(RECORD_SHEETS.map(({ title }) => title.zh)).toEqual([
    '跟单_消息', '跟单_渠道', '跟单_来信规则', '跟单_规范', '跟单_项目', '跟单_甘特', '跟单_人员', '跟单_技能', '跟单_培训', '跟单_积分', '跟单_积分规则', '跟单_知识', '跟单_市场', '跟单_推广', '跟单_目标', '跟单_指标', '跟单_指标明细', '跟单_日历', '跟单_客户', '跟单_供应商', '跟单_产品', '跟单_公司', '跟单_明细', '跟单_柜型', '跟单_汇率', '跟单_退税率', '跟单_信用证',
    '跟单_收款', '跟单_付款', '跟单_单证', '跟单_单证数据', '跟单_模板', '跟单_文案', '跟单_资金', '跟单_事项', '跟单_岗位',
  ]); // prettier-ignore
});
