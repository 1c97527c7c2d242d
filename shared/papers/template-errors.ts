import { a1, addressOf, type Place } from '../book/address';
import type { Area } from '../book/model';
import { GendanError } from '../errors';
import { both } from '../lang';

/** Names in braces that are no field: all of a template at once, each with its cells. */
export class UnknownFields extends GendanError {
  constructor(
    readonly template: string,
    readonly fields: readonly UnknownField[],
  ) {
    const list = (join: string): string =>
      fields
        .map(({ written, cells }) => `{{${written}}}${cells.length > 0 ? ` (${cells.join(', ')})` : ''}`)
        .join(join);
    super(
      both(
        `模板“${template}”里有不存在的字段：${list('；')}。请在模板里改正；所有字段见 gendan templates --fields。`,
        `The template "${template}" has fields that do not exist: ${list('; ')}. Correct them in the template; gendan templates --fields lists all fields.`,
      ),
    );
  }
}

export interface UnknownField {
  readonly written: string;
  /** Where it stands: `B3`; none in a document without cells. */
  readonly cells: readonly string[];
}

/** `{{buyer` without its end, or `buyer}}` without its beginning. */
export class UnclosedBraces extends GendanError {
  constructor(readonly place: Place) {
    super(
      both(
        `模板的单元格 ${addressOf(place)} 里的花括号没有成对。字段要写成 {{字段}}，请改正这个单元格。`,
        `The braces in cell ${addressOf(place)} of the template do not match. A field is written {{field}}; correct this cell.`,
      ),
    );
  }
}

/** A field in the text of a formula would be printed as it is. */
export class FieldInFormula extends GendanError {
  constructor(readonly place: Place) {
    super(
      both(
        `模板的单元格 ${addressOf(place)} 是公式，字段 {{…}} 不能写在公式里。请把字段写进单独的单元格，再在公式里引用它。`,
        `Cell ${addressOf(place)} of the template is a formula, and a field {{…}} cannot stand in a formula. Put the field in a cell of its own and refer to that cell.`,
      ),
    );
  }
}

/** A merged area of which only a part lies in the rows of the goods. */
export class MergeBeyondRows extends GendanError {
  constructor(
    readonly template: string,
    readonly merge: Area,
    readonly rows: readonly [from: number, to: number],
  ) {
    const area = `${a1(merge.top, merge.left)}:${a1(merge.bottom, merge.right)}`;
    super(
      both(
        `模板“${template}”的合并单元格 ${area} 超出了明细行（第 ${spoken(rows)} 行），明细行无法重复。请取消合并，或在它的每一行都写上 {{line.…}} 字段。`,
        `The merged area ${area} of the template "${template}" reaches beyond the rows of the goods (${spoken(rows)}), so these cannot be repeated. Unmerge it, or write a {{line.…}} field in each of its rows.`,
      ),
    );
  }
}

/** Goods rows that would tear a formatted table: its header or totals row, or rows of which some lie outside of it. */
export class RowsAcrossTable extends GendanError {
  constructor(
    readonly template: string,
    readonly table: string,
    readonly rows: readonly [from: number, to: number],
  ) {
    super(
      both(
        `模板“${template}”的明细行（第 ${spoken(rows)} 行）碰到了表格“${table}”的标题行、汇总行或边界。请把 {{line.…}} 字段移到表格的数据行里，或移到表格之外。`,
        `The rows of the goods (${spoken(rows)}) in the template "${template}" meet the header, the totals or the edge of the table "${table}". Move the {{line.…}} fields into its data rows, or out of the table.`,
      ),
    );
  }
}

/** More rows than a sheet has. */
export class TooManyRows extends GendanError {
  constructor(
    readonly template: string,
    readonly lines: number,
  ) {
    super(
      both(
        `模板“${template}”放不下 ${lines} 行明细：超出了工作表的行数。请分成几张单证。`,
        `The template "${template}" cannot hold ${lines} goods lines: a sheet has not so many rows. Split them over several papers.`,
      ),
    );
  }
}

/** Goods in more places of one sheet than any paper has them. */
export class TooManyGoodsBlocks extends GendanError {
  constructor(
    readonly template: string,
    readonly blocks: number,
  ) {
    super(
      both(
        `模板“${template}”里有 ${blocks} 处不相邻的明细行，最多 100 处。请把同一个产品的 {{line.…}} 字段写在相邻的行里。`,
        `The template "${template}" has goods rows in ${blocks} separate places; 100 is the most. Put the {{line.…}} fields of one item into adjoining rows.`,
      ),
    );
  }
}

const spoken = ([from, to]: readonly [number, number]): string => (from === to ? `${from}` : `${from}-${to}`);
