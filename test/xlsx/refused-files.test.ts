import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { MAX_PART } from '../../xlsx/zip/limits';
import { GendanError } from '../../shared/errors';
import { bookOf, buildWorkbook, sheetOf, zipParts } from '../tools/workbook';
import { change, patchOf, text } from './parts';
import { runs } from '../tools/runs';

const plain = buildWorkbook(bookOf(sheetOf('a', [['x', 1]])));
const parts = (): Record<string, Uint8Array> => unzipSync(plain);
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

/** Sets what the central directory says of the unpacked size of the workbook part. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  // The name stands in the local header, in the list of parts, and last in the central directory.
  copy.writeUInt32LE(
    size,
    copy.lastIndexOf('xl/workbook.xml', copy.lastIndexOf('xl/_rels/workbook.xml.rels') - 1) - 46 + 24,
  );
  return copy;
}

describe('files that cannot be worked on are refused with a sentence', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(0), 'NotAWorkbook'],
    ['a text file', () => strToU8('单号,交期\nPO-1,2026-05-18'), 'NotAWorkbook'],
    ['an encrypted workbook', () => ole('EncryptedPackage'), 'PasswordProtected'],
    ['an old .xls', () => ole('Workbook'), 'OldWorkbookFormat'],
    ['a zip cut off in the middle', () => plain.slice(0, plain.length - 200), 'TruncatedWorkbook'],
    ['a zip that is no workbook', () => zipParts({ 'readme.txt': 'x' }), 'MissingPart'],
    [
      'a workbook without its sheet',
      () => zipParts({ ...parts(), 'xl/_rels/workbook.xml.rels': RELS }),
      'MissingPart',
    ],
    [
      'a binary workbook',
      () => zipParts({ '_rels/.rels': ROOT_RELS, 'xl/workbook.bin': 'x' }),
      'BinaryWorkbook',
    ],
    ['a name that climbs out', () => zipParts({ ...parts(), '../evil.xml': 'x' }), 'UnsafeEntryName'],
    ['an absolute name', () => zipParts({ ...parts(), '/etc/x': 'x' }), 'UnsafeEntryName'],
    ['a name twice but for case', () => zipParts({ ...parts(), 'XL/Workbook.xml': 'x' }), 'DuplicatedEntry'],
    ['a part said to be enormous', () => withSize(plain, MAX_PART + 1), 'ZipBomb'],
    ['a part that shrinks ten-thousandfold', () => withSize(plain, 700 * 1024 * 1024), 'ZipBomb'],
    ['a part of another size than declared', () => withSize(plain, 5000), 'DamagedWorkbook'],
    [
      'a document type with entities',
      () => zipParts({ ...parts(), 'xl/workbook.xml': BOMB }),
      'DamagedWorkbook',
    ],
    [
      'a sheet that ends in the middle',
      () => zipParts({ ...parts(), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
      'DamagedWorkbook',
    ],
  ])('%s', (_, make, name) => {
    const patch = patchOf(change('a', 1, 1, 'x', text('y')), change('b', 1, 1, 'x', text('y')));
    for (const work of [() => readWorkbook(make()), () => patchWorkbook(make(), patch)]) {
      expect(work).toThrow(
        expect.objectContaining({
          name,
          sentence: { zh: expect.stringMatching(/[一-龥]/), en: expect.any(String) },
        }),
      );
    }
  });

  test('a signed workbook can be read, but not written', () => {
    const signed = zipParts({ ...parts(), '_xmlsignatures/origin.sigs': '' });
    expect(readWorkbook(signed).sheets).toHaveLength(1);
    expect(() => patchWorkbook(signed, patchOf(change('a', 1, 1, 'x', text('y'))))).toThrow(
      expect.objectContaining({ name: 'SignedWorkbook' }),
    );
  });

  test('macros stay where they are', () => {
    const macro = zipParts({ ...parts(), 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) });
    const { bytes } = patchWorkbook(macro, patchOf(change('a', 1, 1, 'x', text('y'))));
    expect(unzipSync(bytes)['xl/vbaProject.bin']).toEqual(new Uint8Array([1, 2, 3]));
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = `<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/none.xml"/></Relationships>`;
const ROOT_RELS = `<Relationships><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.bin"/></Relationships>`;
const BOMB = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook xmlns="${MAIN}"><sheets/></workbook>`;

/** Whatever the bytes: an answer, or a sentence. */
function answers(bytes: Uint8Array): void {
  const patch = patchOf(
    change('a', 1, 1, 'x', text('y')),
    change('a', 3, 2, null, { as: 'date', value: 46077 }),
  );
  for (const work of [
    () => readWorkbook(bytes),
    () => patchWorkbook(bytes, { ...patch, columns: [COLUMN] }),
  ]) {
    try {
      work();
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
    }
  }
}

