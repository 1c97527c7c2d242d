import { GendanError } from '../errors';
import { both } from '../lang';

/** The sheet has one filter, and it stands over other rows or columns: it is people's own, and stays. */
export class AnotherFilter extends GendanError {
  constructor(sheet: string) {
    super(
      both(
        `工作表“${sheet}”已经有一个筛选，范围不是这张表，所以没有改动它。请先在表里关掉那个筛选，再试一次。`,
        `The sheet "${sheet}" already has a filter over another range, which was left as it is. Turn that filter off in the sheet, then try again.`,
      ),
    );
  }
}

export class FilterBarred extends GendanError {
  constructor(sheet: string) {
    super(
      both(
        `工作表“${sheet}”受保护，不能筛选。请撤消保护（或在保护选项里允许使用自动筛选）后再试。`,
        `The sheet "${sheet}" is protected and cannot be filtered. Unprotect it, or allow AutoFilter in its protection, then try again.`,
      ),
    );
  }
}

/** The table has no rows, or the column lies beside it. */
export class NothingToFilter extends GendanError {
  constructor(sheet: string) {
    super(
      both(
        `工作表“${sheet}”里没有可以筛选的行或列，它可能刚刚改动过；请刷新后再试。`,
        `The sheet "${sheet}" has no such rows or column to filter; it may have changed just now. Refresh and try again.`,
      ),
    );
  }
}
