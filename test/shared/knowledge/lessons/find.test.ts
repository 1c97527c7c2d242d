import { findCards } from '../../../../shared/knowledge/lessons/find';
import type { Lang } from '../../../../shared/lang';
import { planWith } from '../../../tools/record-book';
import { FURTHER, TUNED, type AskedCard } from './asked-cards';
import { HELD_OUT } from './held-out-cards';
import { firstThree, recalled } from './recall';

const THIRTY = [...TUNED, ...HELD_OUT];
const LANGS: readonly Lang[] = ['zh', 'en'];

/** Of so many askings, how many found their card: every question in the language in which the cards are written. */
const found = (cards: readonly AskedCard[], asked: readonly AskedCard[]): readonly number[] =>
  LANGS.map((lang) => recalled(cards, asked, [lang, lang]).length);

describe('recall@3 of questions that use other words than the cards', () => {
  test.each(LANGS)('thirty cards, thirty questions (%s): at least four in five', (lang) => {
    expect(THIRTY).toHaveLength(30);
    expect(recalled(THIRTY, THIRTY, [lang, lang]).length / 30).toBeGreaterThanOrEqual(0.8);
  });
  test('the half that nothing was chosen for: four in five of its askings in both languages', () => {
    const [zh, en] = found(THIRTY, HELD_OUT);
    expect([zh, en, (zh! + en!) / 30]).toEqual([14, 12, 26 / 30]);
    expect((zh! + en!) / 30).toBeGreaterThanOrEqual(0.8);
  });
  test('fifteen further cards in the book do not hide it', () => {
    const [zh, en] = found([...THIRTY, ...FURTHER], HELD_OUT);
    expect((zh! + en!) / 30).toBeGreaterThanOrEqual(0.8);
  });
  test('a question in the other language than the cards finds most of them, too', () => {
    const crossed = [...recalled(THIRTY, THIRTY, ['zh', 'en']), ...recalled(THIRTY, THIRTY, ['en', 'zh'])];
    expect(crossed.length / 60).toBeGreaterThanOrEqual(0.8);
  });
});

describe('what is asked', () => {
  const book = planWith([{}], {
    跟单_知识: [
      { 编号: 'K-1', 问题: '木托没有章', 做法: '换胶合板', 国家: '澳大利亚', 状态: '有效' },
      { 编号: 'K-2', 问题: '提单写错', 做法: '开船前核对', 国家: null, 状态: '草稿' },
    ],
  });
  test('nothing is found for what no card speaks of, for nothing and for noise', () => {
    for (const question of ['', '   ', 'zzzqqq', '的的的', '\ud800', '__proto__', 'constructor'])
      expect([question, findCards(book, question)]).toEqual([question, []]);
  });
  test('a town finds the card of its country, and every state is found', () => {
    expect(firstThree(book, 'Sydney')).toEqual(['K-1']);
    expect(firstThree(book, 'wrong bill of lading')).toEqual(['K-2']);
  });
  test('a form that no ending tells, either spelling and a region find the word that the card has', () => {
    const cards = planWith([{}], {
      'Gendan Knowledge': [
        { Number: 'K-1', Question: 'Goods that shrink', 'What to do': 'Keep a swatch', State: 'In force' },
        { Number: 'K-2', Question: 'Have the origin legalised', 'What to do': 'Ten days', State: 'In force' },
        { Number: 'K-3', Question: 'Clearing', 'What to do': 'Form M', Countries: 'NG', State: 'In force' },
      ],
    });
    expect(firstThree(cards, 'everything shrank')).toEqual(['K-1']);
    expect(firstThree(cards, 'legalization')).toEqual(['K-2']);
    expect(firstThree(cards, 'West Africa')).toEqual(['K-3']);
    expect(firstThree(cards, 'Scandinavia')).toEqual([]);
  });
  test('a question as long as a book is cut and answered', () => {
    expect(firstThree(book, `提单${'啊'.repeat(200_000)}`)).toEqual(['K-2']);
  });
  test('a book without the sheet finds nothing', () => {
    expect(findCards(planWith([{}]), '提单')).toEqual([]);
  });
});
