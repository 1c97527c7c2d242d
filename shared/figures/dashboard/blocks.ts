import { dateText } from '../../time/date-text';
import { AGE_WORDS, AGES } from '../../money/ages';
import { majorOf } from '../../records/money';
import type { Lang } from '../../lang';
import { FEW, tenths } from '../../trade/share';
import type { FigureKind, FigureValue } from '../figure';
import type { Block, BlockCell } from './block';
import { CURRENCIES, LINES, type CountLine, type DashboardContent, type FigureLine } from './content';
import { DASHBOARD_WORDS as SAY } from './words';

/** Everything that the dashboard tells, as cells, in the order in which a new one has them. */
export const blocksOf = (content: DashboardContent, lang: Lang): readonly Block[] => [
  figuresBlock(content, lang),
  monthsBlock(content, lang),
  lateBlock('byStage', content.byStage, lang),
  lateBlock('byPerson', content.byPerson, lang),
  agesBlock(content, lang),
  weeksBlock(content, lang),
];

/** The forms of texts by which they are known again as written by a run. */
const COUNT = /^\d+( \/ \d+)?$/;
const CHANGE = /^[+−±][\d.]+ (个点|天|pts|d)$/;
const MONTH = /^\d{4}-\d{2}$/;
const WEEK = /^(\d{1,2}月\d{1,2}日起|from \d{1,2} [A-Z][a-z]{2})$/;

function figuresBlock({ figures }: DashboardContent, lang: Lang): Block {
  const { title, figure, value, count, target, change } = SAY.figures;
  return {
    key: 'figures',
    title: title[lang],
    headers: [figure, value, count, target, change].map((each) => each[lang]),
    columns: ['name', 'number', COUNT, 'number', CHANGE],
    rows: figures.map((line) => [
      line.definition.title[lang],
      rateOf(line.value, line.definition.kind),
      countText(line.value, line.definition.kind) ?? '0',
      line.target ?? null,
      changeText(line, lang),
    ]),
    fixed: new Map(figures.map(({ definition }, at) => [at, definition.title[lang]])),
  };
}

function monthsBlock({ months }: DashboardContent, lang: Lang): Block {
  const { title, month, shipped, stages, target, orders, count, end } = SAY.months;
  const [allShipped, allStages] = [
    summed(months.map((line) => line.shipped)),
    summed(months.map((line) => line.stages)),
  ];
  return {
    key: 'months',
    title: title[lang],
    headers: [month, shipped, stages, target, orders, count].map((each) => each[lang]),
    columns: [MONTH, 'number', 'number', 'number', 'number', COUNT],
    rows: [
      ...months.map((line): BlockCell[] => [
        line.period.key,
        rateOf(line.shipped),
        rateOf(line.stages),
        line.target ?? null,
        line.orders,
        countText(line.shipped, 'share'),
      ]),
      [
        end[lang],
        rateOf(allShipped),
        rateOf(allStages),
        null,
        months.reduce((sum, line) => sum + line.orders, 0),
        countText(allShipped, 'share'),
      ],
    ],
    fixed: new Map([[months.length, end[lang]]]),
  };
}

function lateBlock(key: 'byStage' | 'byPerson', lines: readonly CountLine[], lang: Lang): Block {
  const { stage, person, orders, end } = SAY.late;
  const told = toldLines(lines);
  const rows = told.map(({ label, orders: count }): BlockCell[] => [label[lang], count]);
  while (rows.length < LINES) rows.push([null, null]);
  const total = lines.reduce((sum, line) => sum + line.orders, 0);
  return {
    key,
    title: SAY.late[key][lang],
    headers: [(key === 'byStage' ? stage : person)[lang], orders[lang]],
    columns: ['name', 'number'],
    rows: [...rows, [end[lang], total]],
    fixed: new Map([[LINES, end[lang]]]),
  };
}

/** Of more than there is room for the last line is all others together, so that the lines come to the total. */
function toldLines(lines: readonly CountLine[]): readonly CountLine[] {
  if (lines.length <= LINES) return lines;
  const others = lines.slice(LINES - 1);
  const orders = others.reduce((sum, line) => sum + line.orders, 0);
  return [...lines.slice(0, LINES - 1), { label: SAY.late.others(others.length), orders }];
}

function agesBlock({ ages }: DashboardContent, lang: Lang): Block {
  const { title, age, end } = SAY.ages;
  // Money of no currency would be charted as money of one.
  const told = ages.filter(({ currency }) => currency !== '').slice(0, CURRENCIES);
  const across = Array.from({ length: CURRENCIES }, (_, at) => told[at]);
  const labels = [...AGES.map((each) => AGE_WORDS[each][lang]), end[lang]];
  return {
    key: 'ages',
    title: title[lang],
    headers: [age[lang], ...across.map((sums) => ({ currency: sums?.currency ?? null }))],
    columns: ['name', ...across.map(() => 'number' as const)],
    rows: labels.map((label, row) => [
      label,
      ...across.map((sums) => {
        if (!sums) return null;
        const [age] = [AGES[row]];
        return majorOf({ minor: age ? sums.by[age] : sums.total, currency: sums.currency });
      }),
    ]),
    fixed: new Map(labels.map((label, at) => [at, label])),
  };
}

function weeksBlock({ weeks }: DashboardContent, lang: Lang): Block {
  const { title, week, orders, end } = SAY.weeks;
  const total = weeks.reduce((sum, line) => sum + line.orders, 0);
  return {
    key: 'weeks',
    title: title[lang],
    headers: [week[lang], orders[lang]],
    columns: [WEEK, 'number'],
    rows: [...weeks.map(({ from, orders: count }) => [weekText(from, lang), count]), [end[lang], total]],
    fixed: new Map([[weeks.length, end[lang]]]),
  };
}

/** `11月30日起`, `from 30 Nov`: a chart has no room for both ends. */
const weekText = (from: number, lang: Lang): string =>
  lang === 'zh' ? `${dateText(from, lang, false)}起` : `from ${dateText(from, lang, false)}`;

/** A fraction or days; of a share nothing of fewer than five. */
function rateOf(value: FigureValue | undefined, kind: FigureKind = 'share'): number | null {
  if (value?.value === undefined || !Number.isFinite(value.value)) return null;
  if (kind === 'share' && value.n < FEW) return null;
  return Math.round(value.value * 1000) / 1000;
}

/** `41 / 46`, of days `46`; empty of none. */
function countText(value: FigureValue | undefined, kind: FigureKind): string | null {
  if (!value || value.n === 0) return null;
  return kind === 'share' ? `${value.met} / ${value.n}` : String(value.n);
}

/** Against the month before, where both can be told. */
function changeText({ definition: { kind }, value, before }: FigureLine, lang: Lang): string | null {
  const [now, then] = [rateOf(value, kind), rateOf(before, kind)];
  if (now === null || then === null) return null;
  const by =
    kind === 'share'
      ? Math.round(now * 100) - Math.round(then * 100)
      : Math.sign(now - then) * tenths(Math.abs(now - then));
  const text = `${by > 0 ? '+' : by < 0 ? '−' : '±'}${Math.abs(by)}`;
  return (kind === 'share' ? SAY.figures.points(text) : SAY.figures.days(text))[lang];
}

function summed(values: readonly (FigureValue | undefined)[]): FigureValue | undefined {
  const [first] = values.filter((each) => each !== undefined);
  if (!first) return undefined;
  const n = values.reduce((sum, each) => sum + (each?.n ?? 0), 0);
  const met = values.reduce((sum, each) => sum + (each?.met ?? 0), 0);
  return { ...first, n, met, value: n === 0 ? undefined : met / n };
}
