import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** `--folder` is no folder that can be read. */
export class CannotReadMailFolder extends GendanError {
  constructor(folder: string, reason: string) {
    super(
      both(
        `文件夹 ${folder} 读不出来（${reason}）。请检查 --folder：里面要放 .eml 文件。`,
        `The folder ${folder} cannot be read (${reason}). Check --folder: it holds mails as .eml files.`,
      ),
    );
  }
}

/** `--since` is no day. */
export class BadSince extends GendanError {
  constructor(text: string) {
    super(
      both(
        `--since “${text}”不是日期。请写成 2026-05-18。`,
        `--since "${text}" is no day. Write it like 2026-05-18.`,
      ),
    );
  }
}

/** `--apply` names no mail, or several. */
export class NoSuchMail extends GendanError {
  constructor(typed: string) {
    super(
      both(
        `找不到来信“${typed}”，或者有几封都叫这个。请写列表第一栏的名称，或邮件的 Message-ID；邮件在文件夹里的，同时写 --folder。`,
        `No single mail is “${typed}”. Write its name as the first column of the list has it, or its Message-ID; for a mail in a folder give --folder as well.`,
      ),
    );
  }
}

/** A mail that says nothing that could be written. */
export class NothingToApply extends GendanError {
  constructor(name: string) {
    super(
      both(
        `“${name}”没有可以写入的建议：没有建议，或者表里的格子和来信时已经不一样。`,
        `“${name}” suggests nothing that could be written: it suggests nothing, or the cells are no longer as they were when it came.`,
      ),
    );
  }
}

/** Somebody has to say who they are before anything is applied or answered in their name. */
export class WhoHandlesMail extends GendanError {
  constructor() {
    super(
      both(
        '要知道是谁处理的：请加 --as 姓名。没有写入。',
        'It has to be known who handles it: add --as NAME. Nothing was written.',
      ),
    );
  }
}
