import type { Package } from '../../xlsx/package';
import type { WorkbookInfo } from '../../xlsx/read/workbook';
import { childNamed, childrenNamed, isTrue, type XmlElement } from '../../xlsx/xml/element';
import { colourOf, groundOf, readPalette, type Palette } from '../../xlsx/read/colours';
import type { Border, Borders, CellLook, TextLook } from './looks';
import { builtInFormat } from './number-formats';

export interface Styles {
  /** By the `s` of a cell. */
  readonly cells: readonly CellLook[];
  /** By the `dxfId` of a colour rule. */
  readonly rules: readonly TextLook[];
  readonly palette: Palette;
}

/** Reads fonts, fills, borders, alignment and number formats, with all colours resolved. */
export function readStyles(pkg: Package, info: WorkbookInfo): Styles {
  const root = info.stylesPart === undefined ? undefined : pkg.elements(info.stylesPart);
  const palette = readPalette(pkg, info.part, childNamed(childNamed(root, 'colors'), 'indexedColors'));
  const fonts = listOf(root, 'fonts').map((font) => ({ ...textLook(font, palette), ...face(font) }));
  const grounds = listOf(root, 'fills').map((fill) => groundOf(fill, palette, 'fgColor'));
  const borders = listOf(root, 'borders').map((border) => bordersOf(border, palette));
  const codes = new Map<number, string>();
  for (const format of listOf(root, 'numFmts'))
    codes.set(Number(format.attributes.get('numFmtId')), format.attributes.get('formatCode') ?? '');
  const bases = listOf(root, 'cellStyleXfs');
  const lookOf = (xf: XmlElement): CellLook => {
    const base = bases[Number(xf.attributes.get('xfId') ?? 0)];
    const number = (name: string): number =>
      Number(xf.attributes.get(name) ?? base?.attributes.get(name) ?? 0);
    const id = number('numFmtId');
    const ground = grounds[number('fillId')];
    const lines = borders[number('borderId')];
    const format = codes.get(id) ?? builtInFormat(id);
    return {
      ...fonts[number('fontId')],
      ...(ground !== undefined && { ground }),
      ...(lines && { borders: lines }),
      ...(format !== undefined && !/^general$/i.test(format) && { format }),
      ...alignment(childNamed(xf, 'alignment') ?? childNamed(base, 'alignment')),
    };
  };
  const cells = listOf(root, 'cellXfs').map(lookOf);
  const rules = listOf(root, 'dxfs').map((dxf): TextLook => {
    const fill = childNamed(dxf, 'fill');
    // In a rule the ground of a plain fill is written as the background colour.
    const ground = fill && (groundOf(fill, palette, 'bgColor') ?? groundOf(fill, palette, 'fgColor'));
    return { ...textLook(childNamed(dxf, 'font'), palette), ...(ground !== undefined && { ground }) };
  });
  return { cells: cells.length > 0 ? cells : [{}], rules, palette };
}

const listOf = (root: XmlElement | undefined, name: string): readonly XmlElement[] =>
  childNamed(root, name)?.children ?? [];

function textLook(font: XmlElement | undefined, palette: Palette): TextLook {
  const has = (name: string): boolean => {
    const found = childNamed(font, name);
    return found !== undefined && isTrue(found.attributes.get('val') ?? '1');
  };
  const underline = childNamed(font, 'u');
  const colour = colourOf(childNamed(font, 'color'), palette);
  return {
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(has('strike') && { struck: true }),
    ...(underline && underline.attributes.get('val') !== 'none' && { underlined: true }),
    ...(colour !== undefined && { colour }),
  };
}

function face(font: XmlElement): Pick<CellLook, 'font' | 'size'> {
  const name = (childNamed(font, 'name') ?? childNamed(font, 'rFont'))?.attributes.get('val');
  const size = Number(childNamed(font, 'sz')?.attributes.get('val'));
  return { ...(name !== undefined && { font: name }), ...(size > 0 && { size }) };
}

function bordersOf(element: XmlElement, palette: Palette): Borders | undefined {
  const side = (...names: string[]): Border | undefined => {
    const found = childrenNamed(element, names[0]!)[0] ?? childNamed(element, names[1] ?? '');
    const line = found?.attributes.get('style');
    if (line === undefined || line === 'none') return undefined;
    return { line, colour: colourOf(childNamed(found, 'color'), palette) ?? '#000000' };
  };
  const borders = {
    top: side('top'),
    right: side('right', 'end'),
    bottom: side('bottom'),
    left: side('left', 'start'),
  };
  return Object.values(borders).some(Boolean) ? borders : undefined;
}

function alignment(element: XmlElement | undefined): Pick<CellLook, 'across' | 'down' | 'wrap' | 'turned'> {
  if (!element) return {};
  const across = ACROSS[element.attributes.get('horizontal') ?? ''];
  const down = DOWN[element.attributes.get('vertical') ?? ''];
  const turn = Number(element.attributes.get('textRotation') ?? 0);
  return {
    ...(across && { across }),
    ...(down && { down }),
    ...(isTrue(element.attributes.get('wrapText')) && { wrap: true }),
    // Up to 90 counter-clockwise; beyond, clockwise from 91; 255 stands for stacked letters.
    ...(turn === 255
      ? { turned: 'stacked' as const }
      : turn > 0 && turn <= 180 && { turned: turn <= 90 ? turn : 90 - turn }),
  };
}

const ACROSS: Readonly<Record<string, CellLook['across']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'fill',
};
const DOWN: Readonly<Record<string, CellLook['down']>> = {
  top: 'top',
  center: 'center',
  justify: 'center',
  distributed: 'center',
  bottom: 'bottom',
};
