import type { Place } from '../../book/address';
import { markedParts } from '../../cells/marks';
import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { keyFor } from '../../templates/vocabulary';
import { TEXTS, type TextKind, type TradeText } from '../../trade/sheets/texts.sheet';
import { textApproval, UNAPPROVED_WORDS } from './approval';
import { amountIn } from './compose';
import { TAGS } from './tags.data';

/** What keeps a text of the team's from being taken, or would refuse it once it is: told before somebody waits for it. */
export function textFindings(plan: Plan): readonly Finding[] {
  const { rows, findings } = recordsOf(plan, TEXTS);
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const own = rows.flatMap(({ record, name, place }): Finding[] => {
    if (!record || record.status === 'retired') return [];
    const cells = [
      [record.subject ?? '', place('subject')],
      [record.text, place('text')],
    ] as const;
    return [
      ...approvalFinding(record, name, allowsOwn, place('approver')),
      ...cells.flatMap(([text, at]) => wrongIn(text, at, record.kind)),
    ];
  });
  return [...findings, ...own];
}

const finding = (place: Place, message: Bilingual): Finding => ({
  place,
  severity: 'warning',
  kind: 'text',
  message,
});

function approvalFinding(record: TradeText, name: string, allowsOwn: boolean, place: Place): Finding[] {
  const is = textApproval(record, allowsOwn);
  if (is === 'approved' || is === 'open') return [];
  const why = UNAPPROVED_WORDS[is];
  const way = `gendan record texts … --row "${name}" --approve --as`;
  return [
    finding(
      place,
      both(
        `文案“${record.key}”：${why.zh}。请另一个人看过再核准：${way} 姓名。`,
        `The text “${record.key}”: ${why.en}. Let somebody else look at it and approve: ${way} NAME.`,
      ),
    ),
  ];
}

function wrongIn(text: string, place: Place, kind: TextKind | undefined): Finding[] {
  const parts = markedParts(text);
  if (!parts)
    return [
      finding(place, both('双大括号没有成对，这篇文案用不了。请改好。', 'The double braces are not in pairs, so the text cannot be used. Put them right.')),
    ];
  const unknown = parts.flatMap((part) =>
    typeof part === 'string' || keyFor(TAGS, part.written) !== undefined ? [] : [`{{${part.written.trim()}}}`],
  );
  const price = kind === undefined ? undefined : amountIn(kind, text);
  return [
    ...(unknown.length === 0
      ? []
      : [
          finding(
            place,
            both(
              `没有这样的标签：${unknown.join('、')}，这篇文案用不了。可用：${tagList('zh')}。`,
              `There is no such tag: ${unknown.join(', ')}, so the text cannot be used. There are: ${tagList('en')}.`,
            ),
          ),
        ]),
    ...(price === undefined
      ? []
      : [
          finding(
            place,
            both(
              `收到询盘的回复不写价格和金额，这里有“${price}”，用不了。请去掉。`,
              `An answer to an inquiry never says a price or an amount, and this has “${price}”, so it cannot be used. Take it out.`,
            ),
          ),
        ]),
  ];
} // prettier-ignore

const tagList = (lang: 'zh' | 'en'): string =>
  Object.values(TAGS)
    .map((word) => word[lang])
    .join(lang === 'zh' ? '、' : ', ');
