import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { CHANGES_WORDS } from '../../pane/parts/changes-words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { ACTION_WORDS } from '../../pane/features/today/action-words';
import { bookIn, openOrder, valuesOf, verdictsOf } from './book';
import { bookOf } from '../../emulators/spreadsheet/book';
import { run } from '../tools/run';
import { toLastPage } from './to-last-page';
import { setUpSample } from '../../scripts/samples/set-up';
import { looksAround } from './looking';
import { copyOf } from './tools';
import { inExcel, LC_SAMPLE, NOW, openedInExcel, openInExcel, SAMPLE } from '../addin/page/in-excel';
import { personAt } from '../addin/page/person';
import { until } from '../tools/until';

const excel = inExcel();

/** What `gendan init` and `gendan plan --write` make of a copy of the file. */
async function byCommand(sample: string, lang: 'zh' | 'en') {
  const path = copyOf(sample);
  for (const args of [['init'], ['plan', '--write']]) {
    const [verb, ...rest] = args as [string, ...string[]];
    const { code, err } = await run([verb, path, ...rest, '--now', NOW, '--lang', lang, '--yes']);
    if (code !== 0) throw new Error(err);
  }
  return bookIn(path);
}

describe.each([
  ['zh', 'zh-CN', SAMPLE],
  ['en', 'en-US', LC_SAMPLE],
] as const)('the production page on the real runtime, in %s', (lang, language, sample) => {
  test('set up, written, the same cells as by the command; done, typed, a colleague, undone, reopened', async () => {
    const workbook = openInExcel(sample);
    const started = valuesOf(bookOf(workbook));
    const opened = await excel.open(workbook, { language });
    const { press, answer, sees, tasks } = personAt(opened, lang);
    await opened.settled();

    // Set up: previewed first, nothing is in the workbook yet.
    await toLastPage(opened.frame, lang);
    await press(SETUP_WORDS.preview);
    await sees(CHANGES_WORDS.newSheets[lang]);
    expect(valuesOf(bookOf(workbook))).toEqual(started);
    await press(DIALOG_WORDS.apply);
    const written = bookOf(workbook);
    const commanded = await byCommand(sample, lang);
    expect(verdictsOf(written, NOW, lang)).toEqual(verdictsOf(commanded, NOW, lang));
    // The command adds the process sheet as well; every sheet that both have is the same, cell for cell.
    expect(valuesOf(commanded)).toMatchObject(valuesOf(written));

    // One stage done: the team's own cell or the log, and the results that follow.
    await tasks().first().click();
    await press(ACTION_WORDS.done);
    const { revision: untouched } = workbook;
    await answer(ACTION_WORDS.done);
    await eventually(() => workbook.revision > untouched, opened.settled);
    expect(valuesOf(bookOf(workbook))).not.toEqual(valuesOf(written));

    // The person types a date into a cell: the row is judged anew and its results are written.
    const { done: cell, next } = openOrder(bookOf(workbook), NOW);
    const sheet = workbook.find(cell.sheet)!;
    const before = sheet.cell(next.row, next.column)?.value;
    workbook.by('person', () => sheet.set(cell.row, cell.column, { value: 46160, format: 'yyyy/m/d' }));
    await eventually(() => sheet.cell(next.row, next.column)?.value !== before, opened.settled);

    // A colleague's change is read, and answered with no write.
    const other = openOrder(bookOf(workbook), NOW);
    const { revision } = workbook;
    workbook.by('colleague', () =>
      workbook
        .find(other.done.sheet)!
        .set(other.done.row, other.done.column, { value: 46160, format: 'yyyy/m/d' }),
    );
    const looks = opened.office.log.syncs;
    await eventually(() => opened.office.log.syncs > looks, opened.settled);
    expect(workbook.revision).toBe(revision + 1);

    // Closed and opened again: the same tasks, from the workbook alone.
    const first = await tasks().first().textContent();
    await opened.reopen();
    await opened.settled();
    await tasks().first().waitFor();
    expect(await tasks().first().textContent()).toBe(first);
    expect([opened.strangers, opened.complaints]).toEqual([[], []]);
  });
});

test.each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('Today, desk, board, timeline, month and sharing, in %s', async (lang, language) => {
  const workbook = openedInExcel(setUpSample(lang));
  const opened = await excel.open(workbook, { language });
  await opened.settled();
  await looksAround({ root: opened.frame, workbook, lang, settled: opened.settled });
  expect([opened.strangers, opened.complaints]).toEqual([[], []]);
});

test('what was written is taken back with one press', async () => {
  const workbook = openInExcel(LC_SAMPLE);
  const started = valuesOf(bookOf(workbook));
  const opened = await excel.open(workbook, { language: 'en-US' });
  const { press } = personAt(opened, 'en');
  await opened.settled();
  await toLastPage(opened.frame, 'en');
  await press(SETUP_WORDS.preview);
  await press(DIALOG_WORDS.apply);
  expect(valuesOf(bookOf(workbook))).not.toEqual(started);
  await opened.frame.getByRole('status').getByRole('button', { name: DIALOG_WORDS.undo.en }).click();
  await opened.settled();
  expect(valuesOf(bookOf(workbook))).toEqual(started);
  expect(workbook.sheets.flatMap(({ colourRules, inputRules }) => [...colourRules, ...inputRules])).toEqual(
    [],
  );
});

async function eventually(isSo: () => boolean, settled: () => Promise<void>): Promise<void> {
  await until(String(isSo), async () => {
    await settled();
    return isSo();
  });
  await settled();
}
