import { answerText } from '../../../../shared/features/questions/answer-text';
import { fittingAnswers } from '../../../../shared/plan/bundled-questions';
import { SIGN_ANSWERS } from '../../../../shared/plan/sign-questions';
import { FITTING_ANSWERS } from '../../../../shared/process/question';
import {
  ANSWER_WORDS,
  keyFor,
  KEPT_WORDS,
  STATUS_MEANINGS,
  YES_NO,
} from '../../../../shared/templates/vocabulary';

const head = (text: string): string => text.split('=')[0]!;

describe('how an answer is offered', () => {
  test('in English by its code, in Chinese as somebody types it', () => {
    const offered = ['done', 'done=DATE', 'not-yet', 'due=DATE', 'n/a'];
    expect(offered.map((each) => answerText(each, 'en'))).toEqual(offered);
    expect(offered.map((each) => answerText(each, 'zh'))).toEqual(['完成', '完成=日期', '还没有', '改期=日期', '不涉及']);
    expect(answerText('stage=STAGE', 'zh')).toBe('节点=名称');
  });

  test('what is offered in Chinese is understood as the same', () => {
    for (const kind of [...Object.keys(FITTING_ANSWERS), 'half-kept'] as const)
      for (const answer of fittingAnswers(kind as 'passed')) {
        const words = kind === 'half-kept' ? KEPT_WORDS : ANSWER_WORDS;
        expect(keyFor<string>(words, head(answerText(answer, 'zh')))).toBe(head(answer));
      }
    for (const answer of SIGN_ANSWERS.word)
      expect(keyFor(STATUS_MEANINGS, head(answerText(answer, 'zh')))).toBe(head(answer));
    for (const answer of SIGN_ANSWERS.legend) expect(keyFor(YES_NO, answerText(answer, 'zh'))).toBe(answer);
  });
}); // prettier-ignore
