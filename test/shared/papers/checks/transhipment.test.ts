import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import type { PaperSet } from '../../../../shared/papers/checks/types';
import { change } from './change';
import { lcMts, value } from './sets';

/** Bulk goods under a credit that prohibits transhipment; no paper names a container. */
function bulk(bill: string, credit: Readonly<Record<string, string>> = {}): PaperSet {
  let set = change(lcMts(), 'bl', 'transhipment', bill);
  set = { ...set, papers: set.papers.map(({ values: { container: _, ...values }, ...paper }) => ({ ...paper, values })) };
  for (const [field, text] of Object.entries({ transhipment: 'NOT ALLOWED', ...credit }))
    set = { ...set, credit: { ...set.credit, [field]: value(text, 'lc', 2, 40) } };
  return set;
} // prettier-ignore

const told = (set: PaperSet) => checkPapers(set).filter(({ left }) => left.field === 'transhipment');

test.each(['VIA SINGAPORE', 'WITH TRANSHIPMENT AT BUSAN', 'YES', '新加坡转运'])('“%s” on the B/L of a credit that prohibits transhipment', (bill) =>
  expect(told(bulk(bill))).toEqual([expect.objectContaining({ check: 10, severity: 'hard', right: expect.objectContaining({ field: 'transhipment' }) })]),
); // prettier-ignore

const excluded = { conditions: 'UCP 600 ARTICLE 20(C)(II) IS NOT APPLICABLE' };

test('goods in a container may be transhipped all the same, unless the credit excludes it', () => {
  const boxed = (set: PaperSet) => change(set, 'bl', 'container', 'MSKU1234567');
  expect(told(boxed(bulk('VIA SINGAPORE')))).toEqual([]);
  expect(told(boxed(bulk('VIA SINGAPORE', excluded)))).toHaveLength(1);
});

test.each([
  ['the credit allows it', bulk('VIA SINGAPORE', { transhipment: 'ALLOWED' })],
  ['the credit says on what condition', bulk('VIA SINGAPORE', { transhipment: '有条件' })],
  ['the B/L says that there is none', bulk('NO')],
  ['a direct vessel', bulk('直达')],
  ['the carrier reserves the right', bulk('CARRIER RESERVES THE RIGHT TO TRANSHIP')],
  ['multimodal transport', bulk('VIA SINGAPORE', { final_destination: 'MUNICH' })],
  ['an air waybill', bulk('VIA SINGAPORE', { documents_required: 'AIR WAYBILL CONSIGNED TO APPLICANT' })],
] as const)('%s: no conflict', (_, set) => expect(told(set)).toEqual([]));
