import { MARK_LENGTH, RANGE, type AnswerRange, type LogAnswer, type SeenCell } from '../process/answers';
import type { AnswerValue, AnsweredKind } from '../process/question';
import type { Lang } from '../lang';
import { ANSWER_WORDS, keyFor, QUESTION_WORDS } from '../templates/vocabulary';

/** How an answer stands in the cells of a log row, and how it is read back. */
export interface AnswerCells {
  readonly order: string;
  /** `日期已过：是，已完成`. */
  readonly value: string;
  /** `ETD = 2026-05-10; 截关 = 2026-05-08`; of an answer in bulk with the marks of its orders behind `#`. */
  readonly seen: string;
}

export function answerCells(order: string, { kind, value, seen, range }: LogAnswer, lang: Lang): AnswerCells {
  const cells = seen.map(({ header, value: text }) => `${header} = ${text === '' ? BLANK[lang] : text}`);
  const marks = range && range.marks.size > 0 ? [`#${[...range.marks].join('')}`] : [];
  return {
    order: range ? `${range.from}${RANGE}${range.to}` : order,
    value: saidText(kind, value, lang),
    seen: [...cells, ...marks].join('; '),
  };
}

/** Undefined when the value is none of the answers. */
export function answerFrom({ order, value, seen }: AnswerCells): LogAnswer | undefined {
  const said = saidIn(value);
  if (!said) return undefined;
  const parts = seen.split(/;\s*/).filter((part) => part.trim() !== '');
  const marks = parts.find((part) => part.startsWith('#') && !part.includes('='))?.slice(1) ?? '';
  const cells = parts.filter((part) => part.includes('=')).map(seenIn);
  return { ...said, seen: cells, range: rangeIn(order, marks) };
}

/** `日期已过：是，已完成`: what was asked and what was said; without what was asked, whatever is. */
export function saidText(kind: AnsweredKind | undefined, value: AnswerValue, lang: Lang): string {
  const said = ANSWER_WORDS[value][lang];
  return kind === undefined ? said : `${QUESTION_WORDS[kind][lang]}${lang === 'zh' ? '：' : ': '}${said}`;
}

export function saidIn(text: string): { kind: AnsweredKind | undefined; value: AnswerValue } | undefined {
  const [, asked, said] = /^(?:([^:：]*)[:：])?(.*)$/s.exec(text.trim())!;
  const value = keyFor(ANSWER_WORDS, said!);
  const kind = asked === undefined ? undefined : keyFor(QUESTION_WORDS, asked);
  return value === undefined || (asked !== undefined && kind === undefined) ? undefined : { kind, value };
}

function seenIn(part: string): SeenCell {
  const at = part.indexOf('=');
  const value = part.slice(at + 1).trim();
  return { header: part.slice(0, at).trim(), value: isBlankText(value) ? '' : value };
}

function rangeIn(order: string, marks: string): AnswerRange | undefined {
  const [from, to] = order.split(RANGE);
  if (to === undefined) return undefined;
  return {
    from: from!.trim(),
    to: to.trim(),
    marks: new Set(marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')) ?? []),
  };
}

const BLANK = { zh: '（空）', en: '(blank)' } as const;
const isBlankText = (text: string): boolean => text === BLANK.zh || text === BLANK.en || text === '';
