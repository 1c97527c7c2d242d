import { both, type Bilingual } from '../../lang';
import { MAIL_ABOUTS, type MailAbout } from '../kinds.data';
import type { MailRule } from '../mail-rules.sheet';
import type { IncomingMail } from './mail';
import type { MailParts } from './own-words';
import { rulesOf } from './rules';
import type { MailWords } from './rules.data';
import { hasWord } from './words-in';

/** What a mail is about, and the rule that says so. */
export interface About {
  readonly about: MailAbout;
  readonly why: Bilingual;
  /** No rule tells. */
  readonly isNone?: true;
}

/** A mail says early what it is about; longer ones are looked at so far. */
const LONGEST = 20_000;
/** Of two rules of one weight the one counts whose word the writer wrote. Nothing that is only quoted outweighs anything. */
const PLACES = [
  { key: 'text', more: 3 },
  { key: 'attachment', more: 3 },
  { key: 'subject', more: 1 },
] as const;

/** A rule below counts with two of its words. */
const LIGHT = 10;
/** What is quoted may be about anything: of that only what leaves little doubt counts. */
const HEAVY = 30;

interface Hit {
  readonly rule: MailWords;
  readonly word: string;
  /** How many of its words stand there: of two rules that weigh the same the one with more counts. */
  readonly words: number;
  readonly score: number;
}

const NO_RULE = both('没有规则说明是关于什么', 'No rule tells what it is about');

/** By the team's rules, else by the shipped ones; what is quoted is asked where nothing else fits. */
export function aboutOf(mail: IncomingMail, parts: MailParts, own: readonly MailRule[]): About {
  const texts = {
    text: parts.own.slice(0, LONGEST),
    subject: mail.subject.slice(0, LONGEST),
    attachment: mail.attachments
      .join('\n')
      .slice(0, LONGEST)
      .replace(/[_]+|\.(?=[a-z0-9]{2,5}$)/gim, ' '),
  };
  const quoted = parts.quoted.slice(0, LONGEST);
  const { team, shipped } = rulesOf(own);
  const hit =
    bestOf(team, texts) ??
    bestOf(shipped, texts) ??
    bestOf(team, { text: quoted, subject: '', attachment: '' }) ??
    bestOf(
      shipped.filter(({ weight }) => weight >= HEAVY),
      { text: quoted, subject: '', attachment: '' },
    );
  if (!hit) return { about: 'other', why: NO_RULE, isNone: true };
  const { rule, word } = hit;
  const what = MAIL_ABOUTS[rule.about];
  return {
    about: rule.about,
    why: both(
      `关于${what.zh}：规则“${rule.name.zh}”，“${word}”`,
      `About ${inText(what.en)}: rule “${rule.name.en}”, “${word}”`,
    ),
  };
}

function bestOf(
  rules: readonly MailWords[],
  texts: Readonly<Record<'text' | 'subject' | 'attachment', string>>,
): Hit | undefined {
  let best: Hit | undefined;
  for (const rule of rules)
    for (const { key, more } of PLACES) {
      const text = texts[key];
      const looks = rule.part === key || (rule.part === 'anywhere' && key !== 'attachment');
      const score = rule.weight + more;
      if (!looks || text === '' || (best && best.score > score)) continue;
      const words = rule.words.filter((each) => hasWord(text, each));
      const isMore = !best || score > best.score || words.length > best.words;
      const isEnough = words.length >= (rule.weight < LIGHT ? 2 : 1);
      if (isEnough && isMore && !isDenied(rule, [text, texts.text]))
        best = { rule, word: words[0]!, words: words.length, score };
    }
  return best;
}

/** What the writer says themselves denies a subject as well: `complaint?`, and then that there is none. */
const isDenied = ({ without }: MailWords, texts: readonly string[]): boolean =>
  without.some((each) => texts.some((text) => hasWord(text, each)));

/** As it stands within a sentence: abbreviations (ETD, L/C) keep their capitals. */
const inText = (word: string): string => (/^[A-Z/]+$/.test(word) ? word : word.toLowerCase());
