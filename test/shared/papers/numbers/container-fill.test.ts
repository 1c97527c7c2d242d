import fc from 'fast-check';
import { containerFill } from '../../../../shared/papers/numbers/container-fill';
import { containersText, readContainers } from '../../../../shared/papers/numbers/container-text';
import { containerTypes, SHIPPED_CONTAINERS } from '../../../../shared/trade/containers.data';
import { CONTAINERS } from '../../../../shared/trade/sheets/containers.sheet';
import { addRecords } from '../../../../shared/records/change';
import { applyPatch } from '../../../../shared/book/apply';
import { readRecords } from '../../../../shared/records/read';
import { bookOf } from '../../../tools/workbook';

const fill = (measurement: number | undefined, gross: number | undefined, booked = '') =>
  containerFill({ measurement, gross }, SHIPPED_CONTAINERS, booked);

/** `2×40GP`, LCL. */
const enoughFor = (measurement: number, gross: number) => {
  const { enough } = fill(measurement, gross);
  return enough === undefined || enough === 'LCL' ? enough : containersText([enough]);
};

test.each([
  // m³, kg
  [5, 1000, 'LCL'],
  [13.999, 14_000, 'LCL'],
  [14, 1000, '1×20GP'],
  [28, 5000, '1×20GP'],
  [28.001, 5000, '1×40GP'],
  [58, 26_730, '1×40GP'],
  [58.1, 9000, '1×40HQ'],
  [68, 26_540, '1×40HQ'],
  [68.1, 9000, '2×40GP'],
  [5, 14_090, '1×20GP'],
  // Tiles: a 20GP takes more weight than a 40.
  [20, 28_000, '1×20GP'],
  [30, 28_000, '2×20GP'],
  [130, 20_000, '2×40HQ'],
])('%p m³ of %p kg go into %s', (measurement, gross, text) => {
  expect(enoughFor(measurement, gross)).toBe(text);
});

test('the containers of the order are filled in percent, and the fuller of volume and weight binds', () => {
  const mugs = fill(64.6, 16_454.8, '1*40HQ');
  expect(mugs.text).toEqual({ zh: '1×40HQ：体积 95%，重量 62%', en: '1×40HQ: volume 95%, weight 62%' });
  expect(mugs).toMatchObject({ binding: 'volume', warnings: [] });
  expect(mugs.volumeShare).toBeCloseTo(0.95, 10);
  expect(fill(10, 27_000, '20GP').binding).toBe('weight');
  expect(fill(80, 20_000, '1×40HQ+1×20GP')).toMatchObject({ volumeShare: 80 / 96, warnings: [] });
});

test('several of a type take as much more', () => {
  expect(fill(102, 26_540, '2×40HQ')).toMatchObject({ volumeShare: 0.75, weightShare: 0.5, warnings: [] });
});

test('the order of the rows does not matter', () => {
  const backwards = [...SHIPPED_CONTAINERS].reverse();
  const { enough } = containerFill({ measurement: 20, gross: 9000 }, backwards);
  expect(enough !== 'LCL' && enough?.type.type).toBe('20GP');
});

test('without a type on the order those that would be enough are filled', () => {
  expect(fill(60, 9000).text?.en).toBe('1×40HQ: volume 88%, weight 33%');
  expect(fill(5, 900)).toMatchObject({ enough: 'LCL', containers: undefined, text: undefined, warnings: [] });
});

test('too much for the volume or the weight is warned of, with what would be enough', () => {
  const [volume, ...others] = fill(70.2, 9000, '1×40HQ').warnings;
  expect(volume!.en).toBe(
    '70.2 m³ are more than the 68 m³ that 1×40HQ takes (104%). 2×40GP would be enough.',
  );
  expect(others).toEqual([]);
  const [weight] = fill(20, 28_500, '20GP').warnings;
  expect(weight!.zh).toBe('毛重 28500 kg 超过 1×20GP 的限重 28180 kg（102%）。可以改成 2×20GP。');
  // A hair above is never “100%”, full is no warning.
  expect(fill(68.001, 9000, '40HQ').warnings[0]!.en).toContain('(101%)');
  expect(fill(68, 26_540, '40HQ').warnings).toEqual([]);
  expect(fill(67.99, 100, '40HQ').text?.en).toContain('volume 99%');
});

