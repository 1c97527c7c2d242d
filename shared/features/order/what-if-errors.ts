import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';

/** The row that was to be tried on holds no order any more. */
export class OrderGone extends GendanError {
  constructor(sheet: string, row: number) {
    super(
      both(
        `“${sheet}”第 ${row} 行已经不是订单。请在表里重新选中要试算的订单。`,
        `Row ${row} of "${sheet}" holds no order any more. Select the order to try in the sheet again.`,
      ),
    );
  }
}

export class NoCellForDate extends GendanError {
  constructor(name: Bilingual) {
    super(
      both(
        `表里没有能写“${name.zh}”的单元格（没有这一列，或由公式算出）。请在表里直接改。`,
        `There is no cell to write "${name.en}" to: the sheet has no such column, or a formula fills it. Change it in the sheet.`,
      ),
    );
  }
}

export class NotDoneByDate extends GendanError {
  constructor(name: Bilingual) {
    super(
      both(
        `“${name.zh}”由编号或打勾表示完成，没有可改的日期。`,
        `"${name.en}" is shown done by a number or a tick, so there is no date to move.`,
      ),
    );
  }
}

export class NothingToCountFrom extends GendanError {
  constructor(name: Bilingual) {
    super(
      both(
        `“${name.zh}”还没有起算日期，时限算不出截止。请先给前面的节点或订单填日期。`,
        `"${name.en}" has nothing to count from yet, so a limit gives no deadline. Date the stage before it, or the order, first.`,
      ),
    );
  }
}

export class NoSuchStageHere extends GendanError {
  constructor(key: string) {
    super(
      both(
        `本单的流程里已经没有节点“${key}”，这一项没有计入。`,
        `The process of this order has no stage "${key}" any more; this change is left out.`,
      ),
    );
  }
}
