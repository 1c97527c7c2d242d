import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import type * as Drawing from '../../papers/draw-paper';
import * as drawing from '../../papers/draw-paper';
import type * as Reading from '../../papers/read-template';
import * as reading from '../../papers/read-template';
import { sha256 } from '../../papers/sha256';
import { makePaper } from '../../shared/features/documents/preview';
import { PAPER_FONT } from '../../shared/papers/paper-font';
import type { Paper } from '../../shared/papers/paper';
import { customerTemplate, INVOICE, INVOICE_PAPER } from '../tools/customer-template';
import { paperPlan } from '../tools/paper-book';
import { paragraph, row, table, wordFile } from '../tools/word-file';

/** The same code as the page has it, which compresses by other means than Node. */
function asInPage<T extends object>(path: string): T {
  let found: T | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../xlsx/zip/deflate', () => jest.requireActual<object>('../../xlsx/zip/deflate.browser'));
    found = jest.requireActual<T>(path);
  });
  jest.dontMock('../../xlsx/zip/deflate');
  return found!;
}

const page = asInPage<typeof Reading>('../../papers/read-template');
const pageDrawing = asInPage<typeof Drawing>('../../papers/draw-paper');
const DRAFT: Paper = {
  ...INVOICE_PAPER,
  draft: [{ zh: '', en: '' }],
  values: { ...INVOICE_PAPER.values, draft: { text: 'DRAFT' } },
};
const WORD = wordFile(
  paragraph('No. {{number}}') + table(row('{{#lines}}{{item}}', '{{quantity}}{{/lines}}')),
);

/** As long as what is equal is what the bytes say, too. */
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));

describe('page and command make the same bytes of a paper', () => {
  test.each<[string, Uint8Array, string, string | undefined, Paper]>([
    ['a workbook', customerTemplate(), 'CI.xlsx', INVOICE, INVOICE_PAPER],
    ['a workbook, marked as a draft', customerTemplate(), 'CI.xlsx', INVOICE, DRAFT],
    ['a document', WORD, 'CI.docx', undefined, INVOICE_PAPER],
  ])('%s of the team’s', async (_, bytes, name, sheet, paper) => {
    const [one, other] = [await reading.readTemplate(bytes, name, sheet), await page.readTemplate(bytes, name, sheet)]; // prettier-ignore
    expect([other.fingerprint, other.fields]).toEqual([one.fingerprint, one.fields]);
    const [made, inPage] = [await one.make(paper), await other.make(paper)];
    expect(same(made, inPage)).toBe(true);
    expect(same(made, bytes)).toBe(false);
  });

  test.each(['zh', 'en'] as const)('shipped forms (%s), in the font of papers', (lang) => {
    const plan = paperPlan();
    for (const kind of ['quotation', 'pi', 'contract', 'ci', 'pl', 'si', 'purchase', 'production'] as const) {
      const { sheet } = makePaper(plan, { orders: ['PO-1'], kind, lang }, 'file');
      const made = drawing.drawnFile(sheet!, lang);
      expect([kind, same(made, pageDrawing.drawnFile(sheet!, lang))]).toEqual([kind, true]);
      expect(strFromU8(unzipSync(made)['xl/styles.xml']!)).toContain(PAPER_FONT[lang].name);
    }
  });
});

test('a file is named by SHA-256, wherever it is read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
  const long = new Uint8Array(100_000).map((_, at) => at * 7);
  expect(reading.fileFingerprint(long)).toBe(createHash('sha256').update(long).digest('hex').slice(0, 16));
});
