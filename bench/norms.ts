/** Norms over 10,000 orders with a log of 20,000 rows: what the engine takes for the view and for the line of Today. */
import '../shared/features/norms';
import { normsToday } from '../shared/features/norms/things';
import { normsView } from '../shared/features/norms/view';
import type { CellValue, Sheet } from '../shared/book/model';
import { plan as planOf, type Plan } from '../shared/plan/plan';
import { dayFromCivil } from '../shared/time/civil';
import { dayOf, parseIso } from '../shared/time/moment';
import { benchSheet } from './book';
import { medianMs, processorMs } from './processor';
import type { BenchRow } from './row';
import { sheetOf } from './sheet';

const ORDERS = 10_000;
const LOGGED = 20_000;
const NOW = parseIso('2026-04-20 10:00')!;
const APRIL = dayFromCivil(2026, 4, 1);

export function benchNorms(): BenchRow[] {
  const { sheet } = benchSheet(ORDERS, dayOf(NOW));
  const plan = planOf({ sheets: [sheet, people(), norms(), log()] }, NOW);
  if (plan.config.log.length !== LOGGED) throw new Error('not the whole log was read');
  const first = processorMs(() => normsView(plan, '王丽'));
  if (normsView(plan, '').found === 0) throw new Error('nothing was found');
  // As after every change of the book.
  const changed = (): Plan => ({ ...plan, tables: plan.tables.map((table) => ({ ...table })) });
  return [
    row('the view of norms, asked first', first, '≤ 500 ms'),
    row('  after a change', medianMs(7, () => normsView(changed(), '王丽')), '≤ 100 ms'),
    row('  what Today has of them', medianMs(7, () => normsToday(changed())), '≤ 100 ms'),
  ]; // prettier-ignore
}

/** Of every 200 rows one changes an owner without a word and one agrees on more time; the rest is as most logs are. */
function log(): Sheet {
  const rows = Array.from({ length: LOGGED }, (_, i): CellValue[] => {
    const at = APRIL + (i % 19) + 0.375 + (i % 60) / 1440;
    const order = `SC-${(i * 7) % ORDERS}`;
    if (i % 200 === 0) return [at, order, '产前样确认', '换责任人', null, '赵强', null, '王丽', null];
    if (i % 200 === 1)
      return [at, order, '订舱', '改截止', APRIL + 30 + (i % 20), null, null, '王丽', '等船期'];
    if (i % 4 === 2) return [at, order, '尾查/终期验货', '完成', APRIL + (i % 19), null, null, '王丽', null];
    return [at, order, '订舱', '备注', null, null, null, '王丽', '已催'];
  });
  const titles = ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人', '备注'];
  return sheetOf('跟单_记录', [titles, ...rows], 'tsssds.ss');
}

const people = (): Sheet =>
  sheetOf(
    '跟单_人员',
    [
      ['姓名', '角色'],
      ['王丽', '业务员'],
      ['赵强', '业务员'],
    ],
    'ss',
  );

function norms(): Sheet {
  const checks = [
    '完成没写日期',
    '换人没写原因',
    '改期两次',
    '前置没完成',
    '日期没更新',
    '交单后改动',
    '条件',
  ];
  const rows = checks.map((check, at): CellValue[] => [
    `N-${at + 1}`, '大家说好的', check, check === '条件' ? 'incoterm = CIF; atd present' : null, APRIL - 90,
  ]); // prettier-ignore
  return sheetOf('跟单_规范', [['编号', '规范', '检查', '条件', '生效日'], ...rows], 'ssssd');
}

const row = (name: string, ours: number, target: string): BenchRow => ({ name, ours, unit: 'ms', target });
