import type { Tone } from '../../shared/book/patch';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A style part for workbooks that have none. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

export const HEADER_FONT =
  '<font><b/><sz val="11"/><color rgb="FF1F2937"/><name val="Calibri"/><family val="2"/></font>';
export const HEADER_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE5E9F0"/><bgColor indexed="64"/></patternFill></fill>';

/** Dark text on a light ground of the same colour: readable in print and for the colour-blind by lightness. */
export const TONES: Readonly<Record<Tone, string>> = {
  late: tone('FF9C0006', 'FFFFC7CE'),
  soon: tone('FF7F4F00', 'FFFFEB9C'),
  good: tone('FF006100', 'FFC6EFCE'),
  waiting: tone('FF1F3F77', 'FFD9E5F7'),
  done: tone('FF4B5563', 'FFE5E7EB'),
  muted: '<dxf><font><color rgb="FF6B7280"/></font></dxf>',
};

function tone(text: string, ground: string): string {
  return (
    `<dxf><font><color rgb="${text}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="${ground}"/><bgColor rgb="${ground}"/></patternFill></fill></dxf>`
  );
}
