import { both, type Bilingual } from '../../lang';

/** What stands in the dashboard's cells. Titles find their blocks again, so that both languages are known of each. */
export const DASHBOARD_WORDS = {
  title: both('跟单看板', 'Gendan dashboard'),
  asOf: both('数字最近一次变动：', 'Figures last changed: '),
  foot: both(
    '数字由跟单更新。块和图可以移动、改格式或删掉；块的标题和表头请勿改，改了就不再更新。',
    'Gendan updates the figures. Move, format or delete blocks and charts as you like; a block whose title or headers are changed is no longer updated.',
  ),
  figures: {
    title: both('本月指标', 'Figures of this month'),
    figure: both('指标', 'Figure'),
    value: both('本月', 'Value'),
    count: both('件数', 'Count'),
    target: both('目标', 'Goal'),
    change: both('比上月', 'Change'),
    points: (text: string): Bilingual => both(`${text} 个点`, `${text} pts`),
    days: (text: string): Bilingual => both(`${text} 天`, `${text} d`),
  },
  months: {
    title: both('按月走势', 'Trend by month'),
    month: both('月份', 'Month'),
    shipped: both('承诺出运', 'As promised'),
    stages: both('节点按时', 'Stages in time'),
    target: both('目标', 'Goal'),
    orders: both('出运单数', 'Orders shipped'),
    count: both('承诺件数', 'Count promised'),
    end: both('12 个月', '12 months'),
    chart: both('承诺出运和节点按时', 'Shipped as promised, stages in time'),
    shippedChart: both('每月出运单数', 'Orders shipped by month'),
  },
  late: {
    byStage: both('逾期：卡在哪一步', 'Late, by stage'),
    byPerson: both('逾期：在谁手里', 'Late, by person'),
    stage: both('节点', 'Stage'),
    person: both('责任人', 'Owner'),
    orders: both('单数', 'Orders'),
    end: both('合计', 'Total'),
    others: (count: number): Bilingual => both(`其余 ${count} 项`, `${count} others`),
    nobody: both('（没有责任人）', '(nobody)'),
  },
  ages: {
    title: both('未收款账龄', 'Receivables by age'),
    age: both('账龄', 'Age'),
    end: both('未收合计', 'Total open'),
    chart: both('未收款账龄', 'Receivables by age'),
  },
  weeks: {
    title: both('未来 8 周开船', 'Sailings of the next 8 weeks'),
    week: both('周', 'Week'),
    orders: both('开船单数', 'Orders sailing'),
    end: both('8 周合计', 'Total of 8 weeks'),
  },
  begun: both(
    '手机上直接打开这张表就能看，不用装插件。以后每次更新都会写新数字，图不会重画。',
    'People with a phone open this sheet; they need no add-in. From now on every update writes the new figures and never draws the charts again.',
  ),
  notFound: (title: Bilingual): Bilingual =>
    both(
      `“跟单_看板”里找不到“${title.zh}”这一块，或标题、表头、行数改过，所以没有更新。要它继续更新，请把标题和表头改回来，或删掉整张表重新生成。`,
      `Gendan Dashboard has no block "${title.en}", or its title, headers or rows were changed, so it was left alone. Put title and headers back, or delete the sheet and write it anew.`,
    ),
  isProtected: both(
    '“跟单_看板”有保护，没有更新。取消工作表保护后再更新。',
    'Gendan Dashboard is protected and was left alone. Take the protection off and update again.',
  ),
  twice: (title: Bilingual): Bilingual =>
    both(
      `“跟单_看板”里“${title.zh}”有两块，不知道更新哪一块，都没有动。请删掉多余的一块。`,
      `Gendan Dashboard has the block "${title.en}" twice; neither was changed. Delete one of them.`,
    ),
  taken: (title: Bilingual, cell: string): Bilingual =>
    both(
      `“跟单_看板”的“${title.zh}”里有人写了别的内容（${cell}），这一块没有更新。把那一格移到块外，下次就会更新。`,
      `Somebody wrote something of their own into the block "${title.en}" of Gendan Dashboard (${cell}), so it was left alone. Move that cell out of the block and it is updated again.`,
    ),
} as const;
