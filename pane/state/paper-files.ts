import type { NewSheet } from '../../shared/book/patch';
import type { FileTemplate, GivenTemplate } from '../../shared/features/documents/template';
import type { Lang } from '../../shared/lang';
import type { Paper } from '../../shared/papers/paper';

/** Where papers are files of their own: who makes and keeps them. Every method throws a `GendanError`. */
export interface PaperFiles {
  /** The file of a template where it is at hand: given before, or beside the workbook. */
  find(template: FileTemplate): Promise<TemplateAtHand | undefined>;
  /** Reads the file that a person gives for a template, and remembers it. */
  take(template: FileTemplate, file: File): Promise<TemplateAtHand>;
  /** A paper in Gendan's own form, as a file. */
  draw(sheet: NewSheet, lang: Lang): Promise<Uint8Array>;
  /** Hands a finished paper to the person. */
  keep(name: string, bytes: Uint8Array): void;
}

/** The file of a template, read and ready to make papers. */
export interface TemplateAtHand {
  /** What the file is called that was read. */
  readonly file: string;
  /** What the engine has to know of it. */
  readonly given: GivenTemplate;
  make(paper: Paper): Promise<Uint8Array>;
  /** A whole page of HTML with the words of the paper where they will stand; of workbooks alone. */
  page?(paper: Paper): string;
}
