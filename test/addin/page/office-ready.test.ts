import { officeLanguage, officeReady } from '../../../addin/page/office-ready';

/** Office as far as the page asks it whether it may start. */
function standIn({ host = 'Excel', supports = true, answers = true, displayLanguage = 'en-US' } = {}): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => (answers ? Promise.resolve({ host }) : new Promise(() => undefined)),
      context: { displayLanguage, requirements: { isSetSupported: () => supports } },
    },
  });
}

const reason = (): Promise<string> => officeReady().then(() => 'ready', (error: Error) => error.constructor.name); // prettier-ignore

afterEach(() => jest.useRealTimers());

test('in an Excel that is new enough the page starts', async () => {
  standIn();
  expect(await reason()).toBe('ready');
});

test.each([
  ['office.js did not come', () => Object.assign(globalThis, { Office: undefined }), 'OfficeNotLoaded'],
  ['the page is open in Word', () => standIn({ host: 'Word' }), 'NotInExcel'],
  ['the page is open in a browser window', () => standIn({ host: null! }), 'NotInExcel'],
  ['this Excel is too old', () => standIn({ supports: false }), 'ExcelTooOld'],
])('where %s it is said why not', async (_, arrange, expected) => {
  arrange();
  expect(await reason()).toBe(expected);
});

test('an Excel that never answers is not waited for for ever', async () => {
  jest.useFakeTimers();
  standIn({ answers: false });
  const waited = reason();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await waited).toBe('OfficeNotLoaded');
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['zh-HK', 'zh'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
])('Office in %s is spoken to in %s', (displayLanguage, expected) => {
  standIn({ displayLanguage });
  expect(officeLanguage()).toBe(expected);
});
