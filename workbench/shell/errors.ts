import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';

/** The program behind the page does not answer. */
export class ServerGone extends GendanError {
  constructor() {
    super(
      both(
        '连不上本机的 gendan 程序，它可能已经结束。您的改动还在这个页面上：请先下载，再重新运行 npm start 或 gendan open。',
        'The gendan program on this machine does not answer; it has probably ended. Your changes are still in this page: download them, then run npm start or gendan open again.',
      ),
    );
  }
}

/** What the program behind the page said, in its own words. */
export class ServerRefused extends GendanError {
  constructor(sentence: Bilingual) {
    super(sentence);
  }
}

/** Something failed that has no sentence of its own: a defect of ours. */
export class PageBroke extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `页面出了意外，文件没有改动。请重试；若再次出现，请把这句话发给我们：${detail}`,
        `Something unexpected happened; the file was not changed. Try again. Should it happen again, send us this: ${detail}`,
      ),
    );
  }
}

/** A file that no page could hold. */
export class FileTooLarge extends GendanError {
  constructor(name: string, most: number) {
    const megabytes = Math.round(most / 1024 / 1024);
    super(
      both(
        `“${name}”超过 ${megabytes} MB，页面里打不开。请另存一份只留下在跟订单的工作簿，或用命令 gendan plan。`,
        `"${name}" is larger than ${megabytes} MB, more than a page can open. Save a copy that holds the open orders only, or use the command gendan plan.`,
      ),
    );
  }
}
