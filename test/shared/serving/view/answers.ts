import { both } from '../../../../shared/lang';
import type {
  BookAnswer,
  LateOrderAnswer,
  OverviewAnswer,
  RunAnswer,
} from '../../../../shared/serving/answers';

export const aRun = (more: Partial<RunAnswer> = {}): RunAnswer => ({
  id: '1',
  book: 'b1',
  job: 'update',
  state: 'done',
  attempt: 1,
  worker: 'w1',
  startedAt: '2026-05-18T02:00:00Z',
  endedAt: '2026-05-18T02:01:00Z',
  counts: {},
  ...more,
});

export const aBook = (more: Partial<BookAnswer> = {}): BookAnswer => ({
  id: 'b1',
  group: '宁波公司',
  title: '出货表.xlsx',
  kind: 'file',
  address: 'D:\\出货表.xlsx',
  isPaused: false,
  isGone: false,
  last: {},
  next: {},
  orders: 10,
  late: 0,
  ...more,
});

export const aLateOrder = (more: Partial<LateOrderAnswer> = {}): LateOrderAnswer => ({
  book: 'b1',
  group: '宁波公司',
  title: '出货表.xlsx',
  order: 'NB-1',
  customer: 'Aurora Nord AB',
  team: '家居一组',
  person: '陈立',
  stage: both('验货', 'Inspect'),
  due: '2026-05-15',
  daysLate: 1,
  why: both('还没有验货结果', 'no result yet'),
  cell: '出货!H5',
  ...more,
});

export const anOverview = (more: Partial<OverviewAnswer> = {}): OverviewAnswer => ({
  role: 'operator',
  groups: ['宁波公司'],
  at: '2026-05-18T02:31:00Z',
  server: '0.4.0',
  database: 'postgres',
  books: [aBook()],
  queues: [{ job: 'update', waiting: 0, running: 0, dead: 0 }],
  workers: [
    {
      name: 'w1',
      machine: 'm1',
      startedAt: '2026-05-17T02:00:00Z',
      seenAt: '2026-05-18T02:31:00Z',
      isDraining: false,
    },
  ],
  failures: [],
  ...more,
});
