import { colourIcon, outlineIcon } from '../../manifests/icons/package-icons';
import { drawing } from '../../manifests/icons/drawings';
import { rectangle, type Shape } from '../../manifests/icons/shapes';
import type { IconName } from '../../manifests/source';
import { pngOf } from '../../scripts/icons/raster';
import { pixelsOf } from './pictures';

const NAMES: readonly IconName[] = ['gendan', 'update', 'done', 'late'];
const SMALL = [16, 20, 24, 32];

/** Against a background, from 0 (black) to 1 (white), as accessibility guidelines measure it. */
function contrast([red, green, blue]: readonly number[], [r2, g2, b2]: readonly number[]): number {
  const luminance = (...parts: number[]): number => {
    const [r, g, b] = parts.map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [a, b] = [luminance(red!, green!, blue!), luminance(r2!, g2!, b2!)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('the icons', () => {
  it.each(SMALL)('at %s pixels can be told apart', (size) => {
    const pictures = NAMES.map((name) => pixelsOf(pngOf(size, drawing(name, size))));
    for (const [i, one] of pictures.entries())
      for (const other of pictures.slice(i + 1)) {
        const differing = one.filter((pixel, k) => Math.abs(pixel[3]! - other[k]![3]!) > 128).length;
        expect(differing / one.length).toBeGreaterThan(0.15);
      }
  });

  it.each(NAMES)('%s has a clear background, sharp lines and one colour beside grey', (name) => {
    const pixels = pixelsOf(pngOf(32, drawing(name, 32)));
    const clear = pixels.filter(([, , , opacity]) => opacity === 0).length;
    expect(clear / pixels.length).toBeGreaterThan(0.1);
    const solid = pixels.filter(([, , , opacity]) => opacity === 255);
    const colours = new Set(solid.map(([r, g, b]) => `${r},${g},${b}`));
    const own = [...colours].filter(
      (each) => ['58,58,56', '121,119,116', '250,250,250'].includes(each) === false,
    );
    // Mixtures at edges aside, a single colour covers most of what is not grey.
    const counts = own.map((each) => solid.filter(([r, g, b]) => `${r},${g},${b}` === each).length);
    expect(Math.max(...counts)).toBeGreaterThan(8);
  });

  it('have lines as wide as Office draws them: one pixel up to 32, two up to 80', () => {
    for (const [size, width] of [[16, 1], [20, 1], [24, 1], [32, 1], [40, 2], [48, 2], [64, 2], [80, 2]] as const) {
      const pixels = pixelsOf(pngOf(size, drawing('done', size)));
      const middle = pixels.slice(Math.floor(size * 0.6) * size, Math.floor(size * 0.6) * size + Math.floor(size / 3));
      const dark = middle.filter(([red, , , opacity]) => red! < 80 && opacity === 255);
      expect([size, dark.length]).toEqual([size, width]);
    }
  }); // prettier-ignore

  it.each([['white', [255, 255, 255]], ['black', [0, 0, 0]]] as const)('keep a contrast of 3 to 1 on %s', (_, background) => {
    for (const name of NAMES) {
      const solid = pixelsOf(pngOf(32, drawing(name, 32))).filter(([, , , opacity]) => opacity === 255);
      const seen = solid.filter((pixel) => contrast(pixel, background) >= 3);
      expect(seen.length).toBeGreaterThan(20);
    }
  }); // prettier-ignore

  it('of the package are white on the product’s colour, and white on nothing', () => {
    const colour = pixelsOf(pngOf(192, colourIcon(192)));
    expect(colour[96 * 192 + 96]).toEqual([255, 255, 255, 255]);
    expect(colour[20 * 192 + 96]).toEqual([14, 124, 134, 255]);
    expect(colour[0]![3]).toBe(0);
    const outline = pixelsOf(pngOf(32, outlineIcon(32)));
    for (const [red, green, blue, opacity] of outline)
      if (opacity! > 0) expect([red, green, blue]).toEqual([255, 255, 255]);
  });
});

describe('the drawing of shapes', () => {
  const opacities = (size: number, shapes: readonly Shape[]): number[] =>
    pixelsOf(pngOf(size, shapes)).map((pixel) => pixel[3]!);

  it('covers whole pixels wholly and half pixels half', () => {
    expect(opacities(2, [rectangle([0, 0], [1.5, 1], '#000000')])).toEqual([255, 128, 0, 0]);
  });

  it('covers as much of a disc as its area', () => {
    const sum = opacities(20, [{ is: 'disc', centre: [10, 10], radius: 8, paint: '#000000' }]).reduce(
      (a, b) => a + b,
    );
    expect(sum / 255).toBeCloseTo(Math.PI * 64, 0);
  });

  it('draws a part of a ring from the top clockwise', () => {
    const quarter: Shape = {
      is: 'ring',
      centre: [4, 4],
      radius: 3,
      width: 2,
      part: [0, 90],
      paint: '#000000',
    };
    const where = opacities(8, [quarter]).map((opacity, i) => ({ opacity, x: i % 8, y: Math.floor(i / 8) }));
    expect(where.filter(({ opacity, x, y }) => opacity > 0 && (x < 4 || y > 3))).toEqual([]);
    expect(where.filter(({ opacity }) => opacity > 0).length).toBeGreaterThan(4);
  });

  it('mixes two colours where they meet, and takes away where a gap is', () => {
    const both = [rectangle([0, 0], [1, 1], '#000000'), rectangle([0.5, 0], [1, 1], '#ffffff')];
    expect(pixelsOf(pngOf(1, both))).toEqual([[128, 128, 128, 255]]);
    expect(opacities(1, [...both, rectangle([0, 0], [1, 1], 'gap')])).toEqual([0]);
  });
});
