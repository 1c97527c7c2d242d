import type { CellValue } from '../../../shared/book/model';
import { evaluateFormula } from '../../../shared/functions/formula/evaluate';
import { toCell } from '../../../shared/functions/host-values';
import { functionRuntime } from '../../../shared/functions/runtime';
import { FUNCTIONS, sheetsName } from '../../../shared/functions/table';
import { isErrorValue, isRange } from '../../../shared/functions/value';
import { planOneOrder } from '../../../shared/functions/one-order';
import { toSerial } from '../../../shared/time/moment';
import { cellFunctions } from '../../../emulators/apps-script/cell-functions';
import { instantAt, serialOfInstant } from '../../../emulators/apps-script/zones';
import { createCalculator } from '../../../emulators/spreadsheet/calc';
import { moment } from '../../tools/order-facts';
import { open } from '../tools';

const EMPTY = { sheets: [] };
const serial = (text: string): number => toSerial(moment(text));
const ELSEWHERE = { zone: 'Asia/Shanghai', scriptZone: 'America/New_York' };

/** What a cell with the formula shows, and those that it spills into. */
async function shows(formula: string): Promise<{ cells: CellValue[][]; sentences: readonly string[] }> {
  const { workbook, functions, calculator } = (spreadsheet ??= calculating());
  const before = functions.sentences.length;
  const sheet = workbook.addSheet(`${workbook.sheets.length + 1}`);
  sheet.set(1, 1, { value: null, formula });
  await calculator.settled();
  const cells = sheet.rows.map((row) => Array.from(row, (cell) => cell?.value ?? null));
  return { cells, sentences: functions.sentences.slice(before) };
}

/** One spreadsheet for all formulas, each in a sheet of its own. */
let spreadsheet: ReturnType<typeof calculating> | undefined;

function calculating() {
  const { project, world } = open(EMPTY, ELSEWHERE);
  const functions = cellFunctions(project);
  const calculator = createCalculator(world.workbook, { custom: functions });
  return { workbook: world.workbook, functions, calculator };
}

