import { both } from '../../shared/lang';
import { GendanError } from '../../shared/errors';
import { a1 } from '../../shared/book/address';
import type { Refusal } from '../../shared/book/report';

/** Rows or columns were put in or taken out by hand; a file is only ever patched cell by cell. */
export class RowsMovedByHand extends GendanError {
  constructor(sheet: string, isRows: boolean) {
    super(
      both(
        `工作表“${sheet}”里手工插入、删除或移动了${isRows ? '行' : '列'}，工作台不能把这种改动写回原文件。请用 Ctrl+Z 撤销后再保存，或在 Excel 里做这一步。`,
        `${isRows ? 'Rows' : 'Columns'} were inserted, deleted or moved by hand in "${sheet}", which the workbench cannot write back into the file. Undo that with Ctrl+Z and save again, or do it in Excel.`,
      ),
    );
  }
}

export class SheetRenamedByHand extends GendanError {
  constructor(before: string, now: string) {
    super(
      both(
        `工作表“${before}”已改名为“${now}”，工作台不能把改名写回原文件。请改回原名后再保存，或在 Excel 里改名。`,
        `The sheet "${before}" was renamed to "${now}", which the workbench cannot write back into the file. Give it its old name and save again, or rename it in Excel.`,
      ),
    );
  }
}

export class SheetDeletedByHand extends GendanError {
  constructor(sheet: string) {
    super(
      both(
        `工作表“${sheet}”已被删除，工作台不能从原文件里删除工作表。请用 Ctrl+Z 撤销后再保存，或在 Excel 里删除。`,
        `The sheet "${sheet}" was deleted, and the workbench cannot take a sheet out of the file. Undo that with Ctrl+Z and save again, or delete it in Excel.`,
      ),
    );
  }
}

/** Some cells could not be written into the file; nothing was saved rather than a part. */
export class NotAllCanBeSaved extends GendanError {
  constructor(refused: readonly Refusal[]) {
    const { place, reason } = refused[0]!;
    const at = `${place.sheet}!${a1(place.row, place.column)}`;
    const more = refused.length - 1;
    super(
      both(
        `没有保存：${at} 不能写入文件（${reason.zh}）${more > 0 ? `，另有 ${more} 处` : ''}。请用 Ctrl+Z 撤销这些改动后再保存。`,
        `Nothing was saved: ${at} cannot be written into the file (${reason.en})${more > 0 ? `, nor can ${more} more` : ''}. Undo these changes with Ctrl+Z and save again.`,
      ),
    );
  }
}
