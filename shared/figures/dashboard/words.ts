import { both, type Bilingual } from '../../lang';

/** What stands in the cells of the dashboard's blocks. Titles find their blocks again, so that both languages are known of each. */
export const DASHBOARD_WORDS = {
  asOf: both('数字最近一次变动：', 'Figures last changed: '),
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
    stages: both('节点按时', 'Stages on time'),
    target: both('目标', 'Goal'),
    orders: both('出运单数', 'Orders shipped'),
    count: both('承诺件数', 'Count promised'),
    end: both('12 个月', '12 months'),
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
  },
  weeks: {
    title: both('未来 8 周开船', 'Sailings of the next 8 weeks'),
    week: both('周', 'Week'),
    orders: both('开船单数', 'Orders sailing'),
    end: both('8 周合计', 'Total of 8 weeks'),
  },
} as const;
