import { TooManyItems } from '../errors';
import type { Package } from '../package';
import { cellText } from '../xml/text';
import { XmlScanner } from '../xml/scanner';
import { budgetFor } from './budget';

/** A text weighs as much as so many cells. */
const PLACES_PER_TEXT = 3;

/** The texts that cells refer to by number, rich text flattened, phonetic readings left out. */
export function readSharedStrings(pkg: Package, part: string | undefined): string[] {
  if (part === undefined) return [];
  const texts: string[] = [];
  const most = budgetFor(pkg.size).places / PLACES_PER_TEXT;
  const scanner = new XmlScanner(pkg.read(part), part);
  while (scanner.next()) {
    if (scanner.isClose || !scanner.is('si')) continue;
    if (texts.length >= most) throw new TooManyItems(part);
    texts.push(readRichText(scanner));
  }
  return texts;
}

/** The text of the `si` or `is` element whose open tag the scanner is on; ends on its close tag. */
export function readRichText(scanner: XmlScanner): string {
  let text = '';
  if (scanner.isEmpty) return text;
  for (let depth = 1; depth > 0 && scanner.next();) {
    if (scanner.isClose) {
      depth--;
    } else if (scanner.is('rPh')) {
      scanner.skip();
    } else if (scanner.is('t') && !scanner.isEmpty) {
      const from = scanner.end;
      scanner.skip();
      text += cellText(scanner.bytes, from, scanner.start);
    } else if (!scanner.isEmpty) {
      depth++;
    }
  }
  return text;
}