const COLUMN = {
  sheet: 'a',
  column: 4,
  headerRow: 1,
  title: '到期',
  lastRow: 9,
  width: 9,
  format: 'date',
  choices: ['x'],
} as const;

describe('hostile bytes give an answer or a sentence, never a crash', () => {
  const rich = buildWorkbook(
    bookOf(
      sheetOf(
        'a',
        [
          ['x', 1, true],
          ['y', 2.5, null],
        ],
        { merges: [{ top: 1, left: 2, bottom: 2, right: 3 }] },
      ),
    ),
    {
      formulas: { 'a!B2': '<f t="shared" ref="B2:B3" si="0">A1*2</f>' },
    },
  );

  test('flipped bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(rich.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (flips) => {
          const copy = Uint8Array.from(rich);
          for (const [at, mask] of flips) copy[at]! ^= mask;
          answers(copy);
        },
      ),
      runs(60, 400),
    );
  });

  test('truncations and doubled ends', () => {
    fc.assert(
      fc.property(fc.nat(rich.length), fc.nat(300), (length, tail) => {
        answers(rich.slice(0, length));
        answers(Buffer.concat([rich.slice(0, length), rich.slice(rich.length - tail)]));
      }),
      runs(25, 150),
    );
  });

  const SNIPPETS = [
    '<row r="0"/>',
    '<row r="1048577"><c r="A1"/></row>',
    '<c r="ZZZZ9"/>',
    '<c r="9"><v>1</v></c>',
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>999999</v></c>',
    '<c><v>1e999</v></c>',
    '<c><v>abc</v></c>',
    '<f t="shared" si="0"/>',
    '<f t="array" ref="A1:XFD1048576">1</f>',
    '<dimension ref="ZZ:9"/>',
    '</row>',
    '<row>',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<?',
    '&#x110000;',
    '&lol;',
    '<!DOCTYPE a>',
    '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>',
    '<cols><col min="x"/></cols>',
    '"',
    "='",
    '<is><t>',
    '\0',
  ];

  test.each([
    'xl/worksheets/sheet1.xml',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
  ])('bogus XML in %s', (name) => {
    const content = Buffer.from(unzipSync(rich)[name]!).toString('utf8');
    const rest = unzipSync(rich);
    fc.assert(
      fc.property(
        fc.nat(content.length),
        fc.nat(40),
        fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 3 }),
        (at, cut, put) => {
          answers(
            zipParts({ ...rest, [name]: content.slice(0, at) + put.join('') + content.slice(at + cut) }, 0),
          );
        },
      ),
      runs(15, 120),
    );
  });

  test('nesting a hundred thousand deep', () => {
    const deep = '<x>'.repeat(100000);
    for (const name of [
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
    ]) {
      const content = Buffer.from(unzipSync(rich)[name]!).toString('utf8');
      const at = content.lastIndexOf('</');
      answers(zipParts({ ...unzipSync(rich), [name]: content.slice(0, at) + deep + content.slice(at) }));
      answers(
        zipParts({
          ...unzipSync(rich),
          [name]: content.slice(0, at) + deep + '</x>'.repeat(100000) + content.slice(at),
        }),
      );
    }
  });

  test('a cell in the last column of very many rows', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join('');
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
    expect(() => readWorkbook(zipParts({ ...parts(), 'xl/worksheets/sheet1.xml': sheet }))).toThrow(
      expect.objectContaining({ name: 'WorkbookTooLarge' }),
    );
  });
});
