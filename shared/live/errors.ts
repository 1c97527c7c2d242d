import { GendanError } from '../errors';
import { both } from '../lang';

/** Rows moved during every try to write, and while what had landed in a wrong row was put back. */
export class RowsKeepMoving extends GendanError {
  constructor() {
    super(
      both(
        '写入时别人一直在插入、删除或排序行，个别结果可能落在了别的行。请等对方忙完再运行一次，结果会改正；自己的列请对照表格的版本记录检查。',
        "Somebody kept inserting, deleting or sorting rows while results were being written, and some may stand in another order's row. Run again when they are done, which puts results right; check columns of your own against the spreadsheet's version history.",
      ),
    );
  }
}
