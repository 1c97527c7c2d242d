import { anOrder } from '../../tools/order-facts';
import { judge, log, stage } from './one-order';

const followed = { followed: true };
const status = (plan: ReturnType<typeof judge>, key: string) => stage(plan, key).status;

describe('what was done is done late', () => {
  const own = [
    { key: 'cutting', limit: '3d' },
    { key: 'sewing', after: 'cutting', limit: '5d' },
  ];

  test('past a limit that the team set, counted from a date', () => {
    const facts = anOrder(
      { order_date: '2026-03-02' },
      { cutting: { done: '2026-03-04' }, sewing: { done: '2026-03-12' } },
    );
    expect(status(judge(own, facts, '2026-05-18'), 'sewing')).toBe('done late');
  });

  test('not past a limit that counts from an estimate: nobody recorded when the cutting was over', () => {
    const facts = anOrder({ order_date: '2026-03-02' }, { sewing: { done: '2026-04-30' } });
    const plan = judge(own, facts, '2026-05-18');
    expect(stage(plan, 'sewing').isEstimated || stage(plan, 'sewing').due === undefined).toBe(true);
    expect(status(plan, 'sewing')).toBe('done');
  });

  test('an outcome that was recorded stays as it was recorded', () => {
    const facts = anOrder({ order_date: '2026-03-02' }, { cutting: { ...followed, done: '2026-03-04' } });
    const day = stage(judge(own, facts, '2026-05-18'), 'cutting').done!;
    const events = [
      log('cutting', 'judged', '2026-03-05', {
        judged: { late: true, due: undefined, done: day, version: '1' },
      }),
    ];
    expect(status(judge(own, facts, '2026-05-18', { events }), 'cutting')).toBe('done late');
  });
});
