import fc from 'fast-check';
import { requiredPapers } from '../../../../shared/papers/checks/required';

const short = (text: string) =>
  requiredPapers(text).map(({ kinds, originals, copies, isFullSet }) => [
    kinds.join('+'),
    originals,
    copies,
    isFullSet,
  ]);

test.each([
  ['SIGNED COMMERCIAL INVOICE IN TRIPLICATE', 'ci', 1, 2, false],
  ['BENEFICIARY’S SIGNED COMMERCIAL INVOICE IN 3 COPIES', 'ci', 1, 2, false],
  ['COMMERCIAL INVOICE IN 3 ORIGINALS AND 2 COPIES', 'ci', 3, 2, false],
  ['INVOICE IN THREE (3) COPIES', 'ci', 1, 2, false],
  ['MANUALLY SIGNED COMMERCIAL INVOICE IN 4-FOLD', 'ci', 1, 3, false],
  ['PACKING LIST IN DUPLICATE', 'pl', 1, 1, false],
  ['PACKING AND WEIGHT LIST IN 1 ORIGINAL AND 2 COPIES SHOWING INVOICE NO.', 'pl', 1, 2, false],
  ['COMMERCIAL INVOICE AND PACKING LIST IN QUADRUPLICATE', 'ci+pl', 1, 3, false],
  ['FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER', 'bl', 1, 0, true],
  ['FULL SET (3/3) OF CLEAN SHIPPED ON BOARD B/L PLUS 3 NON-NEGOTIABLE COPIES', 'bl', 3, 3, true],
  ['2/3 SET OF CLEAN ON BOARD BILLS OF LADING', 'bl', 2, 0, false],
  ['AIR WAYBILL CONSIGNED TO APPLICANT', 'bl', 1, 0, false],
  ['COPY OF BILL OF LADING', 'bl', 0, 1, false],
  ['INSURANCE POLICY OR CERTIFICATE IN DUPLICATE FOR 110 PCT OF INVOICE VALUE', 'insurance', 1, 1, false],
  ['CERTIFICATE OF ORIGIN IN 1 ORIGINAL AND 1 COPY', 'co', 1, 1, false],
  ['GSP CERTIFICATE OF ORIGIN FORM A', 'co', 1, 0, false],
  [
    "BENEFICIARY'S CERTIFICATE CERTIFYING THAT COPIES OF INVOICE AND PACKING LIST WERE SENT",
    'beneficiary',
    1,
    0,
    false,
  ],
  ['SHIPPING ADVICE SHOWING B/L NUMBER AND INVOICE VALUE', 'advice', 1, 0, false],
  ['INSPECTION CERTIFICATE ISSUED BY SGS', 'certificate', 1, 0, false],
  ['CERTIFICATE OF QUALITY AND QUANTITY IN DUPLICATE', 'certificate', 1, 1, false],
  // A person reads what may be another paper.
  ["SHIPPING COMPANY'S CERTIFICATE STATING THAT THE B/L IS NOT SUBJECT TO DEMURRAGE", '', 1, 0, false],
  ['FUMIGATION CERTIFICATE', '', 1, 0, false],
  ['DRAFTS AT SIGHT FOR FULL INVOICE VALUE', '', 1, 0, false],
  ['SOMETHING THAT NOBODY KNOWS', '', 1, 0, false],
])('%s', (text, kinds, originals, copies, isFullSet) =>
  expect(short(text)).toEqual([[kinds, originals, copies, isFullSet]]),
);

const ITEMS = [
  'SIGNED COMMERCIAL INVOICE IN TRIPLICATE',
  'FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER OF\nHANSEBANK AG, NOTIFY APPLICANT, MARKED FREIGHT PREPAID',
  'PACKING LIST IN 3 COPIES',
  "BENEFICIARY'S CERTIFICATE STATING THAT\nALL COPIES WERE SENT",
]; // prettier-ignore

