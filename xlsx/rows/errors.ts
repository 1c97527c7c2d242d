import type { Bilingual } from '../../shared/lang';
import { both } from '../../shared/lang';
import { addressOf, quoteSheet, type Place } from '../../shared/book/address';
import { GendanError } from '../../shared/errors';

/** Something on the sheet that cannot be moved for certain when rows are repeated. */
export class RowsNotMovable extends GendanError {
  constructor(
    readonly sheet: string,
    readonly what: Bilingual,
  ) {
    super(
      both(
        `工作表“${sheet}”的行不能重复：${what.zh}。`,
        `The rows of the sheet "${sheet}" cannot be repeated: ${what.en}.`,
      ),
    );
  }
}

/** What stands in the way, and what to do about it. */
export const IN_THE_WAY = {
  pivot: (area: string): Bilingual =>
    both(
      `第一明细行之下有数据透视表（${area}），请把它移到另一张工作表`,
      `a pivot table (${area}) stands at or below them; move it to another sheet`,
    ),
  dataTable: (cell: string): Bilingual =>
    both(
      `${cell} 是模拟运算表，请把它移到另一张工作表`,
      `${cell} is a data table (What-If Analysis); move it to another sheet`,
    ),
  array: (area: string): Bilingual =>
    both(
      `数组公式 ${area} 只有一部分在这些行里，请改成普通公式`,
      `the array formula ${area} lies only partly in them; turn it into ordinary formulas`,
    ),
  merge: (area: string): Bilingual =>
    both(
      `合并单元格 ${area} 只有一部分在这些行里，请取消合并`,
      `the merged area ${area} lies only partly in them; unmerge it`,
    ),
  table: (name: string): Bilingual =>
    both(
      `它们碰到了表格“${name}”的标题行、汇总行或边界，请只用表格的数据行，或表格之外的行`,
      `they meet the header, the totals or the edge of the table "${name}"; use its data rows only, or rows outside of it`,
    ),
  protected: both('工作表受保护，请先撤消工作表保护', 'the sheet is protected; unprotect it first'),
  controls: both(
    '工作表里有窗体控件或嵌入对象，请先删除它们',
    'the sheet has form controls or embedded objects; delete them first',
  ),
  severalSheets: (place: string): Bilingual =>
    both(
      `${place} 的公式引用了跨多张工作表的区域（如 一月:三月!B2），行移动后无法写对；请改成逐张相加`,
      `the formula of ${place} refers to an area across several sheets (as Jan:Mar!B2), which cannot be written rightly once rows have moved; add the sheets up one by one`,
    ),
  outOfOrder: both(
    '它的行列顺序混乱，请在 Excel 中打开并另存后再试',
    'its rows are stored out of order; open it in Excel, save it, and try again',
  ),
  tooMany: both(
    '重复之后超出了工作表的大小，请减少行数',
    'the sheet would become too large; use fewer lines',
  ),
} as const;

export class NoSuchTemplateSheet extends GendanError {
  constructor(readonly sheet: string) {
    super(
      both(
        `模板文件里没有工作表“${sheet}”。请检查 跟单_模板 里写的工作表名称。`,
        `The template file has no sheet "${sheet}". Check the name of the sheet where the template is entered.`,
      ),
    );
  }
}

/** A template may hold no code and fetch nothing from elsewhere: what is made of it goes to customers and banks. */
export class CodeInTemplate extends GendanError {
  constructor(
    readonly part: string,
    what: Bilingual,
  ) {
    super(
      both(
        `模板里有${what.zh}（${part}），不能用作单证模板。请另存为不含宏、不含外部链接的 .xlsx 或 .docx 后再试。`,
        `The template contains ${what.en} (${part}) and cannot be used for papers. Save it without macros and external links, as .xlsx or .docx, and try again.`,
      ),
    );
  }
}

/** A cell of the template cannot be written, so the paper would be incomplete. */
export class TemplateCellRefused extends GendanError {
  constructor(
    readonly place: Place,
    reason: Bilingual,
  ) {
    super(
      both(
        `模板的单元格 ${addressOf(place)} 无法填写：${reason.zh}。`,
        `Cell ${addressOf(place)} of the template cannot be filled: ${reason.en}.`,
      ),
    );
  }
}

/** A field where no cell is: in a header, a text box. It would be printed as it is. */
export class FieldOutsideCells extends GendanError {
  constructor(sheet: string, where: Bilingual) {
    super(
      both(
        `模板工作表 ${quoteSheet(sheet)} 的${where.zh}里写有 {{…}}，那里不会被填写。请把字段移到单元格里。`,
        `The ${where.en} of the template sheet ${quoteSheet(sheet)} contains {{…}}, which is not filled there. Move the field into a cell.`,
      ),
    );
  }
}
