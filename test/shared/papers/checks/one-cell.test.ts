import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import { change, withLine } from './change';
import type { PaperSet } from '../../../../shared/papers/checks/types';
import type { PaperValue } from '../../../../shared/papers/paper';
import { lcCif, ttCif, value } from './sets';

const TRACKER = { sheet: '出货', row: 2, column: 9 };

/** The set as papers of a tracker: what we make has the port from its one cell. */
function fromTracker(set: PaperSet, port: string): PaperSet {
  const told: PaperValue = { text: port, from: TRACKER };
  const ours = new Set(['ci', 'pl', 'si', 'advice', 'customs']);
  return {
    ...set,
    order: { ...set.order, port_of_discharge: told },
    papers: set.papers.map((paper) =>
      ours.has(paper.kind) ? { ...paper, values: { ...paper.values, port_of_discharge: told } } : paper,
    ),
  };
}

test('one wrong port in the tracker is one conflict with the credit, and its cell the one to change', () => {
  const found = checkPapers(fromTracker(lcCif(), 'BREMEN'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ check: 10, severity: 'hard', cell: TRACKER, left: { value: 'BREMEN' } });
  expect(found[0]!.also!.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['pl', 'si']));
  expect(found[0]!.text.en).toMatch(/also on Packing List/);
  expect(found[0]!.text.zh).toMatch(/装箱单.*也这样写/);
});

test('without a credit: what B/L and policy say outweighs a tracker from which three papers were made', () => {
  const found = checkPapers(fromTracker(ttCif(), 'BREMEN'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ check: 10, cell: TRACKER });
});

test('where all papers agree and only the credit differs, the credit’s cell is the one to look at, once and hard', () => {
  const set = lcCif();
  const cell = { sheet: '跟单_信用证', row: 2, column: 15 };
  const found = checkPapers({
    ...set,
    credit: { ...set.credit, port_of_discharge: { text: 'ROTTERDAM', from: cell } },
  });
  const ports = found.filter(({ left }) => left.field === 'port_of_discharge');
  expect(ports).toEqual([expect.objectContaining({ severity: 'hard', cell })]);
  expect(ports[0]!.text.en).toContain('only the credit differs');
});

test('papers that differ from the credit in two ways are two conflicts', () => {
  const set = fromTracker(lcCif(), 'BREMEN');
  const papers = set.papers.map((paper) =>
    paper.kind === 'insurance'
      ? { ...paper, values: { ...paper.values, port_of_discharge: value('ANTWERP', '单证数据', 9, 5) } }
      : paper,
  );
  expect(checkPapers({ ...set, papers }).map(({ left }) => left.value)).toEqual(['BREMEN', 'ANTWERP']);
});

test('a credit in another currency than invoice and policy is one conflict', () => {
  const found = checkPapers(change(lcCif(), 'credit text', 'credit_amount', 'EUR 12,400.00'));
  expect(found).toEqual([expect.objectContaining({ check: 1, right: expect.objectContaining({ kind: 'lc' }) })]); // prettier-ignore
});

test('a policy in a currency of its own is told beside a credit in another than the invoice', () => {
  const set = change(change(lcCif(), 'credit text', 'credit_amount', 'EUR 12,400.00'), 'insurance', 'insured_amount', 'GBP 13,640.00'); // prettier-ignore
  expect(checkPapers(set).map(({ check }) => check)).toEqual([1, 9]);
});

test('goods that 45A does not call for are told once, not for their price as well', () => {
  const set = withLine(lcCif(), 'ci', { item: 'S', description: 'Umbrella', quantity: 5, unit: 'BAGS', price: 0, amount: 0 }); // prettier-ignore
  expect(checkPapers(set).filter(({ check }) => check === 5 || check === 11)).toEqual([expect.objectContaining({ check: 11 })]); // prettier-ignore
});
