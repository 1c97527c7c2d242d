/** Colours as people name them. One of a cell may go by several names: a light red is pink, too. */
export type Hue =
  'red' | 'pink' | 'orange' | 'yellow' | 'green' | 'cyan' | 'blue' | 'purple' | 'brown' | 'grey' | 'black';

/** Chinese signs and English words for each. */
export const HUE_NAMES: Readonly<Record<Hue, { readonly zh: string; readonly en: string }>> = {
  red: { zh: '红', en: 'red' },
  pink: { zh: '粉', en: 'pink' },
  orange: { zh: '橙', en: 'orange' },
  yellow: { zh: '黄', en: 'yellow' },
  green: { zh: '绿', en: 'green' },
  cyan: { zh: '青', en: 'cyan' },
  blue: { zh: '蓝', en: 'blue' },
  purple: { zh: '紫', en: 'purple' },
  brown: { zh: '棕', en: 'brown' },
  grey: { zh: '灰', en: 'grey' },
  black: { zh: '黑', en: 'black' },
};

/** The names that fit a colour written as `RRGGBB`; none for white and what nobody would call a colour. */
export function huesOf(rgb: string): readonly Hue[] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (most + least) / 2;
  const strong = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1));
  if (light > 0.97) return [];
  if (most - least < 0.06 || strong < 0.12) return light < 0.15 ? ['black'] : light < 0.93 ? ['grey'] : [];
  if (light < 0.1) return ['black'];
  return namesOf(angle(r, g, b, most, most - least), light);
}

/** Degrees on the circle of colours: 0 red, 120 green, 240 blue. */
function angle(r: number, g: number, b: number, most: number, range: number): number {
  const sixth =
    most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return sixth * 60;
}

/** Where one name ends and the next begins, in degrees; between two of them both are used. */
const BANDS: readonly (readonly [from: number, to: number, hue: Hue])[] = [
  [0, 16, 'red'],
  [14, 50, 'orange'],
  [37, 72, 'yellow'],
  [68, 170, 'green'],
  [160, 205, 'cyan'],
  [190, 256, 'blue'],
  [252, 318, 'purple'],
  [296, 346, 'pink'],
  [340, 361, 'red'],
];

function namesOf(degrees: number, light: number): Hue[] {
  const names = BANDS.filter(([from, to]) => degrees >= from && degrees < to).map(([, , hue]) => hue);
  if (names.includes('red') && light > 0.7) names.push('pink');
  if (names.includes('orange') && light < 0.45) names.push('brown');
  return names;
}
