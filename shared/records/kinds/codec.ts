import type { CellKind, CellValue } from '../../book/model';
import type { CellWrite, ColumnLook } from '../../book/patch';
import type { PointUse } from '../../cells/points';
import type { Bilingual, Lang } from '../../lang';
import type { RecordContext } from '../context';
import type { RecordColumn } from '../sheet';

/** What writing may need to know besides. */
export interface WritingContext extends RecordContext {
  readonly lang: Lang;
}

/** What stands around a cell. */
export interface AroundCell {
  /** What another cell of the row says. */
  readonly beside: (key: string) => string;
  /** What another that is blank counts as; empty for one that says something. */
  readonly whileBlank?: (key: string) => string;
  /** How the other cells of its column use points; left out where it stands in none. */
  readonly points?: (() => PointUse | undefined) | undefined;
}

/** A cell that holds something, and its row. */
export interface FilledCell extends AroundCell {
  readonly value: CellValue;
  readonly kind: CellKind;
  /** What it says, without spaces around. */
  readonly text: string;
}

/** A cell that could not be read: what is wrong and what to write instead. How the sentence goes on follows from the column. */
export class Wrong {
  constructor(readonly problem: Bilingual) {}
}

/** How cells of one kind are read and written. What `text` says of a value, `read` reads as that value. */
export interface Codec<V> {
  read(cell: FilledCell, column: RecordColumn, context: RecordContext): V | Wrong;
  /** As a form shows it and a person would type it. */
  text(value: V, column: RecordColumn, context: WritingContext): string;
  /** As a cell holds it; its text when left out. */
  write?(value: V, column: RecordColumn, context: WritingContext, beside: (key: string) => string): CellWrite;
  /** How a column of the kind looks. */
  look?(column: RecordColumn, lang: Lang): ColumnLook;
  /** A slash is part of a value: it does not part several. */
  readonly keepsSlash?: true;
}
