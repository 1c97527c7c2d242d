import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';

/** A config sheet whose header row somebody changed beyond recognition: nothing can be written into it. */
export class ConfigHeaderLost extends GendanError {
  constructor(sheet: string, needed: readonly Bilingual[]) {
    const zh = needed.map((title) => title.zh).join('、');
    const en = needed.map((title) => title.en).join(', ');
    super(
      both(
        `“${sheet}”找不到表头（至少要有：${zh}），没有写入。请恢复表头行，再保存一次。`,
        `“${sheet}” has lost its header row (it needs ${en}), so nothing was written. Put the header back and save again.`,
      ),
    );
  }
}

/** A record that is to go and that no row of the sheet holds. */
export class RecordNotInSheet extends GendanError {
  constructor(record: string, sheet: string) {
    super(
      both(
        `“${sheet}”里没有单独写着“${record}”的一行，无法删除。请打开这张表核对。`,
        `No row of “${sheet}” holds just “${record}”, so it cannot be taken out. Open the sheet and check.`,
      ),
    );
  }
}
