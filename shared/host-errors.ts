import { GendanError } from './errors';
import { both, type Bilingual } from './lang';

/** A sheet that was named is not there. `known`: the sheets that are, for whoever typed the name. */
export class NoSuchSheet extends GendanError {
  constructor(sheet: string, known?: readonly string[]) {
    super(
      known
        ? both(
            `工作簿里没有工作表“${sheet}”。现有：${known.join('、')}。`,
            `The workbook has no sheet "${sheet}". It has: ${known.join(', ')}.`,
          )
        : both(
            `工作簿里没有名为“${sheet}”的工作表，它可能已被改名或删除；请刷新后再试。`,
            `The book has no sheet called "${sheet}"; it may have been renamed or deleted. Refresh and try again.`,
          ),
    );
  }
}

export class NothingToRevert extends GendanError {
  constructor() {
    super(both('没有可以撤销的写入。', 'There is no write left to take back.'));
  }
}

/** Rows were to be inserted above one that is not there any more. */
export class RowsMoved extends GendanError {
  constructor(sheet: string, row: number) {
    super(
      both(
        `“${sheet}”第 ${row} 行已经变了，没有插入空行。请刷新后再试。`,
        `Row ${row} of “${sheet}” is another one by now, so no row was inserted. Refresh and try again.`,
      ),
    );
  }
}

export class SheetNotCopied extends GendanError {
  constructor(from: string, to: string, reason: Bilingual) {
    super(
      both(
        `没有把“${from}”复制为“${to}”：${reason.zh}。`,
        `The sheet "${from}" was not copied to "${to}": ${reason.en}.`,
      ),
    );
  }
}

export class RowsNotRepeated extends GendanError {
  constructor(sheet: string, from: number, to: number, reason: Bilingual) {
    super(
      both(
        `没有重复“${sheet}”的第 ${from}-${to} 行：${reason.zh}。`,
        `Rows ${from} to ${to} of "${sheet}" were not repeated: ${reason.en}.`,
      ),
    );
  }
}
