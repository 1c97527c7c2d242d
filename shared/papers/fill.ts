import { a1 } from '../book/address';
import type { Sheet } from '../book/model';
import type { CellWrite } from '../book/patch';
import { RowGrowth } from '../book/row-growth';
import type { FilledCell, Filling, RowBlock } from './filling';
import { goodsRows } from './goods-rows';
import type { Paper, PaperValue } from './paper';
import type { FieldMark } from './placeholders';
import { marksOf, templateCells, type TemplateCell } from './template-cells';

/**
 * What makes the paper of a template sheet: which rows are repeated, and what each cell with fields says then. What the
 * paper has no value for stays empty; its gaps tell of it. Throws what is wrong with the template: UnknownFields,
 * UnclosedBraces, FieldInFormula, MergeBeyondRows, RowsAcrossTable, TooManyGoodsBlocks, TooManyRows.
 */
export function fillSheet(template: Sheet, paper: Paper): Filling {
  const cells = templateCells(template);
  const blocks = goodsRows(template, cells, paper.lines.length);
  const growth = new RowGrowth(blocks);
  const filled = cells.flatMap((cell) => {
    const times = growth.blockAt(cell.row)?.times ?? 1;
    return Array.from({ length: times }, (_, copy) => filledCell(cell, copy, growth, paper));
  });
  return { blocks, cells: filled.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** What a template uses, for approving and listing it. */
export interface TemplateFields {
  /** Each once, in the order of its first cell. */
  readonly fields: readonly UsedField[];
  /** The rows that stand once for each goods line. */
  readonly rows: readonly Pick<RowBlock, 'from' | 'to'>[];
}

export interface UsedField {
  readonly key: string;
  readonly isLine: boolean;
  /** `B3`. */
  readonly cells: readonly string[];
}

/** The fields that a template uses, with their cells. Throws what is wrong with it, as `fillSheet` does. */
export function templateFields(template: Sheet): TemplateFields {
  const cells = templateCells(template);
  const used = new Map<string, { key: string; isLine: boolean; cells: Set<string> }>();
  for (const cell of cells)
    for (const { key, isLine } of marksOf(cell)) {
      const name = `${isLine ? 'line.' : ''}${key}`;
      if (!used.has(name)) used.set(name, { key: key!, isLine, cells: new Set() });
      used.get(name)!.cells.add(a1(cell.row, cell.column));
    }
  return {
    fields: [...used.values()].map((field) => ({ ...field, cells: [...field.cells] })),
    rows: goodsRows(template, cells, 1).map(({ from, to }) => ({ from, to })),
  };
}

/** The keys of fields as a template writes them. */
export const keysOf = (fields: readonly UsedField[]): string[] =>
  fields.map(({ key, isLine }) => (isLine ? `line.${key}` : key));

function filledCell(cell: TemplateCell, copy: number, growth: RowGrowth, paper: Paper): FilledCell {
  const valueOf = ({ key, isLine }: FieldMark): PaperValue | undefined =>
    (isLine ? paper.lines[copy] : paper.values)?.[key!];
  const place = { row: growth.copy(cell.row, copy), column: cell.column };
  const [only, more] = cell.parts.filter((part) => typeof part !== 'string' || part.trim() !== '');
  if (typeof only === 'object' && more === undefined) return { ...place, ...written(valueOf(only)) };
  const text = cell.parts
    .map((part) => (typeof part === 'string' ? part : (valueOf(part)?.text ?? '')))
    .join('');
  return { ...place, write: textWrite(text) };
}

/** A cell that is one field and nothing else: a figure stays one, so that the sheet's own formulas can add it up. */
function written(value: PaperValue | undefined): Pick<FilledCell, 'write' | 'format'> {
  if (value?.figure === undefined) return { write: textWrite(value?.text ?? '') };
  const format = value.format === undefined ? {} : { format: value.format };
  return { write: { as: value.isDate ? 'date' : 'number', value: value.figure }, ...format };
}

const textWrite = (text: string): CellWrite =>
  text.trim() === '' ? { as: 'blank' } : { as: 'text', value: text };
