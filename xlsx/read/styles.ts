import type { Package } from '../package';
import { childNamed, childrenNamed } from '../xml/element';
import { builtInLetter, letterOfCode, type FormatLetter } from '../../shared/cells/number-format';

/** The letter of each cell format (`s="3"` is the fourth); formats beyond the list show plain numbers. */
export function readFormatLetters(pkg: Package, stylesPart: string | undefined): FormatLetter[] {
  if (stylesPart === undefined) return [];
  const root = pkg.elements(stylesPart);
  const codes = new Map<number, FormatLetter>();
  for (const format of childrenNamed(childNamed(root, 'numFmts'), 'numFmt')) {
    codes.set(
      Number(format.attributes.get('numFmtId')),
      letterOfCode(format.attributes.get('formatCode') ?? ''),
    );
  }
  const letterOf = (id: number): FormatLetter => codes.get(id) ?? builtInLetter(id);
  const baseIds = childrenNamed(childNamed(root, 'cellStyleXfs'), 'xf').map((xf) =>
    xf.attributes.get('numFmtId'),
  );
  return childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf) => {
    const id = xf.attributes.get('numFmtId') ?? baseIds[Number(xf.attributes.get('xfId') ?? 0)];
    return letterOf(Number(id ?? 0));
  });
}
