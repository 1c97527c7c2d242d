import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';
import { choicesOf } from '../../shared/templates/vocabulary/words';
import { DRAFT_KINDS } from '../../shared/messages/texts/draft-kinds.data';

/** A file of that name has other words in it: perhaps somebody changed the draft. */
export class DraftFileExists extends GendanError {
  constructor(path: string) {
    super(
      both(
        `${path} 已经存在，内容不一样，没有覆盖。请移走它，或用 --out 换个文件夹。`,
        `${path} is there already with other words and was not replaced. Move it away, or name another folder with --out.`,
      ),
    );
  }
}

/** KIND names no kind of text. */
export class NoSuchDraftKind extends GendanError {
  constructor(text: string) {
    super(
      both(
        `没有“${text}”这种文案。可选：${choicesOf(DRAFT_KINDS, 'zh').join('、')}。`,
        `There is no kind of text “${text}”. Choose one of: ${choicesOf(DRAFT_KINDS, 'en').join(', ')} (${Object.keys(DRAFT_KINDS).join(', ')}).`,
      ),
    );
  }
}

/** `--lang` names no language that customers are written to in. */
export class NoSuchLanguage extends GendanError {
  constructor(text: string) {
    super(both(`不认识语言“${text}”。请写 zh、en 等。`, `There is no language “${text}”. Write zh, en and so on.`));
  }
} // prettier-ignore

/** `--to` is no mail address. */
export class BadRecipient extends GendanError {
  constructor(text: string) {
    super(both(`--to “${text}”不是邮箱地址，没有起草。`, `--to “${text}” is no mail address, so nothing was drafted.`));
  }
} // prettier-ignore
