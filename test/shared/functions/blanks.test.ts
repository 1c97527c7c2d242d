import { cellFunction } from '../../../addin/functions/cell-function';
import { call } from '../../../shared/functions/call';
import { planOneOrder } from '../../../shared/functions/one-order';
import { functionRuntime } from '../../../shared/functions/runtime';
import { FUNCTIONS } from '../../../shared/functions/table';
import type { Argument, Range, Value } from '../../../shared/functions/value';
import { isErrorValue, isRange } from '../../../shared/functions/value';
import { cellError, toCell } from '../../../shared/functions/host-values';
import { ErrorOfExcel, standIn } from '../../addin/functions/runtime';

standIn({ associate: () => undefined });
const runtime = functionRuntime({ lang: 'en', evaluateRow: planOneOrder });

/** Arguments that every function can answer. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  DUE: ['2026-02-13', '2wd', 'CN', '2026-12-31'],
  EXPLAIN: ['2026-02-13', '2wd', 'CN', 'en'],
  STATUS: ['2026-05-20', '2026-05-19', '2026-05-21', '1wd', 'en'],
  LEFT: ['2026-02-24', '2026-02-13', 'CN', 'wd'],
  WORKTIME: ['2026-02-13 15:00', '2026-02-24 10:00', 'CN', 'h'],
  WORKDAY: ['2026-02-13', 2, 'CN'],
  NETWORKDAYS: ['2026-01-01', '2026-12-31', 'CN'],
  LCDUE: ['2026-05-01', '2026-06-15', 15, 'CN'],
  PAYDUE: ['O/A 30 days', 1, '2026-03-16', 'CN'],
  NEXT: [[['订单号', 'ETD']], [['A1', 46160]], 'tt-fob'],
  STAGES: [[['订单号', 'ETD']], [['A1', 46160]], '2026-05-01', 'tt-fob'],
  ONTIME: [[['2026-05-20'], ['2026-05-20']], [['2026-05-19'], ['2026-05-21']], '2026-05-25'],
  OFFDAYS: ['CN', 2026, 2026],
  DATE: ['5月3日', '2026-04-20'],
};

/** A result as any host shows it, sentence and all. */
const shown = (result: Value | Range): unknown =>
  isRange(result)
    ? result.map((row) => row.map((value) => shown(value)))
    : isErrorValue(result)
      ? result.error
      : (toCell(result) ?? '');

/** How each host hands over a cell that is empty, and one that shows an error. */
const HOSTS = {
  'gendan eval and the workbench': { blank: null, answer: throughCore },
  'a cell with spaces only': { blank: ' ', answer: throughCore },
  'a zero': { blank: 0, answer: throughCore },
  'Excel on the web': { blank: null, answer: throughExcel },
  'Excel for Windows and Mac': { blank: 0, answer: throughExcel },
  'Google Sheets': { blank: '', answer: throughCore },
} as const;

function throughCore(name: string, given: readonly unknown[]): unknown {
  const fn = FUNCTIONS.find((each) => each.name === name)!;
  const values = given.map((one): Argument => (one === ERROR ? cellError('#REF!') : (one as Argument)));
  const result = shown(call(fn, values, runtime));
  return Array.isArray(result) ? result : [[result]];
}

function throughExcel(name: string, given: readonly unknown[]): unknown {
  const fn = FUNCTIONS.find((each) => each.name === name)!;
  const cells = given.map((one) =>
    one === ERROR ? [[new ErrorOfExcel('#REF!')]] : Array.isArray(one) ? (one as unknown[][]) : [[one]],
  );
  try {
    return cellFunction(
      fn,
      runtime,
    )(...cells).map((row) => row.map((cell: unknown) => (cell instanceof ErrorOfExcel ? cell.code : cell)));
  } catch (error) {
    if (!(error instanceof ErrorOfExcel)) throw error;
    return [[error.code]];
  }
}

const ERROR = Symbol('a cell that shows #REF!');
/** Excel takes no #REF! from a function and shows #VALUE!. */
const asExcel = (result: unknown): unknown =>
  JSON.parse(JSON.stringify(result).replaceAll('#REF!', '#VALUE!')) as unknown;

const arguments_ = FUNCTIONS.flatMap(({ name, parameters }) =>
  parameters.map((parameter, i) => [name, parameter.name, i] as const),
);

describe('every argument of every function', () => {
  test('is listed here', () => {
    expect(Object.keys(GIVEN).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
    for (const { name, parameters } of FUNCTIONS) expect(GIVEN[name]).toHaveLength(parameters.length);
  });

  test.each(arguments_)('SLA.%s: an empty cell as %s means the same in every host', (name, _, i) => {
    const given = GIVEN[name]!;
    const withBlank = (blank: unknown) => given.map((one, at) => (at === i ? blank : one));
    const expected = throughCore(name, withBlank(null));
    for (const [host, { blank, answer }] of Object.entries(HOSTS))
      expect([host, asExcel(answer(name, withBlank(blank)))]).toEqual([host, asExcel(expected)]);
  });

  test.each(arguments_)('SLA.%s: an error in the cell of %s means the same in every host', (name, _, i) => {
    const given = GIVEN[name]!.map((one, at) => (at === i ? ERROR : one));
    expect(asExcel(throughExcel(name, given))).toEqual(asExcel(throughCore(name, given)));
  });

  test.each(['ONTIME', 'NEXT', 'STAGES'])('SLA.%s: empty cells within a range', (name) => {
    const within = (blank: unknown) =>
      GIVEN[name]!.map((one) =>
        Array.isArray(one)
          ? (one as unknown[][]).map((row, r) => (r === 0 ? [...row, 46000] : [...row, blank]))
          : one,
      );
    const expected = asExcel(throughCore(name, within(null)));
    for (const { blank, answer } of Object.values(HOSTS))
      expect(asExcel(answer(name, within(blank)))).toEqual(expected);
  });

  test('one that stands before a required one counts as required and may be empty', () => {
    for (const { parameters } of FUNCTIONS) {
      const optional = parameters.findIndex(({ isOptional }) => isOptional);
      if (optional >= 0) expect(parameters.slice(optional).every(({ isOptional }) => isOptional)).toBe(true);
    }
    const open = ['2026-05-20', null, '2026-05-21', null, 'en'];
    expect(throughCore('STATUS', open)).toEqual([['Overdue']]);
  });
});

describe('what a blank means where it is not the same as nothing', () => {
  test.each([
    ['no working days', 'WORKDAY', ['2026-02-13', 0], 46066],
    ['the 21 days of UCP 600', 'LCDUE', ['2026-05-01', '', 0], 46164],
    ['one working day of warning', 'STATUS', ['2026-05-20', 0, '2026-05-19', 0, 'en'], 'Due soon'],
    ['not done, so late', 'STATUS', ['2026-05-20', 0, '2026-05-21', 0, 'en'], 'Overdue'],
    ['not done, so counted as late', 'ONTIME', [[['2026-05-20']], [[0]], '2026-05-25'], 0],
    ['no deadline, so not counted', 'ONTIME', [[[0]], [['2026-05-20']], '2026-05-25'], ''],
  ])('%s', (_, name, given, expected) => {
    expect(throughCore(name, given)).toEqual([[expected]]);
    expect(throughExcel(name, given)).toEqual([[expected]]);
  });
});