test('little in a container of its own, and much as LCL, are told', () => {
  expect(fill(6, 900, '1×20GP').warnings[0]!.en).toContain('LCL may cost less');
  expect(fill(40, 9000, '拼箱').warnings[0]!.zh).toContain('整柜 1×40GP 可能更省');
  expect(fill(6, 900, 'LCL')).toMatchObject({ warnings: [], containers: undefined });
});

test('what is not known of the load is not judged', () => {
  expect(fill(60, undefined, '40HQ')).toMatchObject({
    weightShare: undefined,
    binding: undefined,
    enough: undefined,
  });
  expect(fill(60, undefined, '40HQ').text?.en).toBe('1×40HQ: volume 88%');
  expect(fill(undefined, undefined, '40HQ')).toMatchObject({ text: undefined, warnings: [] });
  expect(fill(undefined, 30_000, '40HQ').warnings).toHaveLength(1);
  expect(fill(undefined, undefined)).toMatchObject({ containers: undefined, enough: undefined });
});

test.each([
  ['1*40HQ', '1×40HQ'],
  ["2 x 40'HC", '2×40HQ'],
  ['40HQ*2', '2×40HQ'],
  ['２×４０ＨＱ＋1×20GP', '2×40HQ + 1×20GP'],
  ['1个40尺高柜', '1×40HQ'],
  ["1X20'", '1×20GP'],
  ['小柜', '1×20GP'],
])('“%s” is %s', (text, expected) => {
  const read = readContainers(text, SHIPPED_CONTAINERS);
  expect(read !== 'LCL' && read && containersText(read)).toBe(expected);
});

test.each(['40RF', '0×40HQ', "1×40'", '大柜', '1×40HQ+LCL', '1×40HQ 待定'])(
  '“%s” is not guessed: the types that are known are named',
  (text) => {
    const { warnings, containers } = fill(60, 9000, text);
    expect(containers).toBeUndefined();
    expect(warnings.map(({ en }) => en)).toEqual([expect.stringContaining('known are 20GP, 40GP, 40HQ')]);
  },
);

test('the team’s own sheet counts in place of what is shipped', () => {
  const row = { type: '40HQ', also: ['高柜'], volume: 66, payload: 21_000, note: '美线限重' };
  const { book } = applyPatch(bookOf(), addRecords(bookOf(), CONTAINERS, [row], { lang: 'zh' }));
  const { records, findings } = readRecords(book, CONTAINERS);
  expect(findings).toEqual([]);
  expect(containerTypes(records)).toEqual([row]);
  expect(containerFill({ measurement: 60, gross: 22_000 }, records, '高柜').warnings).toHaveLength(1);
  expect(containerTypes([])).toBe(SHIPPED_CONTAINERS);
});

test('what is shipped can be written into a book and read back as it is', () => {
  for (const lang of ['zh', 'en'] as const) {
    const { book } = applyPatch(bookOf(), addRecords(bookOf(), CONTAINERS, SHIPPED_CONTAINERS, { lang }));
    expect(readRecords(book, CONTAINERS).records).toEqual(SHIPPED_CONTAINERS);
  }
});

test('what is enough takes the load, and no fewer containers of any type would', () => {
  const load = {
    measurement: fc.integer({ min: 0, max: 400_000 }),
    gross: fc.integer({ min: 0, max: 300_000 }),
  };
  fc.assert(
    fc.property(load.measurement, load.gross, (litres, gross) => {
      const measurement = litres / 1000;
      const { enough } = fill(measurement, gross);
      if (enough === 'LCL') return expect(measurement < 14 && gross < 14_090).toBe(true);
      const { type, count } = enough!;
      const takes = (of: { volume: number; payload: number }, times: number) =>
        litres <= of.volume * 1000 * times && gross <= of.payload * times;
      expect(takes(type, count)).toBe(true);
      for (const other of SHIPPED_CONTAINERS) {
        expect(takes(other, count - 1)).toBe(false);
        if (other.volume < type.volume) expect(takes(other, count)).toBe(false);
      }
      return undefined;
    }),
    { numRuns: 500 },
  );
});
