import fc from 'fast-check';
import { cartonsFor, numberCartons, numbersText } from '../../../../shared/papers/numbers/cartons';
import { packingOf } from '../../../../shared/papers/numbers/packing';
import { isSameUnit } from '../../../../shared/papers/numbers/units';
import type { OrderLine } from '../../../../shared/trade/sheets/lines.sheet';
import type { Product } from '../../../../shared/trade/sheets/products.sheet';
import { cellsOf, lineOf, mug } from './goods';

/** One line of mugs. */
function packed(line: Partial<OrderLine>, product: Partial<Product> = {}) {
  const { lines, problems, totals } = packingOf([{ line: lineOf(line), product: mug(product) }]);
  return { ...lines[0]!, problems, totals };
}

test('100, 33 and 7 pieces at 12 a carton are 9, 3 and 1 cartons, the last with 4, 9 and 7', () => {
  const products = [mug({ item: 'A1' }), mug({ item: 'B2' }), mug({ item: 'C3' })];
  const { lines, totals } = packingOf(
    [100, 33, 7].map((quantity, at) => ({
      line: lineOf({ item: products[at]!.item, quantity }),
      product: products[at],
    })),
  );
  expect(lines.map(({ cartons }) => cartons)).toEqual([9, 3, 1]);
  expect(lines.map(({ numbers }) => numbersText(numbers!))).toEqual(['1-9', '10-12', '13']);
  expect(lines.map(({ lastCarton }) => lastCarton)).toEqual([
    { number: 9, pieces: 4 },
    { number: 12, pieces: 9 },
    { number: 13, pieces: 7 },
  ]);
  // Without the weight of a piece each carton counts as a full one: 13 × 5.2 and 13 × 4.2 kg, 13 × 0.03 m³.
  expect(totals).toEqual({ cartons: 13, gross: 67.6, net: 54.6, measurement: 0.39 });
});

test.each([
  // quantity, per carton: cartons, pieces in a last one that is not full
  [96, 12, 8, 0],
  [97, 12, 9, 1],
  [1, 12, 1, 1],
  [0, 12, 0, 0],
  [12.5, 12, 2, 0.5],
  [0.9, 0.3, 3, 0],
  [25, 0.5, 50, 0],
])('%p at %p a carton are %p cartons and %p left', (quantity, perCarton, cartons, rest) => {
  expect(cartonsFor(quantity, perCarton)).toEqual({ cartons, rest });
});

test('a carton that holds nothing holds no goods', () => {
  expect(cartonsFor(5, 0)).toBeUndefined();
  expect(cartonsFor(5, -1)).toBeUndefined();
  expect(cartonsFor(-5, 12)).toBeUndefined();
});

test('cartons hold everything and none is empty', () => {
  const tenths = fc.integer({ min: 1, max: 5_000_000 });
  fc.assert(
    fc.property(tenths, fc.integer({ min: 1, max: 5000 }), fc.boolean(), (units, each, isWhole) => {
      const [quantity, perCarton] = isWhole ? [units, each] : [units / 10, each];
      const all = BigInt(isWhole ? units * 10 : units);
      const full = BigInt(each * 10);
      const { cartons, rest } = cartonsFor(quantity, perCarton)!;
      expect(BigInt(cartons) * full >= all).toBe(true);
      expect(BigInt(cartons - 1) * full < all).toBe(true);
      const left = all - full * BigInt(cartons - 1);
      expect(BigInt(Math.round(rest * 10))).toBe(left === full ? 0n : left);
    }),
  );
});

test('running numbers name each carton once, and none behind a line that nobody can count', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), (counts) => {
      const named = numberCartons(counts).flatMap((numbers) => {
        const { from, to } = numbers!;
        return Array.from({ length: to - from + 1 }, (_, at) => from + at);
      });
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(named).toEqual(Array.from({ length: all }, (_, at) => at + 1));
    }),
  );
  expect(numberCartons([2, undefined, 3])).toEqual([{ from: 1, to: 2 }, undefined, undefined]);
  expect(numberCartons([2, 0, 1]).map((numbers) => numbersText(numbers!))).toEqual(['1-2', '', '3']);
});

