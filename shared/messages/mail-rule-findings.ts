import type { Finding } from '../finding';
import { both, type Bilingual } from '../lang';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { ColumnKey } from '../records/sheet';
import { onceFor } from '../remembered';
import { shippedRuleOf } from './incoming/rule-names.data';
import { hasWord } from './incoming/words-in';
import { MAIL_RULES, type MailRule } from './mail-rules.sheet';

/** Rows of 跟单_来信规则 that say nothing, or never can. What a single cell has wrong its sheet tells. */
export const mailRuleFindings = onceFor((plan: Plan): readonly Finding[] =>
  recordsOf(plan, MAIL_RULES).rows.flatMap(({ record, place }) =>
    record
      ? problemsOf(record).map(({ column, message }): Finding => ({
          place: place(column),
          severity: 'warning',
          kind: 'mail rule',
          message,
        }))
      : [],
  ),
);

interface Problem {
  readonly column: ColumnKey<typeof MAIL_RULES>;
  readonly message: Bilingual;
}

function problemsOf({ name, about, words, without, on }: MailRule): Problem[] {
  if (on === 'no') {
    return shippedRuleOf(name) !== undefined || words.length > 0 ? [] : [{ column: 'name', message: both(`没有自带规则叫“${name}”，这一行什么也不停用。请照文档里的名称写。`, `No shipped rule is called “${name}”, so this row turns nothing off. Write its name as the documentation has it.`) }];
  }
  const found: Problem[] = [];
  if (about === undefined)
    found.push({ column: 'about', message: both(`规则“${name}”没写关于什么，这一行不起作用。请选付款、确认、订舱、船期、信用证、投诉、询盘或其他。`, `The rule “${name}” does not say what it is about and does nothing. Choose payment, approval, booking, ETD, L/C, complaint, inquiry or other.`) });
  if (words.length === 0)
    found.push({ column: 'words', message: both(`规则“${name}”没有词，这一行不起作用。请填词，用、分开。`, `The rule “${name}” has no words and does nothing. Write some, joined by commas.`) });
  const bare = words.find((word) => word.replace(/[+*\s]/g, '') === '');
  if (bare !== undefined)
    found.push({ column: 'words', message: both(`规则“${name}”的“${bare}”里没有词，没有计入。`, `“${bare}” of the rule “${name}” holds no word and is left out.`) });
  const barred = words.find((word) => without.some((each) => !each.includes('+') && hasWord(word, each)));
  if (barred !== undefined)
    found.push({ column: 'without', message: both(`规则“${name}”要有“${barred}”，又不许有它：这个词永远不算。请改其中一格。`, `The rule “${name}” wants “${barred}” and bars it, so that word never counts. Change one of the two cells.`) });
  return found;
} // prettier-ignore
