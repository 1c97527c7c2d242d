import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

export class BookIsBusy extends GendanError {
  constructor() {
    super(
      both(
        '另一个人或定时任务正在写入这张表，这次没有改动任何内容。请过半分钟再试。',
        'Somebody else, or the timer, is writing into this spreadsheet, so nothing was changed. Try again in half a minute.',
      ),
    );
  }
}

export class NotSetUpYet extends GendanError {
  constructor() {
    super(
      both(
        '还没有确认怎样读这张表，所以没有写入。请点“打开侧栏”，在“设置”里确认一次。',
        'Nobody has confirmed yet how this sheet is to be read, so nothing was written. Open the sidebar and confirm it once under Set up.',
      ),
    );
  }
}

/** Something that Google's side said no to, in its own words. */
export class ServiceFailed extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `Google 那边没有成功：${detail}。写了一半也不要紧，过一会儿再做一次就会补齐。`,
        `Google's side failed: ${detail}. If it stopped half-way nothing is wrong; do it again in a while and the rest follows.`,
      ),
    );
  }
}

/** What Google said; its exceptions are not always errors of the script's own realm. */
export function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
