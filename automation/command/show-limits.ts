import type { OpenLimit } from '../../shared/features/process/limits';
import { both, type Bilingual } from '../../shared/lang';
import { formatLimit } from '../../shared/time/limit-text';
import type { Context } from './context';
import { LIMIT_SAY } from './limit-words';
import { textTable } from './text-table';

/** The open limits, process by process. */
export function printLimits(open: readonly OpenLimit[], { lang, say, print, paint }: Context): void {
  const head = [
    LIMIT_SAY.stage,
    LIMIT_SAY.name,
    LIMIT_SAY.limit,
    LIMIT_SAY.grade,
    LIMIT_SAY.behind,
    LIMIT_SAY.usual,
  ];
  for (const variant of new Set(open.map((each) => each.variant))) {
    print(paint.bold(`${variant.name[lang]} (${variant.key})`));
    const rows = open
      .filter((each) => each.variant === variant)
      .map((each) => [
        each.stage.key,
        each.stage.name[lang],
        formatLimit(each.stage.limit!, lang),
        each.grade,
        each.behind === 0 ? '' : String(each.behind),
        say(usualText(each)),
      ]);
    print(textTable(head.map(say), rows, 90));
  }
}

/** `n = 34，八成 4天，九成五 6天（A-7、A-12）` */
function usualText({ stage, usual }: OpenLimit): Bilingual {
  if (!usual) return both('', '');
  const { n, p80, p95, isCapped, orders } = usual;
  const { unit } = stage.limit!;
  const text = (amount: number, lang: 'zh' | 'en'): string => formatLimit({ amount, unit }, lang);
  return both(
    `n = ${n}，八成 ${text(p80, 'zh')}，九成五 ${text(p95, 'zh')}${isCapped ? '（封顶）' : ''}，例 ${orders.join('、')}`,
    `n = ${n}, 80 % ${text(p80, 'en')}, 95 % ${text(p95, 'en')}${isCapped ? ' (capped)' : ''}, e.g. ${orders.join(', ')}`,
  );
}
