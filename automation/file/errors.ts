import { both } from '../../shared/lang';
import { GendanError } from '../../shared/errors';

/** The lock file of Excel, WPS or LibreOffice lies beside the book. */
export class BookIsOpen extends GendanError {
  constructor(
    readonly path: string,
    readonly lock: string,
  ) {
    super(
      both(
        `“${path}”正被打开（发现锁定文件 ${lock}），没有写入。请先关闭它，或用 --out 写到另一个文件。`,
        `"${path}" is open in another program (lock file ${lock}), so nothing was written. Close it first, or write to another file with --out.`,
      ),
    );
  }
}

/** Somebody kept saving the book while it was to be written. */
export class BookKeepsChanging extends GendanError {
  constructor(readonly path: string) {
    super(
      both(
        `写入时“${path}”一直在被别人保存，没有写入。请稍后再试，或用 --out 写到另一个文件。`,
        `"${path}" kept being saved by somebody else, so nothing was written. Try again in a moment, or write to another file with --out.`,
      ),
    );
  }
}

/** The file is not the one any more that was opened. */
export class BookChangedMeanwhile extends GendanError {
  constructor(readonly path: string) {
    super(
      both(
        `“${path}”打开之后被别人改过，没有写入。请先下载一份您的版本，再重新打开文件。`,
        `Somebody changed "${path}" since it was opened, so nothing was written. Download your version first, then open the file again.`,
      ),
    );
  }
}

export class BookNotFound extends GendanError {
  constructor(readonly path: string) {
    super(
      both(
        `找不到文件“${path}”。请检查路径和文件名。`,
        `There is no file "${path}". Check the path and the name.`,
      ),
    );
  }
}

/** The file system refused; `code` is its own word for why. */
export class CannotReadBook extends GendanError {
  constructor(
    readonly path: string,
    readonly code: string,
  ) {
    super(
      both(
        `无法读取“${path}”（${code}）。请检查是否有权限。`,
        `"${path}" cannot be read (${code}). Check that you may open it.`,
      ),
    );
  }
}

export class CannotWriteBook extends GendanError {
  constructor(
    readonly path: string,
    readonly code: string,
  ) {
    super(
      both(
        `无法写入“${path}”（${code}），文件保持原样。请检查权限和磁盘空间，或用 --out 写到另一个位置。`,
        `"${path}" cannot be written (${code}); it is as it was. Check permissions and disk space, or write elsewhere with --out.`,
      ),
    );
  }
}
