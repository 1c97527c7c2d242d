import { about, opening } from '../../../addin/page/around';
import { startTestOffice, type TestOffice } from '../host/office';

const SETTING = 'Office.AutoShowTaskpaneWithDocument';
let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice('1.14');
});
afterAll(() => office.started.stop());

beforeEach(() => {
  Object.assign(globalThis, {
    Office: office.started.Office,
    GENDAN_VERSION: '9.8.7',
    location: { host: 'trade.example.com' },
  });
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Browser/1' }, configurable: true });
  office.started.Office.context.document.settings.remove(SETTING);
});

describe('what support asks for', () => {
  test('names version, server, program and its newest functions, languages and browser', () => {
    const [version, program, sets, browser, ...more] = about();
    expect(version).toBe('Gendan 9.8.7 (trade.example.com)');
    expect(program).toMatch(/^Excel \S+, /);
    expect(sets).toMatch(/^ExcelApi 1\.14; \S+ \/ \S+$/);
    expect(browser).toBe('Browser/1');
    expect(more).toEqual([]);
  });

  test('says nothing of the workbook', () => {
    const book = office.workbook;
    book.sheets[0]!.set(1, 1, { value: '客户秘密' });
    expect(about().join('\n')).not.toMatch(/客户秘密|Sheet1/);
  });

  test('is answered by an Excel that tells nothing of itself', () => {
    const supports = () => false;
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: supports } } } });
    expect(about()[1]).toBe('? ?, ?');
    expect(about()[2]).toMatch(/^ExcelApi \?/);
  });
});

describe('opening with the workbook', () => {
  const settings = () => Office.context.document.settings;

  test('is off until somebody turns it on, and kept where Office looks for it', async () => {
    expect(opening.isOn()).toBe(false);
    await opening.turn(true);
    expect(opening.isOn()).toBe(true);
    expect(settings().get(SETTING)).toBe(true);
    await opening.turn(false);
    expect(opening.isOn()).toBe(false);
    expect(settings().get(SETTING)).toBeNull();
  });

  test.each([true, false])(
    'stays as it was where the workbook cannot be saved (turning %s)',
    async (isOn) => {
      const kept = new Map(isOn ? [] : [[SETTING, true]]);
      const readOnly = {
        get: (key: string) => kept.get(key) ?? null,
        set: (key: string, value: boolean) => kept.set(key, value),
        remove: (key: string) => kept.delete(key),
        saveAsync: (done: (result: object) => void) => done({ status: 'failed' }),
      };
      const AsyncResultStatus = { Failed: 'failed' };
      Object.assign(globalThis, {
        Office: { context: { document: { settings: readOnly } }, AsyncResultStatus },
      });
      await opening.turn(isOn);
      expect(opening.isOn()).toBe(!isOn);
    },
  );
});
