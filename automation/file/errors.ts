import { both, type Bilingual } from '../../shared/lang';
import { GendanError } from '../../shared/errors';
import { ageText } from './age';

/** Another program has the book open: its lock lies beside it. */
export class BookIsOpen extends GendanError {
  constructor(
    readonly path: string,
    readonly lock: string,
    /** As the lock names the person; empty when it does not. */
    person: string,
    /** How long ago the lock was made, ms. */
    age: number,
  ) {
    const since = ageText(age);
    const isOld = age > OLD_LOCK;
    super(
      both(
        `“${path}”正被${person === '' ? '' : `“${person}”`}打开（锁定文件 ${lock}，${since.zh}前建立），没有写入。${
          isOld ? `这把锁很旧，可能是程序异常退出留下的：确认没有人打开后，请删除 ${lock}` : '请先关闭它'
        }，或用 --out 写到另一个文件。`,
        `"${path}" is open in another program${person === '' ? '' : ` (${person})`}: its lock file ${lock} was made ${since.en} ago, so nothing was written. ${
          isOld
            ? `A lock this old is often left by a program that crashed: once you are sure that nobody has the book open, delete ${lock}`
            : 'Close it first'
        }, or write to another file with --out.`,
      ),
    );
  }
}

/** Older than a working day (ms). */
const OLD_LOCK = 16 * 3_600_000;

/** Another Gendan is writing the book and did not end in time. */
export class BookIsBeingWritten extends GendanError {
  constructor(
    readonly path: string,
    lock: string,
    holder: Bilingual,
  ) {
    super(
      both(
        `另一个 Gendan 正在写“${path}”（${holder.zh}），等了很久仍未结束，没有写入。请稍后再试；如果确定没有在写，请删除 ${lock}。`,
        `Another run of Gendan is writing "${path}" (${holder.en}) and has not ended, so nothing was written. Try again later; if you are sure that none is, delete ${lock}.`,
      ),
    );
  }
}

/** The lock was taken over while the work took very long: a machine that slept. */
export class LockLost extends GendanError {
  constructor(readonly path: string) {
    super(
      both(
        `写“${path}”用了太久，另一个程序已经接手，没有写入。请再运行一次。`,
        `Writing "${path}" took so long that another run took over, so nothing was written. Run it again.`,
      ),
    );
  }
}

/** The file itself says that it is not to be changed. */
export class BookIsReadOnly extends GendanError {
  constructor(readonly path: string) {
    super(
      both(
        `“${path}”是只读文件，没有写入。请先取消它的“只读”属性或取得写权限，或用 --out 写到另一个文件。`,
        `"${path}" is read-only, so nothing was written. Make it writable first, or write to another file with --out.`,
      ),
    );
  }
}

/** There is no such folder to write into. */
export class BookFolderMissing extends GendanError {
  constructor(readonly path: string) {
    super(
      both(
        `“${path}”所在的文件夹不存在，没有写入。请先建立文件夹，或换一个位置。`,
        `The folder of "${path}" does not exist, so nothing was written. Make it first, or name another place.`,
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
        `“${path}”打开之后被别人改过，没有写入。请先下载一份你的版本，再重新打开文件。`,
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
