import { a1, type Place } from '../book/address';
import { mayHoldMark } from '../cells/marks';
import { holdsFormula, kindAt, type Sheet } from '../book/model';
import { partsOf, type FieldMark, type TemplatePart } from './placeholders';
import { FieldInFormula, UnclosedBraces, UnknownFields } from './template-errors';

/** A cell of a template that has fields in it. */
export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly parts: readonly TemplatePart[];
}

/**
 * The cells of a template that have fields, row by row. UnclosedBraces, FieldInFormula; UnknownFields, all at once.
 */
export function templateCells(template: Sheet): TemplateCell[] {
  const cells: TemplateCell[] = [];
  template.rows.forEach((values, r) =>
    values.forEach((value, c) => {
      if (typeof value !== 'string' || !mayHoldMark(value)) return;
      const place: Place = { sheet: template.name, row: r + 1, column: c + 1 };
      if (holdsFormula(kindAt(template, r + 1, c + 1))) throw new FieldInFormula(place);
      const parts = partsOf(value);
      if (!parts) throw new UnclosedBraces(place);
      cells.push({ row: r + 1, column: c + 1, parts });
    }),
  );
  refuseUnknown(template, cells);
  return cells;
}

/** The fields of a cell, in their order. */
export const marksOf = ({ parts }: TemplateCell): FieldMark[] =>
  parts.filter((part): part is FieldMark => typeof part !== 'string');

/** Whether the row of the cell stands for a goods line. */
export const isOfLine = (cell: TemplateCell): boolean => marksOf(cell).some(({ isLine }) => isLine);

function refuseUnknown(template: Sheet, cells: readonly TemplateCell[]): void {
  const unknown = new Map<string, string[]>();
  for (const cell of cells)
    for (const { key, written } of marksOf(cell)) {
      if (key !== undefined) continue;
      const at = a1(cell.row, cell.column);
      const places = unknown.get(written) ?? [];
      if (!places.includes(at)) unknown.set(written, [...places, at]);
    }
  if (unknown.size > 0)
    throw new UnknownFields(
      template.name,
      [...unknown].map(([written, places]) => ({ written, cells: places })),
    );
}
