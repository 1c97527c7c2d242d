import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkDigit } from '../../../scripts/samples/containers';
import { Random } from '../../../scripts/samples/random';
import { SAMPLES } from '../../../scripts/samples/samples';

/** Elements of a worksheet in the order that ECMA-376 asks for; those that the samples use. */
const WORKSHEET_ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'mergeCells',
  'conditionalFormatting', 'dataValidations', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing',
  'legacyDrawing', 'tableParts',
]; // prettier-ignore

function elements(xml: string): { depth: number; name: string; attributes: Record<string, string> }[] {
  const found: { depth: number; name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => found.push({ depth: depth++, name: tag.name, attributes: tag.attributes }));
  parser.on('closetag', () => depth--);
  parser.write(xml).close();
  return found;
}

describe.each(SAMPLES.map(({ file, bytes }) => [file, bytes] as const))('%s as a package', (_, bytes) => {
  const parts = new Map(Object.entries(unzipSync(bytes())).map(([path, data]) => [path, data]));
  const text = (path: string): string => strFromU8(parts.get(path)!);
  const xml = [...parts.keys()].filter((path) => /\.(xml|rels|vml)$/.test(path));

  it('has well-formed parts, each with a type', () => {
    const types = elements(text('[Content_Types].xml'));
    const extensions = types.map((t) => t.attributes.Extension);
    for (const path of xml) expect(elements(text(path)).length).toBeGreaterThan(0);
    for (const path of parts.keys()) expect(extensions).toContain(path.split('.').at(-1));
    for (const { attributes } of types.filter((t) => t.name === 'Override'))
      expect(parts.has(attributes.PartName!.slice(1))).toBe(true);
  });

  it('links only to parts that are there, and uses only links that exist', () => {
    for (const path of xml.filter((p) => p.endsWith('.rels'))) {
      const links = elements(text(path)).filter((e) => e.name === 'Relationship');
      for (const { attributes } of links) expect(parts.has(attributes.Target!.slice(1))).toBe(true);
      const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
      if (owner === '') continue;
      const ids = links.map((l) => l.attributes.Id);
      const used = elements(text(owner)).flatMap((e) => [e.attributes['r:id'], e.attributes['r:embed']]);
      for (const id of used) if (id !== undefined) expect(ids).toContain(id);
    }
  });

  it('keeps the order of elements, rows and cells in its worksheets', () => {
    for (const path of xml.filter((p) => p.startsWith('xl/worksheets/sheet'))) {
      const all = elements(text(path));
      const places = all.filter((e) => e.depth === 1).map((e) => WORKSHEET_ORDER.indexOf(e.name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      const rows = all.filter((e) => e.name === 'row').map((e) => Number(e.attributes.r));
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    }
  });

  it('numbers only styles and shared strings that exist', () => {
    const styles = elements(text('xl/styles.xml'));
    const count = (name: string): number =>
      Number(styles.find((e) => e.name === name)?.attributes.count ?? 0);
    const strings = elements(text('xl/sharedStrings.xml')).filter((e) => e.name === 'si').length;
    expect(count('cellXfs')).toBe(styles.filter((e) => e.name === 'xf').length - 1);
    for (const path of xml.filter((p) => p.startsWith('xl/worksheets/sheet'))) {
      for (const { name, attributes } of elements(text(path))) {
        if (name === 'c') expect(Number(attributes.s ?? 0)).toBeLessThan(count('cellXfs'));
        if (name === 'cfRule' && attributes.dxfId)
          expect(Number(attributes.dxfId)).toBeLessThan(count('dxfs'));
      }
      for (const match of text(path).matchAll(/t="s"><v>(\d+)</g))
        expect(Number(match[1])).toBeLessThan(strings);
    }
  });
});

it.each([
  ['CSQU305438', 3],
  ['TOLU473478', 7],
  ['GVTU300038', 9],
])('a container number ends with its check digit: %s', (body, digit) => expect(checkDigit(body)).toBe(digit));

it('chance is the same on every machine', () => {
  const random = new Random(1);
  expect([random.between(1, 1000), random.between(1, 1000), random.pick(['a', 'b', 'c'])])
    .toMatchInlineSnapshot(`
   [
     628,
     3,
     "b",
   ]
  `);
});
