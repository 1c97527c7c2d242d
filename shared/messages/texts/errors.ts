import type { Place } from '../../book/address';
import { addressOf } from '../../book/address';
import { GendanError } from '../../errors';
import { both, same, type Bilingual } from '../../lang';
import { TEXT_KINDS, TEXTS, type TextKind } from '../../trade/sheets/texts.sheet';
import type { Unfilled } from './fill';

/** A tag that nothing fills, with the cell of the text that it stands in; of a shipped text there is none. */
export interface TextProblem extends Unfilled {
  readonly cell?: Place;
}

/** A text is not sent as it would be: a tag that nothing fills. Nothing was made. */
export class TextRefused extends GendanError {
  constructor(
    kind: TextKind,
    readonly problems: readonly TextProblem[],
  ) {
    const { zh, en } = TEXT_KINDS[kind];
    const told = problems.map(problemWords);
    super(
      both(
        `没有起草“${zh}”：${told.map((each) => each.zh).join('；')}。`,
        `No ${en.toLowerCase()} was drafted: ${told.map((each) => each.en).join('; ')}.`,
      ),
    );
  }
}

/** `{{vessel}} in 跟单_文案!F3 has no value: fill in 出货!K5`. */
export function problemWords({ written, cell, why }: TextProblem): Bilingual {
  const at = cell ? same(addressOf(cell)) : both('跟单自带的文案', 'Gendan’s own text');
  return both(`{{${written}}}（${at.zh}）：${why.zh}`, `{{${written}}} in ${at.en}: ${why.en}`);
}

/** An answer to an inquiry that says a price. Nothing was made. */
export class PriceInAnswer extends GendanError {
  constructor(cell: Place | undefined, what: string) {
    const at = cell ? same(addressOf(cell)) : both('文案', 'the text');
    super(
      both(
        `没有起草：收到询盘的回复不写价格和金额，${at.zh} 里有“${what}”。请改文案，价格放在报价单里。`,
        `Nothing was drafted: an answer to an inquiry never says a price or an amount, and ${at.en} has “${what}”. Change the text; prices belong in the quotation.`,
      ),
    );
  }
}

/** The team has no approved text of a kind that Gendan has none for. */
export class NoSuchText extends GendanError {
  constructor(kind: TextKind) {
    const { zh, en } = TEXT_KINDS[kind];
    super(
      both(
        `“${TEXTS.title.zh}”里没有核准过的“${zh}”，跟单也没有自带的。请先写一篇，由另一个人核准：gendan record texts 工作簿 --row 编号 --approve --as 姓名。`,
        `${TEXTS.title.en} has no approved text “${en}”, and Gendan brings none. Write one and let somebody else approve it: gendan record texts BOOK --row KEY --approve --as NAME.`,
      ),
    );
  }
}