describe('weights', () => {
  test('full cartons are cartons × per carton, and no estimate', () => {
    expect(packed({ quantity: 96 })).toMatchObject({
      gross: 41.6,
      net: 33.6,
      isEstimate: false,
      problems: [],
    });
  });

  test('a last carton that is not full weighs its pieces and the packing of a full one', () => {
    // 8 full ones, and 4 pieces of 0.35 kg in a box of 1 kg.
    expect(packed({ quantity: 100 }, { netEach: 0.35 })).toMatchObject({
      gross: 44,
      net: 35,
      isEstimate: false,
      problems: [],
    });
  });

  test('full cartons keep their own net weight, whatever a piece weighs', () => {
    // 8 × 4.2 and 4 × 0.34 kg.
    expect(packed({ quantity: 100 }, { netEach: 0.34 })).toMatchObject({
      gross: 43.96,
      net: 34.96,
      problems: [],
    });
  });

  test('one line that is an estimate makes one of the whole', () => {
    const goods = [96, 100].map((quantity) => ({ line: lineOf({ quantity }), product: mug() }));
    expect(packingOf(goods).isEstimate).toBe(true);
    expect(packingOf(goods.slice(0, 1)).isEstimate).toBe(false);
  });

  test('without the weight of a piece it counts as full, which is told as an estimate', () => {
    const { gross, net, isEstimate, problems } = packed({ quantity: 100 });
    expect({ gross, net, isEstimate }).toEqual({ gross: 46.8, net: 37.8, isEstimate: true });
    expect(problems).toMatchObject([{ severity: 'note' }]);
    expect(cellsOf(problems[0]!)).toEqual(['products.netEach']);
    expect(problems[0]!.text.zh).toContain('尾箱只有 4 件');
  });

  test('the net weight of a carton follows from its pieces where only those are known', () => {
    const line = { quantity: 100 };
    expect(packed(line, { cartonNet: undefined, netEach: 0.35 })).toMatchObject({
      gross: 44,
      net: 35,
      problems: [],
    });
  });

  test('a weight of a piece that cannot be that of a carton is not used, and told', () => {
    const { net, problems } = packed({ quantity: 100 }, { netEach: 350 });
    expect(net).toBe(37.8);
    expect(problems).toHaveLength(1);
    expect(cellsOf(problems[0]!)).toEqual(['products.netEach', 'products.cartonNet', 'products.perCarton']);
    // Five in a hundred are inner packing.
    expect(packed({ quantity: 96 }, { netEach: 0.367 }).problems).toEqual([]);
    expect(packed({ quantity: 96 }, { netEach: 0.368 }).problems).toHaveLength(1);
  });

  test('gross below net is refused by the product’s cells, and no weight is given', () => {
    const { gross, net, measurement, problems, totals } = packed({ quantity: 96 }, { cartonGross: 4.1 });
    expect({ gross, net, measurement }).toEqual({ gross: undefined, net: undefined, measurement: 0.24 });
    expect(totals).toMatchObject({ cartons: 8, gross: undefined, net: undefined });
    expect(problems).toMatchObject([{ severity: 'refused' }]);
    expect(cellsOf(problems[0]!)).toEqual(['products.cartonGross', 'products.cartonNet']);
    expect(problems[0]!.text.en).toContain('“Carton gross kg” of A1 in Gendan Products is 4.1');
    const byPiece = packed({ quantity: 96 }, { cartonNet: undefined, netEach: 0.5 });
    expect(cellsOf(byPiece.problems[0]!)).toEqual(['products.cartonGross', 'products.netEach']);
    // Also where nobody can count the cartons.
    expect(
      packed({}, { perCarton: undefined, cartonGross: 4 }).problems.map(({ severity }) => severity),
    ).toContain('refused');
  });

  test('grams and cubic centimetres are rounded half up at the line, and totals are of printed lines', () => {
    const product = mug({ perCarton: 1, cartonGross: 1.005, cartonNet: 0.335, cartonSize: '12.5×10×4' });
    const goods = { line: lineOf({ quantity: 1 }), product };
    const { lines, totals } = packingOf([goods, goods, goods]);
    expect(lines[0]).toMatchObject({ gross: 1.01, net: 0.34, measurement: 0.001 });
    expect(totals).toEqual({ cartons: 3, gross: 3.03, net: 1.02, measurement: 0.003 });
  });

  test('whatever the product says: as whole fractions, and never gross below net', () => {
    const grams = fc.integer({ min: 1, max: 50_000 });
    const order = fc.record({
      quantity: fc.integer({ min: 1, max: 20_000 }),
      perCarton: fc.integer({ min: 1, max: 300 }),
      gross: grams,
      net: grams,
      isEachKnown: fc.boolean(),
    });
    fc.assert(
      fc.property(order, ({ quantity, perCarton, gross, net, isEachKnown }) => {
        // A carton's net weight is a whole number of grams for each piece, so that both cells agree.
        const each = Math.max(1, Math.round(net / perCarton));
        const product = {
          perCarton,
          cartonGross: gross / 1000,
          cartonNet: (each * perCarton) / 1000,
          ...(isEachKnown ? { netEach: each / 1000 } : {}),
        };
        const line = packed({ quantity }, product);
        if (gross < each * perCarton) return expect(line.gross).toBeUndefined();
        const cartons = BigInt(Math.ceil(quantity / perCarton));
        const netGrams = isEachKnown ? BigInt(quantity * each) : cartons * BigInt(each * perCarton);
        const packing = cartons * BigInt(gross - each * perCarton);
        const hundredths = (weight: bigint) => Number((weight + 5n) / 10n);
        expect(Math.round(line.net! * 100)).toBe(hundredths(netGrams));
        expect(Math.round(line.gross! * 100)).toBe(hundredths(netGrams + packing));
        expect(line.gross!).toBeGreaterThanOrEqual(line.net!);
        return undefined;
      }),
      { numRuns: 500 },
    );
  });
});

