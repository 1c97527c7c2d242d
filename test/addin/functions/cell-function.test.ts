import fc from 'fast-check';
import { cellFunction } from '../../../addin/functions/cell-function';
import { call } from '../../../shared/functions/call';
import type { SlaFunction } from '../../../shared/functions/definition';
import { fromCells } from '../../../shared/functions/host-values';
import { functionRuntime } from '../../../shared/functions/runtime';
import { findFunction, FUNCTIONS } from '../../../shared/functions/table';
import type { Argument, Range, Value } from '../../../shared/functions/value';
import { isErrorValue, isMoment, isRange } from '../../../shared/functions/value';
import { planOneOrder } from '../../../shared/functions/one-order';
import { toSerial } from '../../../shared/time/moment';
import type { CellValue } from '../../../shared/book/model';
import { ErrorOfExcel, standIn } from './runtime';
import { runs } from '../../tools/runs';

standIn({ associate: () => undefined });

const runtimes = {
  en: functionRuntime({ lang: 'en', evaluateRow: planOneOrder }),
  zh: functionRuntime({ lang: 'zh', evaluateRow: planOneOrder }),
};
const named = (name: string): SlaFunction => findFunction(`SLA.${name}`)!;

/** What a cell shows for a formula: the values as Excel gets them, or the error with its sentence. */
function shown(name: string, given: readonly unknown[], lang: 'en' | 'zh' = 'en'): unknown {
  try {
    return cellFunction(named(name), runtimes[lang])(...given);
  } catch (error) {
    if (!(error instanceof ErrorOfExcel)) throw error;
    return error.message === '' ? error.code : `${error.code} ${error.message}`;
  }
}

const one = (value: unknown): unknown[][] => [[value]];
const error = (code: string): ErrorOfExcel => new ErrorOfExcel(code);

