import type { Tone } from '../../shared/book/patch';
import type { Dialect } from '../dialect';
import { TONE_COLOURS } from '../../shared/templates/vocabulary/tone-colours';

/** A style part for workbooks that have none, in their dialect. */
export const emptyStyles = ({ main }: Dialect): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${main}">` +
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

/** The tones as formats of conditional colours. */
export const TONES = Object.fromEntries(
  Object.entries(TONE_COLOURS).map(([name, { text, ground }]) => [name, toneXml(text, ground)]),
) as Readonly<Record<Tone, string>>;

function toneXml(text: string, ground: string | undefined): string {
  const fill =
    ground === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor rgb="FF${ground}"/></patternFill></fill>`;
  return `<dxf><font><color rgb="FF${text}"/></font>${fill}</dxf>`;
}
