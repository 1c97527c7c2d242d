import { plan } from '../../../shared/plan/plan';
import { CLOSED } from '../../../shared/process/status';
import { caseBook } from '../../tools/case-book';
import { moment } from '../../tools/order-facts';

const TEN = moment('2026-05-18 10:00');

/** Shared books that are absent leave their tests out. */
const modes = caseBook('p5_modes');
(modes ? describe : describe.skip)('orders by air, by train and from the works', () => {
  const orders = modes ? plan(modes, TEN).tables[0]!.rows.map(({ order }) => order) : [];

  test.each([
    ['by air', 0, 'air'],
    ['by train', 1, 'rail'],
    ['fetched at the works', 2, 'exw'],
  ])('%s', (_how, at, variant) => {
    const { stages, variant: taken } = orders[at]!;
    expect(taken.key).toBe(variant);
    const filings = stages.filter(({ stage }) =>
      ['isf', 'ams', 'aci', 'afr', 'ens', 'uk_ssgb'].includes(stage.key),
    );
    expect(filings.filter(({ status }) => status !== 'not applicable')).toEqual([]);
    expect(orders[at]!.late).toBe(false);
  });
});

const claims = caseBook('p7_claim');
(claims ? test : test.skip)('a first reply on a sheet of claims answers the claim', () => {
  const [, answered] = plan(claims!, TEN).tables[0]!.rows;
  const reply = answered!.order.stages.find(({ stage }) => stage.key === 'claim_reply')!;
  expect(CLOSED.has(reply.status)).toBe(true);
});
