import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
} from '@univerjs/core';
import type { Border, CellLook, TextLook } from '../open/looks';

/** A look in the grid's words. */
export function styleOf(look: CellLook): IStyleData {
  const style: IStyleData = textStyle(look);
  if (look.font !== undefined) style.ff = `${look.font}, ${SERIF.test(look.font) ? SERIFS : SANS}`;
  if (look.size !== undefined) style.fs = look.size;
  if (look.borders) {
    const { top, right, bottom, left } = look.borders;
    style.bd = {
      ...(top && { t: lineOf(top) }),
      ...(right && { r: lineOf(right) }),
      ...(bottom && { b: lineOf(bottom) }),
      ...(left && { l: lineOf(left) }),
    };
  }
  if (look.across) style.ht = ACROSS[look.across];
  style.vt = DOWN[look.down ?? 'bottom'];
  style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.turned === 'stacked') style.tr = { a: 0, v: BooleanNumber.TRUE };
  // The grid counts clockwise.
  else if (look.turned !== undefined) style.tr = { a: -look.turned };
  if (look.format !== undefined) style.n = { pattern: look.format };
  return style;
}

/** The part of a look that a colour rule can give. */
export function textStyle(look: TextLook): IStyleBase {
  return {
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.underlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(look.struck && { st: { s: BooleanNumber.TRUE } }),
    ...(look.colour !== undefined && { cl: { rgb: look.colour } }),
    ...(look.ground !== undefined && { bg: { rgb: look.ground } }),
  };
}

/** Fonts of a workbook are seldom on every machine; a browser left alone would show all of them with serifs. */
const SANS = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Arial, sans-serif';
const SERIFS = 'SimSun, Songti SC, Noto Serif CJK SC, Times New Roman, serif';
const SERIF = /宋|仿|楷|simsun|song|kai|serif|times|georgia|cambria|garamond|roman/i;

const ACROSS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  fill: HorizontalAlign.LEFT,
} as const;
const DOWN = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const lineOf = ({ line, colour }: Border): IBorderStyleData => ({
  s: LINES[line] ?? BorderStyleTypes.THIN,
  cl: { rgb: colour },
});

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
