import { adviceOf } from '../../../../shared/checkup/advice';
import type { Checkup, StageCheck } from '../../../../shared/checkup/checkup';
import { checkupOf } from '../../../../shared/checkup/checkup-of';
import { plan } from '../../../../shared/plan/plan';
import type { ProcessRow, Role } from '../../../../shared/process/row';
import { keptBook } from '../../../tools/kept-book';
import { person } from '../../../tools/team';
import { NOW, times } from './advice-of';

const STAGES: Partial<ProcessRow>[] = [
  { key: 'prep', name: '备料', role: 'merchandiser', limit: '5d', evidence: 'material_in' },
  { key: 'make', name: '生产', role: 'merchandiser', limit: '9d', after: 'prep', evidence: 'prod_done' },
  { key: 'papers', name: '制单', role: 'docs', limit: '3d', after: 'make', evidence: 'docs_prepared' },
  { key: 'book', name: '订舱事项', role: 'logistics', limit: '3d', after: 'make', evidence: 'booking_date' },
  { key: 'onboard', name: '装船', role: 'docs', after: 'papers', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

/** Of each stage how many were done, and how many of them late. */
type Counts = Readonly<Record<'prep' | 'make' | 'papers' | 'book', readonly [n: number, late: number]>>;

const HEAVY: Counts = { prep: [100, 10], make: [100, 31], papers: [100, 10], book: [60, 5] };

function splits(counts: Counts, stages = STAGES, names: readonly string[] = ['李敏']) {
  const people = names.map((name) => person(name, ['merchandiser']));
  const order = {
    cells: { 下单日期: '2026-05-01', ETD: '2026-06-12', 物料到齐: undefined, 完工日期: undefined },
  };
  const planned = plan(keptBook({ stages, orders: [order], people }), NOW);
  const empty = checkupOf(planned, {});
  const checks = Object.entries(counts).map(([key, [n, late]]): StageCheck => {
    const stage = planned.process.variants[0]!.stages.find((each) => each.key === key)!;
    const [none, unit] = [{ n: 0, orders: [] }, 'd' as const];
    return {
      stage: key, name: stage.name, role: stage.role as Role, variants: ['tt-fob'], unit, limit: 5, n, times: [], waiting: {},
      median: 4, p80: 5, p90: 6, p95: 7, reopened: none, moved: none, skipped: { of: 0, n, orders: [] },
      onTime: { of: n - late, n, late: times(late, (at) => `K-${at + 1}`) },
    }; // prettier-ignore
  });
  const checkup: Checkup = { ...empty, stages: checks };
  return adviceOf(planned, checkup).filter(({ kind }) => kind === 'split');
}

test('a role with more than two fifths of the work and more than half of what is late: the figures, and nothing to write', () => {
  const [found, ...more] = splits(HEAVY);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: 'split merchandiser',
    stages: ['make', 'prep'],
    edits: [],
    because: {
      zh: '全部 360 次里 跟单员做 200 次（56%），逾期 56 次里占 41 次（73%）：生产 100 次晚 31 次、备料 100 次晚 10 次。现在只有 李敏。让另一个人从某天起接一部分：“团队”里点“分岗”，或 gendan assign 工作簿 --split 跟单员',
    },
  });
  expect(found!.orders).toHaveLength(31);
  expect(found!.effect.open).toEqual({ of: 1, before: 1, after: 1, changed: [] });
});

test('several people who hold it are named', () => {
  expect(splits(HEAVY, STAGES, ['李敏', '周洋'])[0]!.because.zh).toContain('现在是 李敏、周洋。');
});

test('what was late by a limit that nobody confirmed is not counted, and that is said', () => {
  const sample: Partial<ProcessRow> = { key: 'pps_ok', name: '产前样确认', role: 'sales', limit: '4d', evidence: 'pps_approved' }; // prettier-ignore
  const [found] = splits({ ...HEAVY, pps_ok: [100, 90] } as Counts, [sample, ...STAGES]);
  expect(found!.because.zh).toContain('逾期 56 次里占 41 次（73%，没人确认过的时限和收款不算）：');
  expect(found!.because.en).toContain('(73%, without limits that nobody confirmed and without payments): ');
});

test.each<[string, Counts]>([
  ['nineteen late', { prep: [100, 9], make: [100, 10], papers: [100, 2], book: [60, 1] }],
  ['two fifths of the work and no more', { prep: [60, 20], make: [60, 20], papers: [120, 5], book: [60, 5] }],
  [
    'half of what is late and no more',
    { prep: [100, 20], make: [100, 20], papers: [100, 20], book: [60, 20] },
  ],
  ['late as often as the others', { prep: [100, 30], make: [100, 30], papers: [100, 30], book: [60, 18] }],
  ['two roles only', { prep: [100, 30], make: [100, 30], papers: [100, 5], book: [19, 0] }],
])('%s: nothing', (_, counts) => {
  expect(splits(counts)).toEqual([]);
});

test('a limit of practice that nobody stands by, and money that a customer pays late, are held against no role', () => {
  const practice = STAGES.map((stage) =>
    stage.key === 'make' ? { ...stage, key: 'mid_qc', name: '中期验货', limit: '8d' } : { ...stage, after: stage.after?.replace('make', 'mid_qc') ?? '' },
  ); // prettier-ignore
  const { make, ...others } = HEAVY;
  expect(splits({ ...others, mid_qc: make } as unknown as Counts, practice)).toEqual([]);
});
