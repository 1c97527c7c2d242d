import fc from 'fast-check';
import { partText } from '../../../shared/terms/part-text';
import { parseTerms, type Instrument, type TermPart, type Trigger } from '../../../shared/terms/terms';
import { runs } from '../../tools/runs';
import { REAL_TERMS } from './real-terms.data';

type Kind = readonly [Instrument, Trigger, readonly number[]];

/** Parts as the trade agrees them. */
const KINDS: readonly Kind[] = [
  ['TT', 'order', [0, 3, 7]],
  ['TT', 'production', [0]],
  ['TT', 'before_shipment', [0, -7]],
  ['TT', 'copy_docs', [0, 7]],
  ['TT', 'shipment', [0, 7, 30, 60]],
  ['TT', 'arrival', [0, -5, 30]],
  ['OA', 'shipment', [30, 60, 90]],
  ['OA', 'invoice', [30, 45]],
  ['OA', 'month_end', [30, 60]],
  ['DP', 'sight', [0, 30]],
  ['DA', 'sight', [30, 60]],
  ['DA', 'shipment', [60]],
  ['DA', 'acceptance', [90]],
  ['LC', 'sight', [0, 60, 90]],
  ['LC', 'shipment', [60, 90, 120]],
  ['COD', 'arrival', [0]],
];

const kind = fc
  .constantFrom(...KINDS)
  .chain(([instrument, trigger, days]) =>
    fc.constantFrom(...days).map((count) => ({ instrument, trigger, days: count })),
  );

const shares = fc.constantFrom([100], [30, 70], [50, 50], [20, 80], [30, 40, 30], [10, 85, 5], [12.5, 87.5]);

const agreed: fc.Arbitrary<TermPart[]> = shares.chain((percents) =>
  fc.tuple(...percents.map((percent) => kind.map((part) => ({ percent, ...part })))),
);

const separator = fc.constantFrom(', ', '; ', ' + ', '，', '、', ' and ');

describe('parseTerms', () => {
  it('reads back what is printed in standard words, in both languages', () => {
    fc.assert(
      fc.property(agreed, separator, fc.constantFrom('zh', 'en'), (parts, between, lang) => {
        const text = parts.map((part) => partText(part)[lang as 'zh' | 'en']).join(between);
        expect({ text, ...parseTerms(text) }).toEqual({ text, parts });
      }),
      runs(300, 5000),
    );
  });

  it('never throws, and its parts come to the whole price or it asks', () => {
    const words = REAL_TERMS.flatMap(([text]) => text.split(/\s+/));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...words, '30%', '70%', '后', '前', '天', '/'), { maxLength: 14 }).map((all) => all.join(' ')),
    ); // prettier-ignore
    fc.assert(
      fc.property(text, (each) => {
        const { parts, question } = parseTerms(each);
        if (question) return;
        const sum = parts.reduce((total, { percent }) => total + (percent ?? 0), 0);
        const isWhole = Math.abs(sum - 100) < 0.01 || parts.filter(({ rest }) => rest).length === 1;
        expect({ each, isWhole }).toEqual({ each, isWhole: true });
      }),
      runs(500, 20000),
    );
  });

  it('does not mind width, case or spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REAL_TERMS.map(([text]) => text)), (text) => {
        const wide = text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(parseTerms(wide)).toEqual(parseTerms(text));
        expect(parseTerms(text.toUpperCase())).toEqual(parseTerms(text));
        expect(parseTerms(text.replace(/ /g, '  '))).toEqual(parseTerms(text));
      }),
      runs(60, 300),
    );
  });
});
