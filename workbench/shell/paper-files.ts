import type { PaperFiles, TemplateAtHand } from '../../pane/state/paper-files';
import type { FileTemplate } from '../../shared/features/documents/template';
import { TemplateTooLarge } from '../../papers/errors';

/** Larger than any template with its pictures. */
const MOST_TEMPLATE = 32 * 1024 * 1024;

export interface PaperFilesParts {
  /** The file of that name beside the open workbook; undefined where nobody hands it over. */
  readonly beside: (file: string) => Promise<Uint8Array | undefined>;
  /** What the open workbook is called: another one has templates of its own. */
  readonly book: () => string;
  readonly keep: PaperFiles['keep'];
}

/** Papers as files of the page: a template is asked for once, and filled by the same code as the command's. */
export function paperFiles({ beside, book, keep }: PaperFilesParts): PaperFiles {
  const given = new Map<string, Promise<TemplateAtHand>>();
  const keyOf = ({ name, file }: FileTemplate): string => [book(), name, file].join('\n');
  return {
    find: async (template) => {
      const key = keyOf(template);
      const known = given.get(key);
      if (known) return known;
      const bytes = await beside(template.file);
      if (!bytes) return undefined;
      // Read anew each time: the file may be saved meanwhile.
      return read(bytes, template.file, template);
    },
    take: async (template, file) => {
      if (file.size > MOST_TEMPLATE) throw new TemplateTooLarge(file.name);
      const hand = await read(new Uint8Array(await file.arrayBuffer()), file.name, template);
      given.set(keyOf(template), Promise.resolve(hand));
      return hand;
    },
    draw: async (sheet, lang) => (await import('../../papers/draw-paper')).drawnFile(sheet, lang),
    keep,
  };
}

async function read(bytes: Uint8Array, file: string, { name, sheet }: FileTemplate): Promise<TemplateAtHand> {
  const [{ readTemplate }, { paperPage }] = await Promise.all([
    import('../../papers/read-template'),
    import('../../shared/papers/page'),
  ]);
  const { fingerprint, ending, fields, make, page } = await readTemplate(bytes, file, sheet);
  return {
    file,
    given: { name, fingerprint, fields, ending },
    make,
    ...(page && { page: (paper) => paperPage(page(paper), paper.lang) }),
  };
}
