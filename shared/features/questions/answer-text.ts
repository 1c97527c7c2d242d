import type { Lang } from '../../lang';
import { ANSWER_WORDS, KEPT_WORDS, STATUS_MEANINGS, YES_NO } from '../../templates/vocabulary';
import { word, wordFor } from '../../templates/vocabulary/words';

/** An answer of `fittingAnswers` or `SIGN_ANSWERS` as somebody types it: the code in English, in Chinese `完成=日期` for `done=DATE`. */
export function answerText(answer: string, lang: Lang): string {
  if (lang === 'en') return answer;
  const [value = '', filled] = answer.split('=');
  const typed = wordFor(IN_CHINESE, value, lang);
  return filled === undefined ? typed : `${typed}=${wordFor(FILLED, filled, lang)}`;
}

const IN_CHINESE = {
  ...STATUS_MEANINGS,
  ...YES_NO,
  ...KEPT_WORDS,
  ...ANSWER_WORDS,
  done: word('完成', 'done'),
  stage: word('节点', 'stage'),
};
const FILLED = { DATE: word('日期', 'DATE'), STAGE: word('名称', 'STAGE') };
