import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

export class BadWeek extends GendanError {
  constructor(text: string) {
    super(
      both(
        `--week “${text}”不是日期。请写这一周里的一天，如 2026-05-18。`,
        `--week “${text}” is no date. Give a day of the week, as 2026-05-18.`,
      ),
    );
  }
}

export class NoXlsxName extends GendanError {
  constructor(file: string) {
    super(
      both(
        `周报只能存成 .xlsx，“${file}”不是。请改文件名；只看文字就去掉 --out。`,
        `The report is written as .xlsx, and “${file}” is none. Change the name, or leave --out off to read it as text.`,
      ),
    );
  }
}

export class OutExists extends GendanError {
  constructor(file: string) {
    super(
      both(
        `“${file}”已经存在，没有写。换个文件名，或加 --yes 覆盖。`,
        `“${file}” is there already, so nothing was written. Give another name, or --yes to replace it.`,
      ),
    );
  }
}
