import { KINDS, type PaperKind } from '../../../shared/trade/paper-kinds';
import type { Lang } from '../../../shared/lang';
import { defaultTemplate } from '../../../shared/papers/templates/default-template';
import { fillForSight } from '../../../scripts/papers/fill';
import { sampleFor } from '../../../scripts/papers/sample';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { partOf } from '../../xlsx/parts';

/** Points that a page of A4 has between its margins. */
const ROOM = { portrait: 842 - 75, landscape: 595 - 75 };
/** Of a row that says nothing of its height. */
const USUAL = 13.5;

const each = KINDS.flatMap((kind) => (['zh', 'en'] as const).map((lang): [PaperKind, Lang] => [kind, lang]));

test.each(each)('%s (%s) with three lines of goods is one page', (kind, lang) => {
  const sheet = fillForSight(defaultTemplate(kind, lang), sampleFor(kind, lang));
  const xml = partOf(newWorkbook([sheet]), 'xl/worksheets/sheet1.xml');
  const told = new Map([...xml.matchAll(/<row r="(\d+)"(?: ht="([\d.]+)")?/g)].map(([, row, ht]) => [Number(row), Number(ht ?? USUAL)])); // prettier-ignore
  let high = 0;
  for (let row = 1; row <= sheet.look!.page.area.bottom; row++) high += told.get(row) ?? USUAL;
  expect(high).toBeLessThan(ROOM[sheet.look!.page.orientation]);
  expect(xml).not.toContain('{{');
});
