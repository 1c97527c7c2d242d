import fc from 'fast-check';
import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import type { PaperSet, StatedPaper } from '../../../../shared/papers/checks/types';
import type { PaperValue, PaperValues } from '../../../../shared/papers/paper';
import { civilFromDay } from '../../../../shared/time/civil';
import { MONTHS } from '../../../../shared/time/date-text';
import { change } from './change';
import { CLEAN, lcCif, lcJpy, lcMts, oaFob, ttCif, type Written } from './sets';

type Other = (value: PaperValue) => PaperValue;

const text =
  (write: (text: string) => string): Other =>
  (value) => ({ ...value, text: write(value.text) });
const fullWidth = (plain: string): string =>
  plain.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));

/** What somebody else types for the same text. */
const TEXTS: Readonly<Record<string, Other>> = {
  'in small letters': text((plain) => plain.toLowerCase()),
  'in capitals': text((plain) => plain.toUpperCase()),
  'in full width': text(fullWidth),
  'with blanks around': text((plain) => `  ${plain} `),
  'with two blanks between': text((plain) => plain.replace(/ /g, '  ')),
  'with other line ends': text((plain) => plain.replace(/\n/g, '\r\n')),
  'as CO LTD': text((plain) => plain.replace(/CO\.?,? LTD\.?/gi, 'CO LTD')),
  'as Co., Ltd.': text((plain) => plain.replace(/CO\.?,? LTD\.?/gi, 'Co., Ltd.')),
  'as COMPANY LIMITED': text((plain) => plain.replace(/CO\.?,? LTD\.?/gi, 'COMPANY LIMITED')),
};

const fromFigure =
  (write: (figure: number) => string): Other =>
  ({ figure, isDate: _, ...value }) =>
    figure === undefined ? value : { ...value, text: write(figure) };

