import type { Package } from '../package';
import { builtInLetter, letterOfCode, type FormatLetter } from '../../shared/cells/number-format';
import { rawText } from '../xml/text';
import { StyleIndex, wholeOf } from './style-index';

/** The letter of each cell format (`s="3"` is the fourth); formats beyond the list show plain numbers. */
export function readFormatLetters(pkg: Package, stylesPart: string | undefined): FormatLetter[] {
  return stylesPart === undefined ? [] : formatLetters(new StyleIndex(pkg.read(stylesPart), stylesPart));
}

export function formatLetters(index: StyleIndex): FormatLetter[] {
  const codes = new Map<number, FormatLetter>();
  index.each('numFmts', (tag) => {
    const id = wholeOf(tag, 'numFmtId');
    const code = tag.toAttribute('formatCode') ? rawText(tag.bytes, tag.valueStart, tag.valueEnd) : '';
    codes.set(id, letterOfCode(code));
  });
  const letterOf = (id: number): FormatLetter => codes.get(id) ?? builtInLetter(Math.max(0, id));
  const baseIds: number[] = [];
  index.each('cellStyleXfs', (tag) => void baseIds.push(wholeOf(tag, 'numFmtId')));
  const letters: FormatLetter[] = [];
  index.each('cellXfs', (tag) => {
    const own = wholeOf(tag, 'numFmtId');
    letters.push(letterOf(own >= 0 ? own : (baseIds[Math.max(0, wholeOf(tag, 'xfId'))] ?? 0)));
  });
  return letters;
}