test.each([
  ['numbered by brackets', ITEMS.map((item, at) => `${at + 1}) ${item}`).join('\n')],
  ['numbered by points, in one line', ITEMS.map((item, at) => `${at + 1}. ${item.replace(/\n/g, ' ')}`).join(' ')],
  ['marked by plus', ITEMS.map((item) => `+${item}`).join('\n')],
  ['marked by plus in one line', ITEMS.map((item) => `+ ${item.replace(/\n/g, ' ')}`).join(' ')],
  ['marked by dashes', ITEMS.map((item) => `- ${item}`).join('\n')],
  ['by lines alone', ITEMS.join('\n')],
  ['by lines of Windows', ITEMS.join('\r\n')],
  ['by semicolons', ITEMS.join(';\n')],
  ['in small letters', ITEMS.map((item, at) => `${at + 1}) ${item}`).join('\n').toLowerCase()],
])('items %s', (_, text) => {
  const read = requiredPapers(text);
  expect(read.map(({ kinds }) => kinds)).toEqual([['ci'], ['bl'], ['pl'], ['beneficiary']]);
  expect(read[1]).toMatchObject({ consignee: 'TO ORDER OF HANSEBANK AG', notify: 'APPLICANT', freight: 'prepaid', isFullSet: true });
}); // prettier-ignore

test.each([
  ['MADE OUT TO ORDER AND BLANK ENDORSED, MARKED "FREIGHT COLLECT" AND NOTIFY ACME INC, NEW YORK', 'TO ORDER', 'ACME INC, NEW YORK', 'collect'],
  ['MADE OUT TO ORDER OF ISSUING BANK NOTIFY APPLICANT WITH FULL NAME AND ADDRESS', 'TO ORDER OF ISSUING BANK', 'APPLICANT', undefined],
  ['CONSIGNED TO ACME INC., NOTIFYING BUYER, FREIGHT PAYABLE AT DESTINATION', 'ACME INC', 'BUYER', 'collect'],
  ['ISSUED TO THE ORDER OF SHIPPER ENDORSED IN BLANK', 'TO THE ORDER OF SHIPPER', undefined, undefined],
  ['SHOWING FREIGHT PREPAID OR FREIGHT COLLECT', undefined, undefined, undefined],
])('a B/L %s', (text, consignee, notify, freight) => {
  const [read] = requiredPapers(`FULL SET OF CLEAN ON BOARD BILLS OF LADING ${text}`);
  expect([read!.consignee, read!.notify, read!.freight]).toEqual([consignee, notify, freight]);
}); // prettier-ignore

test.each([
  ['FOR 120 PCT OF CIF VALUE', 120],
  ['COVERING 110% OF INVOICE VALUE', 110],
  ['FOR INVOICE VALUE PLUS 15 PERCENT', 115],
  ['BLANK ENDORSED', undefined],
])('an insurance %s', (text, percent) =>
  expect(requiredPapers(`INSURANCE POLICY IN DUPLICATE ${text}`)[0]!.percent).toBe(percent),
);

test('nothing that is written is lost', () => {
  const piece = fc.constantFrom(...ITEMS, 'SOME CERTIFICATE', 'COVERING ALL RISKS', 'AND ONE COPY', '1)', '+', '\n', ';', '3/3', 'TO ORDER');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = (text: string) => text.split(/[^A-Z]+/).filter((word) => word.length > 2).sort();
      const text = pieces.join(' ');
      const kept = requiredPapers(text).flatMap((item) => words(item.text)).sort();
      expect(kept).toEqual(words(text));
    }),
  );
}); // prettier-ignore

test('no text throws or hangs', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void requiredPapers(text)));
  for (const long of ['NOTIFY ', 'MADE OUT TO ', 'FREIGHT ', '1) ', '+ A', 'FULL SET OF ', 'CERTIFICATE OF '])
    requiredPapers(long.repeat(3000));
}, 10_000); // prettier-ignore
