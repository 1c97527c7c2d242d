import { GendanError } from '../../errors';

/** A stage is named whose limit waits for nobody's confirmation. */
export class NoSuchLimit extends GendanError {
  constructor(name: string, open: readonly string[]) {
    super({
      zh: `没有待确认的时限“${name}”。${open.length > 0 ? `待确认的节点代码：${open.join('、')}。` : '这本工作簿的时限都确认过了。'}`,
      en: `There is no limit "${name}" to confirm. ${open.length > 0 ? `Stage keys whose limits are unconfirmed: ${open.join(', ')}.` : 'All limits of this workbook are confirmed.'}`,
    });
  }
}

/** The book's own usual time is to be taken over, and too few orders tell it. */
export class NoUsualTime extends GendanError {
  constructor(name: { readonly zh: string; readonly en: string }, enough: number) {
    super({
      zh: `“${name.zh}”还看不出惯常用时：最近十二个月里要有 ${enough} 次填了日期的完成。可以用 --confirm 确认现在的时限，或在“跟单_流程”里改成你们的。`,
      en: `What is usual for “${name.en}” cannot be told yet: it takes ${enough} completions with dates in the last twelve months. Confirm the present limit with --confirm, or put your own into Gendan Process.`,
    });
  }
}