describe('the SLA functions in cells of Google Sheets', () => {
  const examples = FUNCTIONS.flatMap(({ examples: all }) => all.map(({ formula }) => formula));

  test.each(['US', 'DE', 'SA', 'JP', 'IL', 'BR'])(
    'the holidays of %s are those of the core, though they come packed',
    async (country) => {
      // A year of working days passes all of them.
      const formula = `=SLA.DUE("2026-01-01","250wd","${country}")`;
      const expected = evaluateFormula(formula, functionRuntime({ lang: 'zh', evaluateRow: planOneOrder }));
      const { cells } = await shows(formula.replace(/SLA\./g, 'SLA_'));
      expect(cells[0]![0]).toBe(toCell(expected as never));
      expect(typeof cells[0]![0]).toBe('number');
    },
  );

  test.each(examples)('%s gives what the core gives', async (formula) => {
    const expected = evaluateFormula(formula, functionRuntime({ lang: 'zh', evaluateRow: planOneOrder }));
    const { cells, sentences } = await shows(formula.replace(/SLA\./g, 'SLA_'));
    if (isErrorValue(isRange(expected) ? null : expected)) {
      expect(cells[0]![0]).toEqual({ error: '#ERROR!' });
      expect(sentences[0]).toContain((expected as { sentence: { zh: string } }).sentence.zh);
      return;
    }
    const wanted = isRange(expected) ? expected.map((row) => row.map(toCell)) : [[toCell(expected)]];
    const normal = (value: CellValue | undefined): CellValue =>
      value === undefined || value === ''
        ? null
        : typeof value === 'number'
          ? Number(value.toPrecision(12))
          : value;
    expect(wanted.map((row, r) => row.map((_, c) => normal(cells[r]?.[c])))).toEqual(
      wanted.map((row) => row.map(normal)),
    );
  });

  test('dates come as Date and go as Date, in the zone of the spreadsheet and not of the script', () => {
    const { project } = open(EMPTY, ELSEWHERE);
    const start = new Date(instantAt('2026-02-13', 'Asia/Shanghai'));
    const due = project.formula('SLA_DUE', [start, '2wd']) as Date;
    expect(serialOfInstant(due.getTime(), 'Asia/Shanghai')).toBe(serial('2026-02-24'));
    const timed = project.formula('SLA_DUE', [
      new Date(instantAt('2026-02-13T15:00', 'Asia/Shanghai')),
      '8wh',
    ]) as Date;
    expect(serialOfInstant(timed.getTime(), 'Asia/Shanghai')).toBeCloseTo(serial('2026-02-14 15:30'), 9);
  });

  test('a whole day stays one where clocks go forward at midnight', () => {
    const { project } = open(EMPTY, { zone: 'America/Santiago', scriptZone: 'Asia/Shanghai' });
    // Sunday 6 September 2026 begins at one o'clock there: no Date can say its midnight, so it is a number.
    expect(project.formula('SLA_DUE', [new Date(instantAt('2026-09-04', 'America/Santiago')), '2d'])).toBe(
      serial('2026-09-06'),
    );
  });

  test('a range in, an array out: one call for 5,000 rows, each failure in its own cell', () => {
    const { project } = open(EMPTY, ELSEWHERE);
    const starts: unknown[][] = Array.from({ length: 5000 }, (_, at) => [
      at === 7 ? 'soon' : at === 8 ? '' : 46000 + (at % 300),
    ]);
    const { result, meter } = project.run('SLA_DUE', [starts, '3wd', 'CN & US'], { mode: 'CUSTOM_FUNCTION' });
    const rows = result as unknown[][];
    expect(rows).toHaveLength(5000);
    expect(String(rows[7]![0])).toMatch(/^#VALUE! .*“soon”不是日期/);
    expect(rows[8]![0]).toBeNull();
    expect(meter.calls).toBe(0);
    // The spreadsheet, its zone and, for the sentence of what is wrong, its language: each once.
    expect(meter.navigations).toBeLessThanOrEqual(4);
  });

  test('without dates and words no call at all leaves the function; words ask for the language once', () => {
    const { project } = open(EMPTY, ELSEWHERE);
    const counted = project.run('SLA_NETWORKDAYS', [46000, 46001], { mode: 'CUSTOM_FUNCTION' });
    expect([counted.result, counted.meter.calls, counted.meter.navigations]).toEqual([2, 0, 0]);
    const judged = project.run('SLA_STATUS', [46000, '', 46001], { mode: 'CUSTOM_FUNCTION' });
    expect([judged.result, judged.meter.calls, judged.meter.navigations]).toEqual(['已逾期', 0, 2]);
  });

  test('what is wrong with a single cell is thrown, so that the cell shows the sentence; an error that comes in goes out', () => {
    const { project } = open(EMPTY, ELSEWHERE);
    expect(project.run('SLA_DUE', ['soon', '2wd'], { mode: 'CUSTOM_FUNCTION' }).error).toMatch(
      /^#VALUE! 参数 start：“soon”不是日期/,
    );
    expect(project.run('SLA_DUE', ['#REF!', '2wd'], { mode: 'CUSTOM_FUNCTION' }).error).toContain('#REF!');
    expect(project.run('SLA_DUE', [], { mode: 'CUSTOM_FUNCTION' }).error).toContain(
      '参数个数不对（给了 0 个）',
    );
  });

  test('each is declared with its parameters and the comment that the formula bar shows', () => {
    const { project } = open(EMPTY);
    const text = project.files.get('Functions.js')!;
    for (const fn of FUNCTIONS) {
      const names = fn.parameters.map(({ name }) => name).join(', ');
      const comment = new RegExp(
        `/\\*\\*\\n(?: \\*.*\\n)+ \\*/\\nfunction ${sheetsName(fn)}\\(${names}\\) \\{`,
      ).exec(text)?.[0];
      expect(comment).toBeDefined();
      expect(comment).toContain(fn.summary.zh);
      expect(comment).toContain(fn.summary.en);
      expect(comment).toContain('@customfunction');
      for (const { name } of fn.parameters)
        expect(comment).toMatch(new RegExp(`@param \\{\\w+\\} \\[?${name}\\]? `));
    }
  });
});

test.each([
  ['zh_CN', '已逾期', '没有单位'],
  ['en_US', 'Overdue', 'has no unit'],
] as const)('words and sentences are in the language of the spreadsheet: %s', (locale, word, sentence) => {
  const { project, world } = open(EMPTY);
  world.workbook.locale = locale;
  const status = project.formula('SLA_STATUS', ['2026-05-01', '', '2026-05-18']);
  expect(status).toBe(word);
  expect(project.run('SLA_DUE', ['2026-05-01', 2], { mode: 'CUSTOM_FUNCTION' }).error).toContain(sentence);
});
