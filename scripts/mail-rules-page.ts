import { both, type Lang } from '../shared/lang';
import { MAIL_ABOUTS } from '../shared/messages/kinds.data';
import { RULE_PARTS } from '../shared/messages/mail-rules.sheet';
import { SHIPPED_MAIL_RULES, type ShippedRule } from '../shared/messages/incoming/rules.data';

const WORDS = {
  title: both('自带的来信规则', 'Shipped rules for mails'),
  other: both('[English](mail-rules.md)', '[中文](mail-rules.zh.md)'),
  intro: both(
    '来信关于什么，先看“跟单_来信规则”里你们写的，再看这些。写一行同名的规则就代替它；“启用”填“否”就停用它。[怎么看一封信](messages.zh.md#来信)',
    'What a mail is about is told by your rows of *Gendan Mail Rules* first, then by these. A row of the same name takes the place of one; *On* = *No* turns it off. [How a mail is seen](messages.md#mail-that-comes-in)',
  ),
  about: both('关于', 'About'),
  weight: both('权重', 'Weight'),
  words: both('词', 'Words'),
  without: both('不含', 'Without'),
};

/** docs/mail-rules.md and docs/mail-rules.zh.md: every shipped rule, from the data. */
export function mailRulesPage(lang: Lang): string {
  const parts = [`# ${WORDS.title[lang]}`, WORDS.other[lang], WORDS.intro[lang], ...SHIPPED_MAIL_RULES.map((rule) => rulePart(rule, lang))];
  return `${parts.join('\n\n')}\n`;
} // prettier-ignore

function rulePart({ name, about, part, weight, words, without }: ShippedRule, lang: Lang): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(lang === 'zh' ? '、' : ', ');
  return [
    `## ${name[lang]}`,
    `${WORDS.about[lang]}: **${MAIL_ABOUTS[about][lang]}** · ${RULE_PARTS[part][lang]} · ${WORDS.weight[lang]} ${weight}`,
    `${WORDS.words[lang]}: ${list(words)}`,
    ...(without.length > 0 ? [`${WORDS.without[lang]}: ${list(without)}`] : []),
  ].join('\n\n');
} // prettier-ignore
