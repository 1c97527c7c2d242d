import { findSheet, type Book } from '../shared/book/model';
import type { NewSheet } from '../shared/book/patch';
import { asPage, fillNewSheet } from '../shared/papers/apply-filling';
import { fillSheet, keysOf, templateFields } from '../shared/papers/fill';
import type { Paper } from '../shared/papers/paper';
import { fillTemplate, readTemplateSheet } from '../xlsx/fill-template';
import { markPages } from '../xlsx/mark-pages';
import { readWorkbook } from '../xlsx/read';
import { NotATemplate } from './errors';
import { packedAlike } from './packed';
import { sha256 } from './sha256';

/** A template of the team's whose file was read, ready to make papers. */
export interface ReadTemplate {
  /** Names its content; an approval holds for this content alone. */
  readonly fingerprint: string;
  readonly ending: '.xlsx' | '.docx';
  /** The fields that it shows, of goods as `line.item`. */
  readonly fields: readonly string[];
  /** The paper as a file; the same wherever it is made. Throws what is wrong with the template or cannot be put into it. */
  make(paper: Paper): Promise<Uint8Array>;
  /** The paper as a sheet to look at: its words, not its looks. Absent for documents. */
  page?(paper: Paper): NewSheet;
}

/**
 * Reads the file of a template. `name`: as people call the file; `sheet`: the one to fill of a workbook, else the first that
 * a person sees. NotATemplate, and what is wrong with the file or its fields.
 */
export async function readTemplate(bytes: Uint8Array, name: string, sheet?: string): Promise<ReadTemplate> {
  const fingerprint = fileFingerprint(bytes);
  if (/\.doc[xm]$/i.test(name)) {
    // Word's part is large, and most templates are workbooks.
    const { documentFields, fillDocument } = await import('./docx');
    const plain = name.split(/[\\/]/).pop()!;
    const fields = keysOf(await documentFields(bytes, plain));
    return {
      fingerprint,
      ending: '.docx',
      fields,
      make: async (paper) => packedAlike(await fillDocument(bytes, plain, paper)),
    };
  }
  if (!/\.xlsx$/i.test(name)) throw new NotATemplate(name);
  return { fingerprint, ...fromWorkbook(bytes, sheetNamed(readWorkbook(bytes), sheet)) };
}

/** What names the content of a template file. */
export const fileFingerprint = (bytes: Uint8Array): string => sha256(bytes).slice(0, 16);

/** The sheet that is named, else the first that a person sees. */
function sheetNamed(book: Book, named: string | undefined): string {
  const sheet = named
    ? findSheet(book, named)
    : book.sheets.find(({ visibility }) => visibility === 'visible');
  return sheet?.name ?? named ?? '';
}

function fromWorkbook(bytes: Uint8Array, name: string): Omit<ReadTemplate, 'fingerprint'> {
  const sheet = readTemplateSheet(bytes, name);
  const fields = keysOf(templateFields(sheet).fields);
  return {
    ending: '.xlsx',
    fields,
    make: async (paper) => {
      const made = fillTemplate(bytes, name, fillSheet(sheet, paper));
      const mark = paper.values.draft?.text;
      // A template that has no cell for it is marked at the head of its pages.
      return packedAlike(mark === undefined || fields.includes('draft') ? made : markPages(made, name, mark));
    },
    page: (paper) => fillNewSheet(asPage(sheet), paper),
  };
}