describe('cartons that the line states', () => {
  test('win, and the difference is a note', () => {
    const { cartons, lastCarton, problems, gross } = packed(
      { quantity: 100, cartons: 10 },
      { netEach: 0.35 },
    );
    expect({ cartons, lastCarton }).toEqual({ cartons: 10, lastCarton: undefined });
    // 100 pieces of 0.35 kg in ten boxes of 1 kg.
    expect(gross).toBe(45);
    expect(problems).toMatchObject([{ severity: 'note' }]);
    expect(cellsOf(problems[0]!)).toEqual(['lines.cartons', 'products.perCarton']);
    expect(problems[0]!.text.en).toContain('says 10; at 12 a carton it would be 9');
  });

  test('are as good as reckoned ones where they agree', () => {
    expect(packed({ quantity: 100, cartons: 9 }).lastCarton).toEqual({ number: 9, pieces: 4 });
    expect(packed({ quantity: 96, cartons: 8 }).problems).toEqual([]);
  });

  test('weigh the pieces, where only those are known, in boxes that count as full', () => {
    const blank = { perCarton: undefined, cartonNet: undefined, netEach: 0.35 };
    const { gross, net, isEstimate, problems } = packed({ quantity: 100, cartons: 9 }, blank);
    expect({ gross, net, isEstimate }).toEqual({ gross: 46.8, net: 35, isEstimate: true });
    expect(problems).toMatchObject([{ severity: 'note' }]);
    expect(cellsOf(problems[0]!)).toEqual(['products.cartonNet']);
    // No carton of known weight is anything to estimate by.
    expect(packed({ quantity: 100, cartons: 9 }, { ...blank, cartonGross: undefined })).toMatchObject({
      gross: undefined,
      net: 35,
      isEstimate: false,
    });
  });

  test('do without the pieces per carton', () => {
    const { cartons, gross, isEstimate, problems } = packed(
      { quantity: 100, cartons: 9 },
      { perCarton: undefined },
    );
    expect({ cartons, gross, isEstimate }).toEqual({ cartons: 9, gross: 46.8, isEstimate: true });
    expect(problems.map(({ text }) => text.en)).toEqual([
      'A1: how full the cartons are is not known, and each is weighed as a full one: an estimate. Fill in “Net weight each kg” of A1 in Gendan Products, or the actual weights once the factory has weighed them.',
    ]);
  });

  test('may be none: the goods lie in another line’s carton', () => {
    const { lines } = packingOf([
      { line: lineOf({ quantity: 12 }), product: mug() },
      {
        line: lineOf({ item: 'LID', quantity: 12, cartons: 0 }),
        product: mug({ item: 'LID', netEach: 0.35 }),
      },
      { line: lineOf({ quantity: 12 }), product: mug() },
    ]);
    expect(lines.map(({ numbers }) => numbersText(numbers!))).toEqual(['1', '', '2']);
    expect(lines[1]).toMatchObject({ cartons: 0, net: 4.2, gross: 4.2, measurement: 0 });
  });
});

test('each blank cell of a product is named, and what rests on it stays open', () => {
  const blank = { perCarton: undefined, cartonSize: undefined, cartonGross: undefined, cartonNet: undefined };
  const { problems, totals, lastCarton } = packed({ quantity: 100 }, blank);
  expect(problems.every(({ severity }) => severity === 'missing')).toBe(true);
  expect(problems.map((problem) => cellsOf(problem)[0])).toEqual([
    'products.perCarton',
    'products.cartonGross',
    'products.cartonNet',
    'products.cartonSize',
  ]);
  expect(totals).toEqual({ cartons: undefined, gross: undefined, net: undefined, measurement: undefined });
  expect(lastCarton).toBeUndefined();
});

test('without a number of cartons there are no weights and no measurement', () => {
  const { gross, net, measurement, problems } = packed({ quantity: 100 }, { perCarton: undefined });
  expect([gross, net, measurement]).toEqual([undefined, undefined, undefined]);
  expect(problems.map((problem) => cellsOf(problem))).toEqual([['products.perCarton', 'lines.cartons']]);
});

test('an item that is no product is named once, however many lines have it', () => {
  const goods = { line: lineOf({ item: 'Z9', quantity: 5 }), product: undefined };
  const { problems } = packingOf([goods, goods]);
  expect(problems).toHaveLength(1);
  expect(cellsOf(problems[0]!)).toEqual(['lines.item']);
  expect(problems[0]).toMatchObject({ line: 0, severity: 'missing' });
});

test('no goods have no totals', () => {
  expect(packingOf([]).totals.cartons).toBeUndefined();
});

test('sets that are packed by pieces are noted', () => {
  const { problems } = packed({ quantity: 96, unit: 'SETS' }, { unit: 'PCS' });
  expect(cellsOf(problems[0]!)).toEqual(['lines.unit', 'products.unit']);
  expect(packed({ quantity: 96, unit: 'pcs.' }, { unit: '件' }).problems).toEqual([]);
  expect(isSameUnit('Bag', 'bag ')).toBe(true);
  expect(isSameUnit('Bag', 'PCS')).toBe(false);
});
