import { archiveOf } from '../../../../shared/features/documents/archive';
import { entriesFor } from '../../../../shared/features/documents/propose';
import { PAPERS } from '../../../../shared/trade/sheets/papers.sheet';
import { paperPlan } from '../../../tools/paper-book';

const filed = (kind: string, file: string | undefined, status = 'sent') => ({ orders: ['PO-1'], kind, file, version: 1, status }); // prettier-ignore

function archive(...rows: readonly object[]) {
  const plan = paperPlan({ more: [[PAPERS, rows]] });
  return archiveOf(plan, entriesFor(plan, ['PO-1'])[0]!);
}

test('three groups are kept for a refund: contracts, transport, customs', () => {
  const { groups, missing } = archive(filed('contract', '合同.pdf'));
  expect(groups.map(({ title }) => title.zh)).toEqual(['购销合同', '运输单据', '报关单据']);
  expect(missing).toBe(5);
});

test('a paper counts once its file is named, a void one never', () => {
  const { groups, missing } = archive(
    filed('customer_contract', 'PO.pdf'),
    filed('purchase', undefined),
    filed('bl', 'BL.pdf', 'void'),
    filed('freight_invoice', '运费.pdf'),
    filed('broker_agreement', '委托.pdf'),
    filed('broker_invoice', '报关费.pdf'),
  );
  const lacking = groups.flatMap(({ papers }) =>
    papers.filter(({ file }) => !file).map(({ title }) => title.zh),
  );
  expect(lacking).toEqual(['购货合同', '提单或运单']);
  expect(missing).toBe(2);
  expect(groups[1]!.papers[1]).toMatchObject({ file: '运费.pdf', place: { sheet: '跟单_单证', row: 5 } });
});

test.each([
  ['a PI that is only drafted', filed('pi', 'PI2026-001', 'draft'), 'missing'],
  ['a PI whose file carries the mark DRAFT', filed('pi', 'PI2026-001-DRAFT', 'checked'), 'missing'],
  ['a PI that a later version takes the place of', filed('pi', 'PI2026-001', 'superseded'), 'missing'],
  ['a PI that was sent', filed('pi', 'PI2026-001', 'sent'), 'there'],
  [
    'a customer’s order that somebody listed without a status',
    filed('customer_contract', 'PO.pdf', 'draft'),
    'there',
  ],
])('%s: the export contract is %3$s', (_, row, is) => {
  const { file } = archive(row).groups[0]!.papers[0]!;
  expect(file === undefined ? 'missing' : 'there').toBe(is);
});
