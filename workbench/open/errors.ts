import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';

/** A failure in the worker that reads and writes files, in the words it had there. */
export class FileWorkFailed extends GendanError {
  constructor(
    sentence: Bilingual,
    /** The class that it was of. */
    readonly kind: string,
  ) {
    super(sentence);
  }
}

/** The worker met something that has no sentence: a defect of ours. */
export class FileWorkBroke extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `处理文件时出了意外，原文件没有改动。请重新打开再试；若再次出现，请把这句话发给我们：${detail}`,
        `Something unexpected happened while working on the file; the file itself was not changed. Open it again and retry. Should it happen again, send us this: ${detail}`,
      ),
    );
  }
}
