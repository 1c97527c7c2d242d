import fc from 'fast-check';
import { areasOf, sheetOfAddress, textOf } from '../../../addin/host/area';
import { blocksOf, halves, type Block } from '../../../addin/host/blocks';
import { sayable } from '../../../addin/host/errors';
import { FLOOR, featuresOf } from '../../../addin/host/features';
import { keptChoices } from '../../../addin/host/kept';
import { OwnWrites } from '../../../addin/host/own-writes';
import { addressOf } from '../../../shared/book/address';
import { bookOf, sheetOf } from '../../tools/workbook';
import { startTestOffice } from './office';

test.each([
  ['Sheet1!B2', [{ top: 2, left: 2, bottom: 2, right: 2 }]],
  ["'O''Brien, Ltd'!$A$1:$C$3,'O''Brien, Ltd'!E5", [
    { top: 1, left: 1, bottom: 3, right: 3 },
    { top: 5, left: 5, bottom: 5, right: 5 },
  ]],
  ['C:D', [{ top: 1, left: 3, bottom: 1048576, right: 4 }]],
  ['7:9', [{ top: 7, left: 1, bottom: 9, right: 16384 }]],
  ['', []],
  ['nothing at all', []],
])('the address %j', (address, areas) => expect(areasOf(address)).toEqual(areas)); // prettier-ignore

test('addresses are read as they are written, whatever the sheet is called', () => {
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
        .filter((name) => !/[\\/?*[\]:]|^'|'$/.test(name)),
      fc.integer({ min: 1, max: 1048576 }),
      fc.integer({ min: 1, max: 16384 }),
      (sheet, row, column) => {
        const address = addressOf({ sheet, row, column });
        expect(sheetOfAddress(address)).toBe(sheet);
        expect(areasOf(address)).toEqual([{ top: row, left: column, bottom: row, right: column }]);
        expect(textOf(areasOf(address)[0]!)).toBe(address.slice(address.lastIndexOf('!') + 1));
      },
    ),
  );
});

test('blocks hold every cell once, where it belongs, and nothing else; so do their halves', () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 })), {
    selector: ([row, column]) => row * 100 + column,
    maxLength: 80,
  });
  fc.assert(
    fc.property(places, (cells) => {
      const placed = cells.map(([row, column]) => ({ row, column, what: row * 100 + column }));
      const whole = blocksOf(placed);
      const parts = whole.flatMap((block) => halves(block) ?? [block]);
      for (const blocks of [whole, parts]) {
        expect(blocks.flatMap(contents).sort((a, b) => a - b)).toEqual(
          placed.map(({ what }) => what).sort((a, b) => a - b),
        );
      }
    }),
  );
});

test('a filled rectangle is one block, cells far apart are blocks of their own', () => {
  const rectangle = Array.from({ length: 600 }, (_, i) => ({ row: 2 + (i % 100), column: 7 + Math.floor(i / 100), what: i }));
  expect(blocksOf(rectangle).map(({ area }) => area)).toEqual([{ top: 2, left: 7, bottom: 101, right: 12 }]);
  expect(blocksOf([2, 500, 900].map((row) => ({ row, column: 1, what: row })))).toHaveLength(3);
}); // prettier-ignore

function contents({ area, cells }: Block<number>): number[] {
  return cells.flatMap((row, r) =>
    row.flatMap((what, c) => {
      if (what === undefined) return [];
      expect(what).toBe((area.top + r) * 100 + area.left + c);
      return [what];
    }),
  );
}

test.each([
  ['InvalidOperationInCellEditMode', 'Press Enter'],
  ['AccessDenied', 'read-only'],
  ['RequestPayloadSizeLimitExceeded', 'more than Excel can send'],
  ['ItemNotFound', 'renamed, moved or deleted'],
  ['ConnectionFailure', 'connection to Excel was lost'],
  ['InvalidOrTimedOutSession', 'connection to Excel was lost'],
  ['ApiNotFound', 'lacks what is needed'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog is open'],
  ['SomethingNew', 'SomethingNew, Range.values'],
])('%s is said in a sentence, in both languages', (code, words) => {
  const error = Object.assign(new Error('x'), { code, debugInfo: { errorLocation: 'Range.values' } });
  const said = sayable(error);
  expect(said.say('en')).toContain(words);
  expect(said.say('zh')).toMatch(/\p{Script=Han}.*。$/u);
  expect(said.cause).toBe(error);
  expect(sayable(said)).toBe(said);
});

test('newer abilities are asked for by version, as text: 1.10 is more than 1.9', () => {
  const asked: string[] = [];
  featuresOf((version) => asked.push(version) > 0);
  expect(asked).toEqual(['1.10', '1.12', '1.13', '1.13', '1.14', '1.17', '1.20']);
  expect(Object.values(featuresOf(() => false)).every((has) => !has)).toBe(true);
  expect(FLOOR).toBe('1.9');
});

test('a write of ours is known once and not for ever', () => {
  let now = 0;
  const own = new OwnWrites(() => now);
  const area = { top: 2, left: 1, bottom: 5, right: 2 };
  own.expect('A', area);
  expect(own.isOwn('B', [area])).toBe(false);
  // Excel may tell it in two parts.
  expect(own.isOwn('A', [{ ...area, bottom: 3 }])).toBe(true);
  expect(own.isOwn('A', [{ ...area, top: 4 }])).toBe(true);
  expect(own.isOwn('A', [area])).toBe(false);
  own.expect('A', area);
  now = 60_000;
  expect(own.isOwn('A', [area])).toBe(false);
  own.expectSheet('跟单_今天');
  expect([own.isOwnSheet('跟单_今天'), own.isOwnSheet('跟单_今天')]).toEqual([true, false]);
});

test('choices are kept by book and add-in, outlive the pane, and do without storage', async () => {
  const office = await startTestOffice();
  try {
    office.hold(bookOf(sheetOf('a', [['x']])));
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    await office.host({ kept: keptChoices(() => storage) }).remember('me', '王芳');
    expect(await office.host({ kept: keptChoices(() => storage) }).recall('me')).toBe('王芳');
    expect([...stored.keys()][0]).toMatch(/gendan:https:\/\/excel\.example\/.*\.xlsx:me$/);
    const refusing = keptChoices(() => {
      throw new Error('SecurityError');
    });
    refusing.remember('me', '赵强');
    expect([refusing.recall('me'), refusing.recall('else')]).toEqual(['赵强', undefined]);
    expect(await office.host().whoAmI()).toBeUndefined();
    expect(await office.host().language()).toBe('zh');
    // Nothing about the person is in the document.
    expect(office.excel.state.settings.size).toBe(0);
  } finally {
    office.started.stop();
  }
  const english = await startTestOffice(undefined, { language: 'fr-FR' });
  try {
    english.hold(bookOf(sheetOf('a', [['x']])));
    expect(await english.host().language()).toBe('en');
  } finally {
    english.started.stop();
  }
});
