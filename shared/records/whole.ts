import { both, type Bilingual } from '../lang';

/** A figure that counts things: days, lines, copies. The kind has told already that it is a figure. */
export function checkWhole(text: string): Bilingual | undefined {
  if (/^\d+([.,]0*)?$/.test(text.normalize('NFKC').replace(/(?<=\d),(?=\d{3}\b)/g, ''))) return undefined;
  return both(
    `“${text}”不是整数。请改成 30 这样的整数；改好之前忽略这一格。`,
    `“${text}” is no whole number. Write one such as 30; until then the cell is ignored.`,
  );
}
