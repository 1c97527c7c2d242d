import fc from 'fast-check';
import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import { presentationOf } from '../../../../shared/papers/checks/presentation';
import type { PaperSet, StatedPaper } from '../../../../shared/papers/checks/types';
import { change } from './change';
import { CLEAN, lcCif, lcJpy, lcMts } from './sets';

type Figure = readonly [
  set: () => PaperSet,
  where: StatedPaper['kind'],
  field: string,
  figure: number,
  check: number,
  line?: number,
];

/** Figures that stand on two papers at least. */
const HELD: readonly Figure[] = [
  [lcCif, 'bl', 'gross_weight', 5120.5, 7],
  [lcCif, 'pl', 'gross_weight', 5120.5, 7],
  [lcCif, 'customs', 'gross_weight', 5120.5, 7],
  [lcCif, 'co', 'gross_weight', 5120.5, 7],
  [lcCif, 'customs', 'net_weight', 4600, 7],
  [lcCif, 'pl', 'net_weight', 2800, 7, 0],
  [lcCif, 'bl', 'packages', 500, 7],
  [lcCif, 'customs', 'packages', 500, 7],
  [lcCif, 'pl', 'quantity', 6000, 7],
  [lcCif, 'bl', 'measurement', 32.5, 7],
  [lcCif, 'customs', 'amount', 12400, 12],
  [lcCif, 'customs', 'legal_quantity1', 1800, 12, 1],
  [lcCif, 'ci', 'amount', 12400, 4],
  [lcCif, 'ci', 'amount', 2400, 4, 1],
  [lcCif, 'ci', 'price', 2.5, 5, 0],
  [lcMts, 'ci', 'price', 945, 5, 0],
  [lcJpy, 'ci', 'amount', 1234500, 4],
  [lcJpy, 'pl', 'quantity', 24690, 7],
];

test.each(HELD)('%p a changed %s.%s is found', (...held) => {
  const [make, where, field, figure, check, line] = held as unknown as Figure;
  const set = make();
  // More than papers round: two per cent and one, up or down.
  const others = fc
    .tuple(fc.double({ min: 0.02, max: 0.9, noNaN: true }), fc.boolean())
    .map(([share, isMore]) => Math.round((isMore ? figure * (1 + share) + 1 : Math.max(0, figure * (1 - share) - 1)) * 100) / 100);
  fc.assert(
    fc.property(others, (other) => {
      const found = checkPapers(change(set, where, field, other, line));
      expect(found.map((each) => each.check)).toContain(check);
    }),
    { numRuns: 20 },
  );
}); // prettier-ignore

test('amounts differ by their least unit, not before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (cents) => {
      const found = checkPapers(change(lcCif(), 'customs', 'amount', Math.round(1_240_000 + cents) / 100));
      expect(found.map(({ check }) => check)).toEqual([12]);
    }),
    { numRuns: 30 },
  );
});

test('each conflict says what, where, by which rule and what to do', () => {
  const found = checkPapers(change(change(lcCif(), 'ci', 'amount', 20000), 'bl', 'on_board_date', '2026-04-01'));
  expect(found.length).toBeGreaterThan(1);
  for (const { text, article, check, grade, severity } of found) {
    expect(check).toBeGreaterThan(0);
    expect('PSR').toContain(grade);
    expect(['hard', 'soft']).toContain(severity);
    expect(text.zh).toMatch(/ · (改|请核对)/);
    expect(text.en).toMatch(/ · (change|check) /);
    expect(text.en).toContain(article);
  }
  expect(found[0]!.text.zh).toBe('商业发票 CI-2026-007：总金额 20000 > 信用证 LC26/0815：32B 金额 USD12400,00 · UCP 600 第 18(b) 条 · 改 单证数据!E77');
}); // prettier-ignore

/** Pieces of what people type, right and wrong. */
const WILD = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '-', '#N/A', '=1+1', '待定', 'TBA', '0', '-5', '1e309', 'NaN', '1,2,3', '13/13/2026', 'TO ORDER OF', '/', 'ABOUT', '10/10/10', 'CIF FOB', '\u0000', '🚢'),
  fc.array(fc.constantFrom('CIF', 'HAMBURG', 'USD', '12.5', '/PC', '\n', 'PCS', '1)', 'NOTIFY', ',', 'CO', 'LTD', '%', '+/-', '海运'), { maxLength: 30 }).map((parts) => parts.join(' ')),
); // prettier-ignore

test('whatever stands in the cells, nothing throws', () => {
  const sets = Object.values(CLEAN).map((make) => make());
  fc.assert(
    fc.property(fc.constantFrom(...sets), fc.infiniteStream(WILD), fc.infiniteStream(fc.nat(3)), (set, texts, picks) => {
      const wild = <T extends Readonly<Record<string, unknown>>>(values: T): T =>
        Object.fromEntries(
          Object.entries(values).map(([key, one]) => [key, picks.next().value === 0 ? { text: texts.next().value as string } : one]),
        ) as T;
      const papers = set.papers.map((paper) => ({ ...paper, values: wild(paper.values), lines: paper.lines.map(wild) }));
      const written = { ...set, papers, credit: set.credit && wild(set.credit), order: wild(set.order), card: wild(set.card) };
      for (const conflict of checkPapers(written)) expect(conflict.text.en).not.toContain('undefined');
      presentationOf(written);
    }),
    { numRuns: 150 },
  );
}); // prettier-ignore

test('long texts are read in no time', () => {
  const set = lcCif();
  for (const piece of ['CIF ', 'A', '1 PCS ', 'AS PER ', 'PORT OF ', '1,', 'CO LTD ', 'SHIPPING MARKS: ', '\n', '+/- 5 PCT ', 'TEL 1', 'USD 1/', 'ORIGIN ', 'TOTAL '])
    for (const field of ['goods', 'conditions', 'applicant', 'port_of_loading', 'credit_amount', 'documents_required', 'tolerance']) {
      const long = change(set, 'credit text', field, piece.repeat(Math.ceil(8000 / piece.length)));
      checkPapers(long);
      presentationOf(long);
    }
}, 30_000); // prettier-ignore