describe('a formula in a cell of Excel', () => {
  it.each([
    ['a date is a serial number', 'DUE', [one(46066), one('2wd')], [[46077]]],
    ['a time of day is a fraction', 'DUE', [one(46160.375), one('3h')], [[46160.5]]],
    ['text in quotes is a date', 'DUE', [one('2026-02-13'), one('2wd')], [[46077]]],
    ['what is left out', 'LCDUE', [one('2026-05-01'), one('2026-06-15'), null, null], [[46164]]],
    [
      'what stands between two commas',
      'DUE',
      [one('2026-05-01'), one('21d'), null, one('2026-05-20')],
      [[46162]],
    ],
    ['an empty cell on the web', 'DUE', [one(null), one('2wd')], [['']]],
    ['an empty cell on the desktop', 'DUE', [one(0), one('2wd')], [['']]],
    ['an empty cell as empty text', 'DUE', [one(''), one('2wd')], [['']]],
    ['an empty cell as the calendar, on the desktop', 'DUE', [one(46066), one('2wd'), one(0)], [[46077]]],
    ['an empty limit, on the desktop', 'DUE', [one(46066), one(0)], [['']]],
    ['zero working days', 'WORKDAY', [one(46066), one(0)], [[46066]]],
    [
      'an empty cell as the warning, on the desktop',
      'STATUS',
      [one('2026-05-20'), null, one('2026-05-19'), one(0), one('en')],
      [['Due soon']],
    ],
    ['a tick', 'STATUS', [one('2026-05-20'), one(true), one('2026-05-25'), null, one('en')], [['Done']]],
    [
      'a column spills, a blank stays one',
      'WORKDAY',
      [[[46066], [null], [46142]], one(2)],
      [[46077], [''], [46149]],
    ],
    ['a row spills to the right', 'WORKDAY', [[[46066, 46142]], one(2)], [[46077, 46149]]],
    [
      'a list of days off is one argument',
      'NETWORKDAYS',
      [one('2026-05-01'), one('2026-05-31'), [['2026-05-01'], ['2026-05-04']]],
      [[19]],
    ],
    [
      'blanks at the end of a list of days off, on the desktop',
      'NETWORKDAYS',
      [one('2026-05-01'), one('2026-05-31'), [[46143], [46146], [0], [0]]],
      [[19]],
    ],
    [
      'blanks among dates of completion, on the desktop',
      'ONTIME',
      [[[46160], [46160]], [[46159], [0]], null],
      [[1]],
    ],
    ['a share of nothing', 'ONTIME', [[[null]], [[null]], null], [['']]],
  ] as const)('%s', (_, name, given, result) => {
    expect(shown(name, given)).toEqual(result);
  });

  it('an error has the sentence that says what to do, where Excel shows sentences', () => {
    expect(shown('DUE', [one('soon'), one('2wd')])).toMatch(
      /^#VALUE! start: "soon" is not a date\. Write 2026-02-13/,
    );
    expect(shown('DUE', [one('soon'), one('2wd')], 'zh')).toMatch(/^#VALUE! 参数 start：“soon”不是日期/);
    expect(shown('OFFDAYS', [one('CN'), one(2090)])).toMatch(/^#N\/A The calendar CN does not know/);
    expect(shown('DUE', [one(9e9), one('2wd')])).toBe('#NUM!');
  });

  it('an error in one cell of a column is its own, and has its sentence', () => {
    const result = shown('WORKDAY', [[[46066], ['soon'], [error('#N/A')], [46142]], one(2)]) as unknown[][];
    expect(result.map(([cell]) => (cell instanceof ErrorOfExcel ? cell.code : cell))).toEqual([
      46077, '#VALUE!', '#N/A', 46149,
    ]); // prettier-ignore
    expect((result[1]![0] as Error).message).toMatch(/start: "soon" is not a date/);
    expect((result[2]![0] as Error).message).toMatch(/shows #N\/A\. Put that right first/);
  });

  it.each([
    ['#REF!', /^#VALUE! A cell that the formula reads shows #REF!/],
    ['#NAME?', /^#VALUE! A cell that the formula reads shows #NAME\?/],
    ['#DIV/0!', /^#DIV\/0!$/],
    ['#BUSY!', /^#VALUE! A cell that the formula reads shows #BUSY!/],
  ])('%s in an argument comes out as Excel takes it', (code, result) => {
    expect(shown('DUE', [one(error(code)), one('2wd')])).toMatch(result);
  });

  it('what Excel says of the call is no argument', () => {
    const invocation = { functionName: 'DUE', address: undefined };
    expect(shown('DUE', [one('2026-02-13'), one('2wd'), null, null, invocation])).toEqual([[46077]]);
    expect(shown('DUE', [one('2026-02-13'), one('2wd'), invocation])).toEqual([[46077]]);
  });

  it('stages of a row spill as a table, amounts of zero and all', () => {
    const headers = [['订单号', '客户', '下单日期', 'ETD', '金额', '备注']];
    const row = [['A1', 'Nord', 46100, 46160, 0, null]];
    const result = shown('STAGES', [headers, row, one(46120)]) as unknown[][];
    expect(result.length).toBeGreaterThan(5);
    expect(new Set(result.map((line) => line.length))).toEqual(new Set([5]));
    expect(result.flat().filter((cell) => cell === null || cell === undefined)).toEqual([]);
  });

  it('a fault of our own says so in the cell and spoils no other', () => {
    const broken: SlaFunction = { ...named('DUE'), run: () => { throw new TypeError('x is undefined'); } }; // prettier-ignore
    const cell = (): unknown => cellFunction(broken, runtimes.en)(one(46066), one('2wd'), null, null);
    expect(cell).toThrow(ErrorOfExcel);
    expect(cell).toThrow(/^SLA\.DUE could not be worked out, which is a fault of Gendan itself/);
  });
});

/** Cells as a sheet of orders has them. Zero is left to the tables above: there Excel and the core differ on purpose. */
const cells = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 45000, max: 48000, noNaN: true }).map((n) => Math.round(n * 1440) / 1440) },
  { weight: 4, arbitrary: fc.integer({ min: 45000, max: 48000 }) },
  { weight: 2, arbitrary: fc.constantFrom('2026-02-13', '2026-05-18 09:30', '3wd', '21d', '8wh', 'CN', 'CN & US', 'en', 'wd', '√', '待客户') },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ maxLength: 6 }), fc.boolean(), fc.integer({ min: 1, max: 40 })) },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }) },
) as fc.Arbitrary<CellValue>; // prettier-ignore
const ranges = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('for any arguments', () => {
  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))(
    'SLA.%s in a cell gives what the core gives',
    (_, fn) => {
      const given = fc.tuple(
        ...fn.parameters.map(({ isOptional }) =>
          isOptional ? fc.option(ranges, { nil: undefined }) : ranges,
        ),
      );
      fc.assert(
        fc.property(given, fc.constantFrom('en' as const, 'zh' as const), (args, lang) => {
          const core = call(
            fn,
            args.map((range): Argument => range && single(fromCells(range))),
            runtimes[lang],
          );
          const expected = (isRange(core) ? core : [[core]]).map((line) =>
            line.map((value) => asShown(value, lang)),
          );
          const inExcel = args.map((range) => range?.map((line) => line.map(toExcel)) ?? null);
          expect(outcome(fn, inExcel, lang)).toEqual(expected);
        }),
        runs(15, 60),
      );
    },
  );
});

