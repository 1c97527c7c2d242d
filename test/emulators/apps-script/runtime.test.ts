import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Project, type RunOptions } from '../../../emulators/apps-script/project';
import { assertPasses, AT_ONCE, scriptRun } from '../../../emulators/apps-script/script-run';
import { worldOf } from '../../../emulators/apps-script/world';
import { instantAt } from '../../../emulators/apps-script/zones';
import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';

/** A project of one function over a sheet with a date, a number and a text. */
function running(body: string, options: RunOptions = {}, scriptZone = 'America/New_York') {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-script-'));
  writeFileSync(
    join(folder, 'Code.js'),
    `function main(given) { ${body} }\nfunction hidden_() {}\nvar notDeclared = () => 1;`,
  );
  const workbook = workbookOf(bookOf(sheetOf('一', [[46100.5, 3, 'x']], { kinds: ['tns'] })));
  const now = instantAt('2026-05-18T10:00', 'Asia/Shanghai');
  const world = worldOf(workbook, { now, scriptZone, locale: 'en_US' });
  const project = new Project(world, folder);
  rmSync(folder, { recursive: true });
  return { ...project.run('main', [], options), project, world, workbook };
}

const SHEET = "SpreadsheetApp.getActive().getSheetByName('一')";

describe('the runtime keeps to what Google does', () => {
  test.each([
    'URL',
    'TextEncoder',
    'setTimeout',
    'fetch',
    'process',
    'require',
    'window',
    'Temporal',
    'Buffer',
  ])('there is no %s', (name) => expect(running(`return typeof ${name};`).result).toBe('undefined'));

  test("a cell that shows a date comes as a Date of the spreadsheet's zone, made in the script's realm", () => {
    const { result } = running(`
      var date = ${SHEET}.getRange('A1').getValues()[0][0];
      return [date instanceof Date, date.toISOString(), date.getHours(), new Date().getDate()];`);
    // Noon in Shanghai is midnight in New York, where the script counts.
    expect(result).toEqual([true, '2026-03-19T04:00:00.000Z', 0, 17]);
  });

  test("a Date that is set becomes the serial number of the spreadsheet's wall clock", () => {
    const { workbook } = running(`${SHEET}.getRange('B1').setValue(new Date(Date.UTC(2026, 2, 19, 4)));`);
    expect(workbook.find('一')!.cell(1, 2)).toMatchObject({ value: 46100.5, format: 'yyyy/m/d h:mm:ss' });
  });

  test.each([
    ["'=1+1'", { formula: '=1+1' }],
    ['"\'=1+1"', { value: '=1+1' }],
    ["'007'", { value: 7 }],
    ["'TRUE'", { value: true }],
    ["'2026-03-19'", { value: 46100 }],
  ])('setValues reads %s as if it was typed', (text, cell) => {
    const { workbook } = running(`${SHEET}.getRange('C1').setValues([[${text}]]);`);
    expect(workbook.find('一')!.cell(1, 3)).toMatchObject(cell);
  });

  test.each([
    [
      'values of another size',
      `${SHEET}.getRange('A1:B1').setValues([[1]]);`,
      {},
      'does not match the number of columns',
    ],
    ['a range outside of the sheet', `${SHEET}.getRange(1, 27);`, {}, 'outside the dimensions'],
    ['another spreadsheet', "SpreadsheetApp.openById('x');", {}, 'do not have permission'],
    [
      'a method that is not emulated',
      `${SHEET}.getRange('A1').getTextStyle();`,
      {},
      'not emulated: Range.getTextStyle',
    ],
    [
      'any service before a person allowed it',
      'PropertiesService.getUserProperties();',
      { mode: 'NONE' },
      'do not have permission',
    ],
    [
      'the spreadsheet before a person allowed it',
      'SpreadsheetApp.getActive();',
      { mode: 'NONE' },
      'do not have permission',
    ],
    [
      'mail from a simple trigger',
      "MailApp.sendEmail('a@b.c', 's', 't');",
      { mode: 'LIMITED' },
      'do not have permission',
    ],
    [
      'writing from a custom function',
      `${SHEET}.getRange('A1').setValue(1);`,
      { mode: 'CUSTOM_FUNCTION' },
      'do not have permission',
    ],
    [
      'a screen for a timer',
      'SpreadsheetApp.getUi();',
      { mode: 'TIME' },
      'Cannot call SpreadsheetApp.getUi()',
    ],
    [
      'a property of more than 9 KB',
      "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217));",
      {},
      'too large',
    ],
    [
      'properties of more than 500 KB',
      "var kept = PropertiesService.getDocumentProperties(); for (var i = 0; i < 60; i++) kept.setProperty('k' + i, 'x'.repeat(9000));",
      {},
      'storage quota',
    ],
    [
      'a cached text of more than 100 KB',
      "CacheService.getDocumentCache().put('a', 'x'.repeat(102401));",
      {},
      'too large',
    ],
    [
      'a 21st trigger',
      "for (var i = 0; i < 21; i++) ScriptApp.newTrigger('main').timeBased().everyHours(1).create();",
      {},
      'too many triggers',
    ],
    [
      'a 101st mail',
      "for (var i = 0; i < 101; i++) MailApp.sendEmail('a@b.c', 's', 't');",
      {},
      'too many times for one day',
    ],
    ['more than six minutes', 'for (;;) Utilities.sleep(60000);', {}, 'Exceeded maximum execution time'],
    [
      'more than thirty seconds of a simple trigger',
      'Utilities.sleep(31000);',
      { mode: 'LIMITED' },
      'Exceeded maximum execution time',
    ],
    [
      'a call that is to fail',
      `${SHEET}.getRange('A1').getValues(); ${SHEET}.getRange('A1').getValues();`,
      { fault: { at: 2 } },
      'server error',
    ],
  ] as [string, string, RunOptions, string][])('refuses %s', (_, body, options, message) => {
    expect(running(body, options).error).toContain(message);
  });

  test('a script that ran out of time can do nothing more, whatever it catches', () => {
    const { error, workbook } = running(`
      try { Utilities.sleep(400000); } catch (error) {}
      try { ${SHEET}.getRange('A1').setValue('late'); } catch (error) {}`);
    expect(error).toContain('Exceeded maximum execution time');
    expect(workbook.find('一')!.cell(1, 1)!.value).toBe(46100.5);
  });

  test('only declared functions can be called, and none whose name ends in an underscore', () => {
    const { project } = running('return 1;');
    expect(project.run('hidden_').error).toContain('not found');
    expect(project.run('nothing').error).toContain('not found');
    expect(project.functions()).toEqual(['main', 'hidden_']);
  });

  test('a service that is used while the script is loaded is found out', () => {
    const { project } = running('return 1;');
    const folder = mkdtempSync(join(tmpdir(), 'gendan-script-'));
    writeFileSync(join(folder, 'Code.js'), 'var book = SpreadsheetApp.getActive();\nfunction onOpen() {}');
    const eager = new Project(project.world, folder);
    rmSync(folder, { recursive: true });
    expect(() => eager.opened('NONE')).toThrow('used while the script was loaded');
  });

  test('the lock: held by another it costs its patience, and is free afterwards', () => {
    const body = 'return [LockService.getDocumentLock().tryLock(5000), Date.now()];';
    const { world, project } = running(body);
    const before = world.now;
    world.isLockHeld = true;
    expect((project.run('main').result as unknown[])[0]).toBe(false);
    expect(world.now - before).toBeGreaterThanOrEqual(5000);
  });
});

describe('google.script.run', () => {
  test.each([
    ['a Date', new Date()],
    ['undefined in an array', [1, undefined]],
    ['a function', { f: () => 1 }],
    ['not a number', NaN],
    ['a map', new Map()],
  ])('does not let %s pass', (_, value) => {
    expect(() => assertPasses(value, 'argument')).toThrow('Failed due to illegal value');
  });

  test('lets JSON pass, and leaves out what is undefined in an object', () => {
    expect(() => assertPasses({ a: [1, 'x', null, { b: undefined }] }, 'argument')).not.toThrow();
  });

  test('ten at a time, and in no order that anybody may rely on', async () => {
    const { project } = running('return given;');
    const call = scriptRun(project);
    const came: number[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE + 5 }, (_, at) =>
        call('main', [at]).then((result) => came.push(Number(result))),
      ),
    );
    expect([...came].sort((a, b) => a - b)).toEqual(Array.from({ length: AT_ONCE + 5 }, (_, at) => at));
    expect(came).not.toEqual([...came].sort((a, b) => a - b));
  });
});
