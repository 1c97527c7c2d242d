import fc from 'fast-check';
import { setUpQuestions } from '../../../../shared/features/setup/asked';
import { isChosen, UNKNOWN, type SetUpChoices } from '../../../../shared/features/setup/choices';
import { chosenMap } from '../../../../shared/features/setup/confirmed-mapping';
import {
  answeredForAll,
  answeredForOne,
  answerFor,
  answerForAll,
  inTurns,
  isAnswered,
  type SetUpQuestion,
} from '../../../../shared/features/setup/question';
import { proposeSetUp } from '../../../../shared/features/setup/set-up';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { applyPatch } from '../../../../shared/book/apply';
import { followUp } from '../../../../shared/proposals/follow-up';
import { plan } from '../../../../shared/plan/plan';
import { askingBook } from '../../../tools/asking-book';
import { MID_MORNING } from '../../../tools/set-up';

const book = plan(askingBook(), MID_MORNING);
const asked = setUpQuestions(book, {});
const sailing = asked.find(({ about }) => about === 'column')!;
const grain = asked.find(({ about }) => about === 'grain')!;
const answers = ({ choices }: SetUpQuestion): string[] => [UNKNOWN, ...choices.map(({ value }) => value)];
/** How 船期 is read on each sheet, and whether it is still asked. */
const read = (choices: SetUpChoices) =>
  chosenMap(book, choices).tables.map(({ sheet, columns }) => {
    const { field, kind, question } = columns.find(({ header }) => header === '船期')!;
    return [sheet, question ? 'asked' : `${field}:${kind}`];
  });
const written = (choices: SetUpChoices) =>
  plan(applyPatch(book.book, followUp(book, proposeSetUp(book, choices).patch).patch).book, MID_MORNING);

test('one answer for all sheets is that answer for each of them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...asked).chain((question) =>
        fc.record({
          question: fc.constant(question),
          value: fc.constantFrom(...answers(question)),
          order: fc.shuffledSubarray([...question.sheets], { minLength: question.sheets.length }),
        }),
      ),
      ({ question, value, order }) => {
        const all = answeredForAll({}, question, value);
        const each = order.reduce<SetUpChoices>(
          (chosen, { sheet }) => answeredForOne(chosen, question, sheet, value),
          {},
        );
        expect(question.sheets.map((sheet) => answerFor(each, sheet))).toEqual(
          question.sheets.map((sheet) => answerFor(all, sheet)),
        );
        expect(answerForAll(each, question)).toBe(value);
        expect(isAnswered(all, question)).toBe(value !== UNKNOWN);
        expect(isChosen(all)).toBe(value !== UNKNOWN);
        expect(chosenMap(book, each).tables).toEqual(chosenMap(book, all).tables);
      },
    ),
  );
});

test('what is said of one sheet holds for it alone: the others stay asked', () => {
  const choices = answeredForOne({}, sailing, '4月', 'field:atd:actual');
  expect(read(choices)).toEqual([['3月', 'asked'], ['4月', 'atd:actual'], ['5月', 'asked']]); // prettier-ignore
  expect(answerForAll(choices, sailing)).toBeUndefined();
  expect(isAnswered(choices, sailing)).toBe(false);
  const both = answeredForOne(choices, sailing, '5月', 'none');
  expect(read(both)).toEqual([['3月', 'asked'], ['4月', 'atd:actual'], ['5月', 'null:value']]); // prettier-ignore
});

test('an answer that is taken back is asked again', () => {
  const back = answeredForAll(answeredForAll({}, sailing, 'none'), sailing, UNKNOWN);
  expect(isChosen(back)).toBe(false);
  expect(read(back)).toEqual(read({}));
});

test('nothing that was left open is settled by setting the book up', () => {
  const left = setUpQuestions(written({}), {});
  expect(isEmptyPatch(proposeSetUp(written({}), {}).patch)).toBe(true);
  expect(left.map(({ about, rows }) => [about, rows])).toEqual(asked.map(({ about, rows }) => [about, rows]));
  const after = written(answeredForOne(answeredForAll({}, grain, 'order'), sailing, '3月', 'none'));
  expect(setUpQuestions(after, {}).flatMap(({ about, sheets }) => sheets.map(({ sheet }) => `${about} ${sheet}`))).toEqual(
    expect.arrayContaining(['column 4月', 'column 5月']),
  ); // prettier-ignore
  expect(after.tables.map(({ table }) => table.grain)).toEqual(['order', 'order', 'order']);
  expect(setUpQuestions(after, {}).map(({ about }) => about)).not.toContain('grain');
});

test('lists are gone through in turns', () => {
  expect(inTurns([[1, 2, 3], [], [4], [5, 6]])).toEqual([1, 4, 5, 2, 6, 3]);
});