/** A figure that the cell holds as text. */
const FIGURES: Readonly<Record<string, Other>> = {
  'as plain text': fromFigure(String),
  'in groups': fromFigure((figure) => String(figure).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')),
  'in full width': fromFigure((figure) => fullWidth(String(figure))),
};

const dated = (write: (year: number, month: number, day: number) => string): Other =>
  fromFigure((figure) => {
    const { year, month, day } = civilFromDay(figure);
    return write(year, month, day);
  }); // prettier-ignore

/** A day in other notations. */
const DAYS: Readonly<Record<string, Other>> = {
  'as 2026/3/15': dated((y, m, d) => `${y}/${m}/${d}`),
  'as 20260315': dated((y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`),
  'as 15 Mar 2026': dated((y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`),
  'as MAR. 15, 2026': dated((y, m, d) => `${MONTHS[m - 1]!.toUpperCase()}. ${d}, ${y}`),
  'as 2026年3月15日': dated((y, m, d) => `${y}年${m}月${d}日`),
};

const waysOf = (value: PaperValue): Readonly<Record<string, Other>> =>
  value.isDate ? DAYS : value.figure !== undefined ? FIGURES : TEXTS;

interface Spot {
  readonly name: string;
  readonly value: PaperValue;
  readonly put: (set: PaperSet, value: PaperValue) => PaperSet;
}

const inValues = (values: PaperValues, key: string, value: PaperValue): PaperValues => ({
  ...values,
  [key]: value,
});

function spotsOf(set: PaperSet): Spot[] {
  const ofPaper = (paper: StatedPaper, at: number): Spot[] => {
    const put = (with_: (paper: StatedPaper) => StatedPaper) => (other: PaperSet): PaperSet =>
      ({ ...other, papers: other.papers.map((each, index) => (index === at ? with_(each) : each)) });
    return [
      ...Object.entries(paper.values).map(([key, value]): Spot => ({
        name: `${paper.kind}.${key}`,
        value,
        put: (other, written) => put((each) => ({ ...each, values: inValues(each.values, key, written) }))(other),
      })),
      ...paper.lines.flatMap((line, row) =>
        Object.entries(line).map(([key, value]): Spot => ({
          name: `${paper.kind}[${row}].${key}`,
          value,
          put: (other, written) =>
            put((each) => ({ ...each, lines: each.lines.map((one, index) => (index === row ? inValues(one, key, written) : one)) }))(other),
        })),
      ),
    ];
  };
  const ofSides = (['credit', 'order', 'card'] as const).flatMap((side) =>
    Object.entries(set[side] ?? {}).map(([key, value]): Spot => ({
      name: `${side}.${key}`,
      value,
      put: (other, written) => ({ ...other, [side]: inValues(other[side] ?? {}, key, written) }),
    })),
  );
  return [...set.papers.flatMap(ofPaper), ...ofSides];
} // prettier-ignore

const told = (set: PaperSet): string[] => checkPapers(set).map(({ text }) => text.en);

test.each(Object.entries(CLEAN))('%s: no other spelling of one cell is a conflict', (_, make) => {
  const set = make();
  const wrong: string[] = [];
  let tried = 0;
  for (const spot of spotsOf(set))
    for (const [name, write] of Object.entries(waysOf(spot.value))) {
      tried++;
      const found = told(spot.put(set, write(spot.value)));
      if (found.length > 0) wrong.push(`${spot.name} ${name}: ${found.join(' | ')}`);
    }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});

test('no spelling of many cells at once is a conflict', () => {
  const sets = Object.values(CLEAN).map((make) => make());
  fc.assert(
    fc.property(fc.constantFrom(...sets), fc.infiniteStream(fc.nat(20)), (set, ways) => {
      let written = set;
      for (const spot of spotsOf(set)) {
        const way = ways.next().value as number;
        const other = Object.values(waysOf(spot.value))[way];
        if (other) written = spot.put(written, other(spot.value));
      }
      expect(told(written)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

type Harmless = readonly [
  set: () => PaperSet,
  where: Parameters<typeof change>[1],
  field: string,
  written: Written,
  line?: number,
];

const HARMLESS: readonly Harmless[] = [
  // names and addresses correspond
  [lcCif, 'ci', 'buyer', 'Nordlicht Handels GmbH'],
  [lcCif, 'ci', 'buyer', 'MESSRS. NORDLICHT HANDELS GMBH\nANOTHER STREET 5, 20095 HAMBURG, GERMANY'],
  [lcCif, 'ci', 'buyer', 'M/S NORDLICHT HANDELS G.M.B.H., HAMBURG'],
  [lcCif, 'ci', 'seller', 'Ningbo Everbright Household Co Ltd, another road, Ningbo'],
  [lcCif, 'ci', 'seller', '宁波永光家居用品有限公司'],
  [lcCif, 'credit text', 'applicant', 'NORDLICHT HANDELS\nGMBH HAFENSTR. 12\nHAMBURG'],
  [lcCif, 'bl', 'notify', 'NORDLICHT HANDELS GMBH, HAMBURG, GERMANY'],
  [lcCif, 'bl', 'notify', 'NORDLICHT HANDELS GMBH, HAMBURG TEL: 040-123456'],
  [lcCif, 'co', 'consignee', 'TO ORDER'],
  [lcCif, 'co', 'consignee', 'HANSEBANK AG'],
  [lcCif, 'co', 'seller', 'ZHEJIANG FOREIGN TRADE SERVICE CO LTD, HANGZHOU, CHINA'],
  // amounts and quantities that the credit allows
  [lcCif, 'credit text', 'credit_amount', 'USD 12,400.00'],
  [lcCif, 'credit text', 'credit_amount', 'ABOUT USD 12,000.00'],
  [lcCif, 'credit text', 'credit_amount', 'US$12400.00 (SAY US DOLLARS TWELVE THOUSAND FOUR HUNDRED ONLY)'],
  [lcCif, 'credit text', 'credit_amount', 'USD13000,'],
  [lcMts, 'credit text', 'tolerance', '+10/-10 PCT'],
  [lcMts, 'credit text', 'tolerance', '+/-5%'],
  [lcMts, 'credit text', 'goods', 'ABOUT 115 MTS SODA ASH DENSE, FOB QINGDAO'],
  [lcMts, 'credit text', 'goods', '200 MTS SODA ASH DENSE, FOB QINGDAO'],
  [lcMts, 'credit text', 'goods', '95 MTS SODA ASH DENSE 10 PCT MORE OR LESS, FOB QINGDAO'],
  [lcMts, 'ci', 'quantity', '104.000 METRIC TONS'],
  [lcMts, 'credit text', 'goods', '100 MTS OF SODA ASH DENSE 99.2 PCT MIN USD945.00/MT FOB QINGDAO'],
  [lcMts, 'credit text', 'goods', 'SODA ASH DENSE, 100MTS +/-10 PCT IN QUANTITY AND AMOUNT, USD945/MT FOB QINGDAO PORT'],
  [lcMts, 'credit text', 'goods', '104,000 KGS SODA ASH DENSE, FOB QINGDAO'],
  // goods in other words and order
  [lcCif, 'ci', 'goods', 'Glass jars; vacuum mugs of stainless steel'],
  [lcCif, 'credit text', 'goods', 'STAINLESS STEEL VACUUM MUG\nGLASS JAR\nCIF HAMBURG INCOTERMS 2020'],
  [lcCif, 'credit text', 'goods', 'GOODS: MUG AND JAR, AS PER PROFORMA INVOICE NO. PI-2026-005 DATED 2026-01-10, CIF HAMBURG'],
  [lcCif, 'bl', 'goods', 'GLASS JARS AND MUGS, FREIGHT PREPAID'],
  [lcCif, 'credit text', 'goods', '1) STAINLESS STEEL VACUUM MUG 4000PCS @USD2.50/PC\n2) GLASS JAR 2000PCS @USD1.20/PC\nTOTAL: 6000PCS USD12400.00 CIF HAMBURG'],
  // trade terms
  [lcCif, 'ci', 'trade_term', 'C.I.F.'],
  [lcCif, 'ci', 'trade_term', 'CIF HAMBURG'],
  [lcCif, 'ci', 'trade_place', 'Hamburg Port, Germany'],
  [lcCif, 'ci', 'term', 'CIF HAMBURG (INCOTERMS 2020)'],
  [lcJpy, 'ci', 'trade_term', 'CNF OSAKA'],
  [lcJpy, 'customs', 'trade_term', 'C&F'],
  [ttCif, 'order', 'trade_term', 'CIF'],
  // ports
  [lcCif, 'bl', 'port_of_loading', 'SHANGHAI'],
  [lcCif, 'bl', 'port_of_loading', 'NINGBO, P.R. CHINA'],
  [lcCif, 'bl', 'port_of_loading', '宁波'],
  [lcCif, 'credit text', 'port_of_loading', 'NINGBO/SHANGHAI, CHINA'],
  [lcCif, 'credit text', 'port_of_loading', 'ANY PORT IN CHINA'],
  [lcCif, 'credit text', 'port_of_loading', 'CHINA MAIN PORT'],
  [lcCif, 'credit text', 'port_of_loading', 'NINGBO PORT'],
  [lcCif, 'credit text', 'port_of_loading', 'PORT OF NINGBO (CHINA)'],
  [lcCif, 'bl', 'port_of_discharge', 'Hamburg'],
  [lcCif, 'bl', 'port_of_discharge', 'HAMBURG GERMANY'],
  [lcMts, 'bl', 'port_of_loading', 'LIANYUNGANG'],
  [lcMts, 'bl', 'port_of_discharge', 'SINGAPORE, SINGAPORE'],
  // weights and packages as others write them
  [lcCif, 'bl', 'gross_weight', '5,120.500 KGS'],
  [lcCif, 'bl', 'gross_weight', '5120.5KG'],
  [lcCif, 'bl', 'gross_weight', 5120.51],
  [lcCif, 'bl', 'gross_weight', '5,121 KGS'],
  [lcCif, 'bl', 'packages', '500 CARTONS'],
  [lcCif, 'bl', 'packages', '500 CTNS (FIVE HUNDRED CARTONS ONLY)'],
  [lcCif, 'bl', 'measurement', '32.500 CBM'],
  [lcCif, 'vgm', 'vgm', '8,821 KGS'],
  [lcCif, 'vgm', 'vgm', '8821'],
  // dates
  [lcCif, 'insurance', 'date', '2026-03-18'],
  [lcMts, 'ci', 'date', '2026-04-01'],
  [lcCif, 'bl', 'on_board_date', '2026-03-25'],
  [lcCif, 'bl', 'on_board_date', '03/04/26'],
  [lcCif, 'presented', '', '2026-04-02'],
  [lcJpy, 'presented', '', '2026-02-11'],
  // insurance
  [lcCif, 'insurance', 'insured_amount', 'USD 13,640'],
  [lcCif, 'insurance', 'insured_amount', 'USD 14,880.00'],
  [lcCif, 'insurance', 'insured_amount', 13640],
  // consignee, notify, freight, originals, marks
  [lcCif, 'bl', 'consignee', 'To order of Hansebank AG, Jungfernstieg 1, Hamburg'],
  [lcCif, 'bl', 'consignee', 'ORDER OF HANSEBANK AG'],
  [lcMts, 'bl', 'consignee', 'TO THE ORDER OF SHIPPER'],
  [lcMts, 'bl', 'consignee', 'TO ORDER, BLANK ENDORSED'],
  [lcCif, 'bl', 'freight', 'FREIGHT PRE-PAID AS ARRANGED'],
  [lcCif, 'bl', 'freight', '运费预付'],
  [lcCif, 'bl', 'freight', 'AS ARRANGED'],
  [lcMts, 'bl', 'freight', 'FREIGHT PAYABLE AT DESTINATION'],
  [lcCif, 'bl', 'originals', 3],
  [lcCif, 'bl', 'originals', 'THREE (3)'],
  [lcMts, 'bl', 'originals', '1/1'],
  [lcCif, 'bl', 'marks', 'HAMBURG\nNORDLICHT\nC/NO.: 1 - 500\nMADE IN CHINA'],
  [oaFob, 'bl', 'marks', 'N/M'],
  // numbers
  [lcCif, 'ci', 'credit_number', 'LC 26-0815'],
  [lcCif, 'insurance', 'invoice_number', 'CI-2026-007 DATED 2026-03-10'],
  [lcCif, 'insurance', 'vessel', 'M/V EVER GIVEN VOY. 0123W'],
  [lcCif, 'insurance', 'vessel', 'EVER GIVEN'],
  [lcCif, 'insurance', 'vessel', 'EVER GIVEN V123W'],
  [lcCif, 'bl', 'container', 'MSKU1234567/40HQ, TGHU7654321/20GP'],
  [lcCif, 'bl', 'packages', '20 PALLETS (500 CARTONS)'],
  [lcCif, 'bl', 'packages', '20 PALLETS'],
  [lcCif, 'vgm', 'container', 'MSKU 1234567'],
  [lcCif, 'co', 'invoice_number', 'No. CI-2026-007'],
  // customs and origin
  [lcCif, 'customs', 'hs', '7323.93.00.00, 7010.90.20.00'],
  [lcCif, 'customs', 'hs', '7323.93.0000', 0],
  [lcCif, 'co', 'hs', '7323.93'],
  [lcCif, 'customs', 'legal_unit1', 'KG', 0],
  [lcCif, 'customs', 'amount', '12,400.00'],
  [lcCif, 'customs', 'currency', '美元'],
  [lcCif, 'co', 'origin', 'CHINA'],
  // what only points to another paper
  [lcCif, 'insurance', 'marks', 'AS PER INVOICE NO. CI-2026-007'],
  [lcCif, 'insurance', 'vessel', 'AS PER B/L'],
  [lcCif, 'co', 'marks', 'AS PER B/L'],
  [ttCif, 'pl', 'marks', '同提单'],
  [lcCif, 'insurance', 'invoice_number', 'See commercial invoice attached'],
  // other units and letters
  [lcCif, 'bl', 'gross_weight', '5.1205 MT'],
  [lcCif, 'bl', 'gross_weight', '11288.8 LBS'],
  [lcCif, 'bl', 'measurement', '1147.7 CFT'],
  // marks on one line
  [lcCif, 'credit text', 'goods', 'STAINLESS STEEL VACUUM MUG\nGLASS JAR\nSHIPPING MARKS: HAMBURG/NORDLICHT/C/NO. 1-UP'],
  [lcCif, 'bl', 'notify', '1) NORDLICHT HANDELS GMBH, HAMBURG 2) ELBE SPEDITION GMBH'],
  // part of the price is paid apart from the credit
  [lcCif, 'credit text', 'goods', '不锈钢保温杯、玻璃罐 CIF HAMBURG'],
  // bank
  [lcCif, 'ci', 'bank_account', '3301-0400-4000-1234'],
  [lcCif, 'ci', 'bank_swift', 'ABOCCNBJ110'],
  [lcCif, 'ci', 'bank_beneficiary', 'Ningbo Everbright Household Company Limited'],
  [lcCif, 'ci', 'bank_name', 'Agricultural Bank of China'],
]; // prettier-ignore

test.each(HARMLESS.map((each) => [`${each[1]}.${each[2]}: ${String(each[3])}`, each] as const))(
  'corresponds: %s',
  (_, [make, where, field, written, line]) =>
    expect(told(change(make(), where, field, written, line))).toEqual([]),
);

test('cover that is effective from shipment may be dated later', () => {
  const later = change(lcCif(), 'insurance', 'date', '2026-03-20');
  expect(told(later)).toHaveLength(1);
  expect(told(change(later, 'insurance', 'effective_date', '2026-03-18'))).toEqual([]);
});

test('a weighed container may differ by five per cent', () => {
  const set = change(lcCif(), 'vgm', 'vgm', 8900);
  expect(told(set)).toHaveLength(1);
  expect(told(change(set, 'vgm', 'requirements', 'METHOD 1'))).toEqual([]);
});

test('papers that say nothing are held against nothing', () => {
  const set = lcCif();
  const papers = set.papers.map((paper) => ({ ...paper, values: {}, lines: [] }));
  expect(told({ ...set, papers })).toEqual([]);
  expect(told({ ...set, credit: {}, order: {}, card: {}, accounts: [], register: [] })).toEqual([]);
  expect(told({ papers: [], credit: undefined, order: {}, card: {}, accounts: [], register: [], today: 0 })).toEqual([]);
}); // prettier-ignore

describe('where part of the price is paid apart from the credit', () => {
  const credit = (amount: string, terms: string) =>
    change(change(lcCif(), 'credit text', 'credit_amount', amount), 'credit text', 'conditions', terms);

  test.each([
    '30 PCT OF INVOICE VALUE WAS PAID BY T/T IN ADVANCE, 70 PCT IS DRAWN UNDER THIS CREDIT.',
    'DRAFTS TO BE DRAWN FOR 70% OF THE INVOICE VALUE',
    '30 PERCENT DEPOSIT OF THE CONTRACT AMOUNT HAS BEEN RECEIVED BY BENEFICIARY',
  ])('the invoice for the whole is no overdrawing: %s', (terms) =>
    expect(told(credit('USD 8,680.00', terms))).toEqual([]),
  );

  test('more than its share of the invoice is', () => {
    expect(told(credit('USD 8,679.00', '30 PCT OF INVOICE VALUE WAS PAID BY T/T IN ADVANCE'))).toHaveLength(
      1,
    );
    expect(told(credit('USD 8,680.00', 'INSURANCE FOR 110 PCT OF INVOICE VALUE'))).toHaveLength(1);
    expect(told(credit('USD 11,900.00', '5 PCT MORE OR LESS IN QUANTITY ALLOWED'))).toHaveLength(1);
  });
});

test('cover from shipment, as per B/L, may be dated later', () =>
  expect(told(change(change(lcCif(), 'insurance', 'date', '2026-03-20'), 'insurance', 'effective_date', 'AS PER B/L'))).toEqual([])); // prettier-ignore