const single = (range: Range): Argument =>
  range.length === 1 && range[0]!.length === 1 ? range[0]![0]! : range;

const toExcel = (cell: CellValue): unknown =>
  typeof cell === 'object' && cell !== null ? error(cell.error) : cell;

/** The same as cells show it: an error as its code and sentence. */
function outcome(fn: SlaFunction, given: readonly unknown[], lang: 'en' | 'zh'): unknown[][] {
  const told = (cell: unknown): unknown =>
    cell instanceof ErrorOfExcel ? `${cell.code} ${cell.message}` : cell;
  try {
    return cellFunction(fn, runtimes[lang])(...given).map((line) => line.map(told));
  } catch (thrown) {
    if (!(thrown instanceof ErrorOfExcel)) throw thrown;
    return [[told(thrown)]];
  }
}

function asShown(value: Value, lang: 'en' | 'zh'): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if (isMoment(value)) return toSerial(value.moment);
  if (!isErrorValue(value)) throw new Error('no such value');
  const code = value.error === '#REF!' || value.error === '#NAME?' ? '#VALUE!' : value.error;
  return `${code} ${code === '#VALUE!' || code === '#N/A' ? value.sentence[lang] : ''}`;
}

describe('a date in a cell of an Excel', () => {
  const since = (version: number) => ({
    context: {
      requirements: { isSetSupported: (_: string, asked: string) => Number(asked.slice(2)) <= version },
    },
  });
  const inExcel = <T>(version: number, work: () => T): T => {
    Object.assign(globalThis, { Office: since(version) });
    try {
      return work();
    } finally {
      Object.assign(globalThis, { Office: undefined });
    }
  };
  const day = (type: string, basicValue: number) => ({ type, basicValue, numberFormat: 'yyyy-mm-dd' });

  it.each([
    [9, 46077],
    [15, 46077],
    [16, day('FormattedNumber', 46077)],
    [18, day('FormattedNumber', 46077)],
    [19, day('Double', 46077)],
    [21, day('Double', 46077)],
  ])('of ExcelApi 1.%d comes in the form that this Excel takes', (version, expected) => {
    expect(inExcel(version, () => shown('DUE', [one(46066), one('2wd')]))).toEqual([[expected]]);
  });

  it('with a time of day shows it, and blanks, texts and numbers stay what they are', () => {
    inExcel(19, () => {
      expect(shown('DUE', [[[46160.375], [null]], one('3h')])).toEqual([
        [{ type: 'Double', basicValue: 46160.5, numberFormat: 'yyyy-mm-dd hh:mm' }],
        [''],
      ]);
      expect(shown('NETWORKDAYS', [one('2026-05-01'), one('2026-05-31')])).toEqual([[expect.any(Number)]]);
      expect(shown('STATUS', [one('2026-05-20'), null, one('2026-05-18'), null, one('en')])).toEqual([
        ['On track'],
      ]);
    });
  });

  it('is the same date to the next function, whichever way Excel hands it on', () => {
    const given = [46077, day('Double', 46077), day('FormattedNumber', 46077)];
    for (const due of given)
      expect(shown('STATUS', [one(due), null, one('2026-02-25'), null, one('en')])).toEqual([['Overdue']]);
  });

  it.each([
    ['an empty cell', { type: 'Empty', basicType: 'Empty', basicValue: '' }, [['']]],
    ['a text', { type: 'String', basicValue: '2026-02-13' }, [[46077]]],
    [
      'an error',
      { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' },
      /^#N\/A/,
    ],
    ['a picture', { type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' }, /^#VALUE!/],
  ])('may be counted from %s that comes as a data type', (_, start, expected) => {
    const result = shown('DUE', [one(start), one('2wd')]);
    if (expected instanceof RegExp) expect(result).toMatch(expected);
    else expect(result).toEqual(expected);
  });
});
