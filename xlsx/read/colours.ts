import type { Package } from '../package';
import { childNamed, type XmlElement } from '../xml/element';

/** The colours that a workbook names by number: those of its theme and those of its palette. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Reads the theme of a workbook; Office's own colours where it has none. `own`: the `indexedColors` of its style sheet. */
export function readPalette(pkg: Package, workbookPart: string, own: XmlElement | undefined): Palette {
  const target = pkg.relationships(workbookPart).find(({ type }) => type === 'theme')?.target;
  const part = target === undefined ? undefined : pkg.find(target);
  const scheme =
    part === undefined ? undefined : childNamed(childNamed(pkg.elements(part), 'themeElements'), 'clrScheme');
  return {
    theme: THEME_ORDER.map((name, i) => schemeColour(childNamed(scheme, name)) ?? OFFICE[i]!),
    indexed: own ? own.children.map((child) => rgbOf(child.attributes.get('rgb')) ?? '#000000') : INDEXED,
  };
}

/** The colour that a `color`, `fgColor`, `bgColor` or `tabColor` element means; undefined for none and `automatic`. */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const index = attributes.get('indexed');
  const theme = attributes.get('theme');
  const base =
    rgbOf(attributes.get('rgb')) ??
    (theme !== undefined ? palette.theme[Number(theme)] : undefined) ??
    (index !== undefined ? palette.indexed[Number(index)] : undefined);
  const tint = Number(attributes.get('tint') ?? 0);
  return base === undefined || !(tint >= -1 && tint <= 1) || tint === 0 ? base : tinted(base, tint);
}

/** The colour that a `fill` shows; undefined for none. `from`: the element that has the ground of a plain fill. */
export function groundOf(
  fill: XmlElement,
  palette: Palette,
  from: 'fgColor' | 'bgColor',
): string | undefined {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern) {
    const type = pattern.attributes.get('patternType');
    if (type === 'none' || (type === undefined && from === 'fgColor') || type === 'gray125') return undefined;
    return colourOf(childNamed(pattern, from), palette);
  }
  // A gradient shows as its first colour.
  const stop = childNamed(childNamed(fill, 'gradientFill'), 'stop');
  return colourOf(childNamed(stop, 'color'), palette);
}

/** Lighter (towards 1) or darker (towards -1), as ECMA-376 part 1, 18.3.1.15 computes it. */
export function tinted(colour: string, tint: number): string {
  const [hue, saturation, light] = toHsl(colour);
  return fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
}

/** Themes number their first two pairs the other way round than they list them. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']; // prettier-ignore
const OFFICE = ['#ffffff', '#000000', '#e7e6e6', '#44546a', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#0563c1', '#954f72']; // prettier-ignore

const FIRST_EIGHT = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
/** The palette of ECMA-376 part 1, 18.8.27; 64 and 65 are the system's text and ground. */
const INDEXED: readonly string[] = [
  ...FIRST_EIGHT, ...FIRST_EIGHT,
  '800000', '008000', '000080', '808000', '800080', '008080', 'c0c0c0', '808080',
  '9999ff', '993366', 'ffffcc', 'ccffff', '660066', 'ff8080', '0066cc', 'ccccff',
  '000080', 'ff00ff', 'ffff00', '00ffff', '800080', '800000', '008080', '0000ff',
  '00ccff', 'ccffff', 'ccffcc', 'ffff99', '99ccff', 'ff99cc', 'cc99ff', 'ffcc99',
  '3366ff', '33cccc', '99cc00', 'ffcc00', 'ff9900', 'ff6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
  '000000', 'ffffff',
].map((digits) => `#${digits}`); // prettier-ignore

/** `FF1F2937` or `1F2937`; the first pair of eight is the opacity, which cells do not have. */
function rgbOf(text: string | undefined): string | undefined {
  return text !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(text)
    ? `#${text.slice(-6).toLowerCase()}`
    : undefined;
}

function schemeColour(element: XmlElement | undefined): string | undefined {
  const colour = element?.children[0];
  return rgbOf(colour?.attributes.get('lastClr') ?? colour?.attributes.get('val'));
}

function toHsl(colour: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const span = max - min;
  if (span === 0) return [0, 0, light];
  const saturation = span / (light > 0.5 ? 2 - max - min : max + min);
  const sector = max === r ? ((g - b) / span + 6) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [sector / 6, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const strength = saturation * Math.min(light, 1 - light);
  const channel = (n: number): string => {
    const k = (n + hue * 12) % 12;
    const value = light - strength * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
