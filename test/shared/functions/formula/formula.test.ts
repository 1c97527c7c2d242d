import fc from 'fast-check';
import type { Formula } from '../../../../shared/functions/formula/parse';
import { OPERATORS, parseFormula } from '../../../../shared/functions/formula/parse';
import { formatResult } from '../../../../shared/functions/format';
import { momentValue } from '../../../../shared/functions/value';
import type { Value } from '../../../../shared/functions/value';
import { timed, wholeDay } from '../../../../shared/time/moment';
import { evaluated } from '../evaluate';
import { runs } from '../../../tools/runs';

const value = (of: string | number | boolean): Formula => ({ kind: 'value', value: of });

describe('what a formula may be', () => {
  it.each([
    ['with and without the equals sign', '1+1', '2'],
    ['multiplication before addition', '=1+2*3', '7'],
    ['brackets', '=(1+2)*3', '9'],
    ['equal strength goes left to right', '=10-2-3', '5'],
    ['powers go left to right', '=2^3^2', '64'],
    ['a sign binds more strongly than a power', '=-2^2', '4'],
    ['minus after an operator', '=3*-2', '-6'],
    ['percent', '=50%*4', '2'],
    ['percent after a sign', '=-50%', '-0.5'],
    ['percent twice', '=100%%', '0.01'],
    ['a number without a leading zero', '=.5+1.', '1.5'],
    ['an exponent', '=1.5e3', '1500'],
    ['joining is weaker than adding', '=1+2&"/"&3+4', '3/7'],
    ['comparing is weaker than joining', '="a"&"b"="AB"', 'TRUE'],
    [
      'numbers come before text and truth values',
      '={1,"a";"a",TRUE}<{"a",TRUE;1,FALSE}',
      '{TRUE,TRUE;FALSE,FALSE}',
    ],
    ['truth values count', '=TRUE+1', '2'],
    ['quotes are doubled inside text', '="say ""hi"""', 'say "hi"'],
    ['text with line breaks and tabs stays on one line', '="a\nb"', 'a b'],
    ['an array', '={1,-2;"x",TRUE}', '{1,-2;"x",TRUE}'],
    ['dates in an array need no quotes', '={2026-02-13;2026-02-13 09:30}', '{2026-02-13;2026-02-13 09:30}'],
    ['a date keeps being a date when days are added', '=SLA.DUE("2026-02-13","1d")+1', '2026-02-15'],
    [
      'the days between two dates are a number',
      '=SLA.DUE("2026-02-13","5d")-SLA.DUE("2026-02-13","1d")',
      '4',
    ],
    ['a timed midnight stays timed', '=SLA.DUE("2026-02-13 22:00","2h")', '2026-02-14 00:00'],
    ['also through another function', '=SLA.DUE(SLA.DUE("2026-02-13 22:00","2h"),"1h")', '2026-02-14 01:00'],
    ['and through adding days', '=SLA.DUE("2026-02-13 22:00","2h")+1', '2026-02-15 00:00'],
    ['a date equals its text', '=SLA.DUE("2026-02-13","1d")="2026-02-14"', 'TRUE'],
    ['functions nest', '=SLA.LEFT(SLA.WORKDAY("2026-02-13",2),"2026-02-13")', '2'],
    ['an argument left empty takes its default', '=SLA.DUE("2026-02-13","2wd",,"2026-02-14")', '2026-02-14'],
    ['the name Google Sheets uses', '=sla_workday("2026-02-13",2)', '2026-02-24'],
    ['what a Chinese keyboard types', '＝SLA.WORKDAY（“2026-02-13”，2，“CN”）', '2026-02-24'],
    ['spaces and line breaks', ' = SLA.WORKDAY ( "2026-02-13" ,\n 2 ) ', '2026-02-24'],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toBe(printed);
  });

  it.each([
    ['an unknown function', '=SLA.SOON(1)', /^#NAME\? There is no function SLA\.SOON\. Available: SLA\.DUE,/],
    ['a function of the sheet', '=SUM(1,2)', /^#NAME\? There is no function SUM/],
    ['a cell', '=A1+1', /^#NAME\? A1 is not known/],
    ['a cell of another sheet', '=订单!B2', /^#NAME\?/],
    ['text without quotes', '=SLA.WORKDAY(2026-02-13,2,CN)', /^#NAME\? CN is not known\. Put text in quotes/],
    [
      'a missing bracket',
      '=SLA.DUE("2026-02-13","1d"',
      /^#VALUE! The formula cannot be read: it ends too early; "\)" is expected/,
    ],
    ['a bracket too many', '=(1))', /^#VALUE! .* character 5/],
    ['a quote that never closes', '="abc', /^#VALUE! .* character 2/],
    ['two values without an operator', '=1 2', /^#VALUE! .* character 4/],
    ['an operator without a value', '=1+', /^#VALUE! .*too early/],
    ['an array with rows of unequal length', '={1,2;3}', /equally many values/],
    ['an expression in an array', '={1+1}', /^#VALUE!/],
    ['an empty array', '={}', /^#VALUE!/],
    ['a sign that means nothing', '=1 ? 2', /^#VALUE! .* character 4/],
    ['nothing after the equals sign', '=', /^#VALUE! The formula is empty/],
    ['division by zero', '=1/0', /^#DIV\/0!/],
    ['a number too large', '=1e308*10', /^#NUM!/],
    ['a root of a negative number', '=(-8)^0.5', /^#NUM!/],
    ['text that is no number', '="x"*2', /^#VALUE! .*"x" is not a number/],
    ['an error is handed on', '=#N/A+1', /^#N\/A/],
    ['too few arguments', '=SLA.STATUS("2026-05-20",)', /^#VALUE! .*\(2 given\)/],
    ['too many arguments', '=SLA.DATE("2026-05-20",,3)', /^#VALUE! .*\(3 given\)/],
  ])('%s is said in a sentence', (_, formula, printed) => {
    expect(evaluated(formula)).toMatch(printed);
  });
});

describe('hostile formulas end with a sentence', () => {
  it.each([
    ['deep brackets', '('.repeat(100_000)],
    ['deep calls', `=${'SLA.DATE('.repeat(50_000)}`],
    ['a long chain of signs', `=${'-'.repeat(100_000)}1`],
    ['a long chain of percents', `=1${'%'.repeat(100_000)}`],
    ['a long sum', `=1${'+1'.repeat(100_000)}`],
    ['a very long text', `="${'x'.repeat(900_000)}"&"${'y'.repeat(10)}"`],
    ['more than a million characters', `="${'x'.repeat(1_000_001)}"`],
    ['many quotes', `="${'"'.repeat(100_000)}`],
    ['many braces', `=${'{'.repeat(100_000)}`],
    ['a very long name', `=${'A'.repeat(900_000)}(1)`],
    ['a broken character', '=\ud800'],
    ['names that objects have', '=SLA.CONSTRUCTOR(1)'],
    ['and as a unit', '=SLA.LEFT("2026-05-20","2026-05-19",,"constructor")'],
  ])('%s', (_, formula) => {
    expect(evaluated(formula).slice(0, 300)).toMatch(/^#(VALUE|NUM|NAME|N\/A)[!?]? ./);
  });

  it('whatever is typed, there is one line', () => {
    const pieces = fc.constantFrom(
      '=', '(', ')', ',', ';', '{', '}', '"', '“', '”', '+', '-', '%', '^', '&', '<>', 'SLA.DUE', 'SLA_WORKDAY(', 'TRUE',
      '1', '2.5', '1e9', '"2026-02-13"', '2026-02-13', '"3wd"', '"CN"', '#N/A', ' ', '，', '（', 'A1', '\u0000', '😀',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        expect(evaluated(parts.join(''))).not.toMatch(/[\r\n]/);
      }),
      runs(400, 2000),
    );
  });
});

/** Formulas and how they are written, with the brackets that keep them apart and any spaces and signs of either width. */
const written: fc.Arbitrary<[Formula, string]> = fc.letrec<{ any: [Formula, string] }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.double({ min: 0, max: 1e9, noNaN: true }).map((n): [Formula, string] => [value(n), String(n)]),
    fc.string().map((text): [Formula, string] => [value(text), `"${text.replaceAll('"', '""')}"`]),
    fc.boolean().map((truth): [Formula, string] => [value(truth), truth ? 'true' : 'FALSE']),
    fc
      .tuple(fc.constantFrom('-' as const, '+' as const), tie('any'))
      .map(([sign, [of, text]]): [Formula, string] => [{ kind: 'sign', sign, of }, `${sign}(${text})`]),
    tie('any').map(([of, text]): [Formula, string] => [{ kind: 'sign', sign: '%', of }, `(${text})%`]),
    fc
      .tuple(fc.constantFrom(...OPERATORS), tie('any'), tie('any'))
      .map(([sign, [left, l], [right, r]]): [Formula, string] => [
        { kind: 'operation', sign, left, right },
        `(${l}) ${sign} （${r}）`,
      ]),
    fc
      .array(fc.option(tie('any'), { nil: undefined }), { minLength: 2, maxLength: 4 })
      .map((given): [Formula, string] => [
        { kind: 'call', name: 'SLA.DUE', given: given.map((one) => one?.[0]) },
        `SLA.DUE(${given.map((one) => one?.[1] ?? '').join(' ，')})`,
      ]),
  ),
})).any;

describe('reading what was written', () => {
  it('gives the formula back', () => {
    fc.assert(
      fc.property(written, ([formula, text]) => {
        expect(parseFormula(`=${text}`)).toEqual(formula);
      }),
    );
  });
});

describe('an array that was printed', () => {
  const cell: fc.Arbitrary<Value> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
    fc.boolean(),
    fc.integer({ min: 0, max: 2958465 }).map((day) => momentValue(wholeDay(day))),
    fc.integer({ min: 0, max: 4_000_000_000 }).map((minute) => momentValue(timed(minute))),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('reads back as the same array', () => {
    fc.assert(
      fc.property(range, (rows) => {
        const printed = formatResult(rows, 'en');
        expect(evaluated(`=${printed}`)).toBe(printed);
      }),
    );
  });
});
