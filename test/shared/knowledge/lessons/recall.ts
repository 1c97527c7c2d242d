import { findCards } from '../../../../shared/knowledge/lessons/find';
import type { Lang } from '../../../../shared/lang';
import type { Plan } from '../../../../shared/plan/plan';
import { planWith, type Cells } from '../../../tools/record-book';
import type { AskedCard } from './asked-cards';

/** A book with these cards, written in one language. */
export const bookOfCards = (cards: readonly AskedCard[], lang: Lang): Plan =>
  planWith(
    [{}],
    lang === 'zh' ? { 跟单_知识: cards.map(zhCells) } : { 'Gendan Knowledge': cards.map(enCells) },
  );

const zhCells = ({ number, stages, countries, zh }: AskedCard): Cells => ({
  编号: number, 问题: zh.question, 做法: zh.practice, 节点: stages ?? null, 国家: countries ?? null, 状态: '有效',
}); // prettier-ignore

const enCells = ({ number, stages, countries, en }: AskedCard): Cells => ({
  Number: number, Question: en.question, 'What to do': en.practice, Stages: stages ?? null, Countries: countries ?? null, State: 'In force',
}); // prettier-ignore

/** Of the questions about `asked`, asked in one language of a book written in the same or the other, the cards that are among the first three found. */
export function recalled(
  cards: readonly AskedCard[],
  asked: readonly AskedCard[],
  [spoken, written]: readonly [spoken: Lang, written: Lang],
): readonly string[] {
  const book = bookOfCards(cards, written);
  return asked
    .filter((card) => firstThree(book, card[spoken].asks).includes(card.number))
    .map(({ number }) => number);
}

export const firstThree = (book: Plan, question: string): readonly string[] =>
  findCards(book, question)
    .slice(0, 3)
    .map(({ row }) => row.record.number);
