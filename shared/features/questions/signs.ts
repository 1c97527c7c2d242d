import type { Patch } from '../../book/patch';
import { stageWordsOf, type Settings } from '../../config';
import { both, type Bilingual } from '../../lang';
import type { SavedColour, SavedWord } from '../../mapping/mapping';
import { MEANINGS } from '../../mapping/status-meaning';
import type { Plan } from '../../plan/plan';
import { isExactId, isSameId, type SignKind } from '../../plan/question-id';
import { SIGN_ANSWERS, signId, signQuestions } from '../../plan/sign-questions';
import { withColours, withoutColours, withoutWords, withWords } from '../../plan/sign-settings';
import { keyFor, STATUS_MEANINGS, wordFor, YES_NO } from '../../templates/vocabulary';
import { UnfitAnswer } from './errors';
import { settingsPatch } from './settings-patch';

/** Words or colours that a person speaks of at once. */
interface FoundSigns {
  readonly kind: SignKind;
  readonly signs: readonly string[];
}

/** What an id asks of words and colours; undefined for an id of something else. */
export function findSigns(plan: Plan, id: string): FoundSigns | undefined {
  const questions = signQuestions(plan);
  for (const isIt of [isExactId, isSameId])
    for (const { kind, id: all, signs } of questions) {
      const found = isIt(all, id) ? signs : signs.filter((each) => isIt(each.id, id));
      if (found.length > 0) return { kind, signs: found.map(({ sign }) => sign) };
    }
  return undefined;
}

/** Keeps what a person says of words or colours in 跟单_设置: it counts for the whole book until it is revoked. UnfitAnswer. */
export function answerSigns(plan: Plan, { kind, signs }: FoundSigns, value: string): { title: Bilingual; patch: Patch } {
  if (kind === 'legend') {
    const said = keyFor(YES_NO, value.trim());
    if (said === undefined) throw new UnfitAnswer(value, SIGN_ANSWERS.legend);
    const colours = signs.map((says): SavedColour => ({ says, counts: said === 'yes' }));
    const patch = settingsPatch(plan, (settings) => withColours(settings, colours));
    return { title: titled(signs, said === 'yes' ? COUNTS : COUNTS_NOT), patch };
  }
  const meaning = meaningOf(plan, value);
  const words = signs.map((word): SavedWord => ({ word, ...meaning }));
  const patch = settingsPatch(plan, (settings) => withWords(settings, words));
  return { title: titled(signs, meaningText(plan, meaning)), patch };
} // prettier-ignore

const COUNTS = both('按颜色算', 'Counts');
const COUNTS_NOT = both('颜色不算', 'Does not count');
const titled = (signs: readonly string[], said: Bilingual): Bilingual =>
  both(`“${signs.join('、')}”：${said.zh}`, `"${signs.join(', ')}": ${said.en}`);

type Meant = Pick<SavedWord, 'means' | 'stage'>;

/** `sailed`, 已完成, `stage=final_qc`, 验货: a meaning, or a stage by its key or name. UnfitAnswer. */
function meaningOf(plan: Plan, value: string): Meant {
  const text = value.trim().replace(/^(?:stage|节点)\s*[=＝:：]\s*/i, '');
  const isStage = text !== value.trim();
  const means = isStage ? undefined : keyFor(STATUS_MEANINGS, text);
  if (means !== undefined && means !== 'stage') return { means };
  const stage = keyFor(stageWordsOf(plan.config.processRows), text);
  if (stage === undefined) throw new UnfitAnswer(value, SIGN_ANSWERS.word);
  return { means: 'stage', stage };
}

function meaningText({ config }: Plan, { means, stage }: Meant): Bilingual {
  if (stage === undefined) return MEANINGS[means];
  const stages = stageWordsOf(config.processRows);
  return both(`${MEANINGS.stage.zh}：${wordFor(stages, stage, 'zh')}`, `${MEANINGS.stage.en}: ${wordFor(stages, stage, 'en')}`);
} // prettier-ignore

/** One word or colour of which something was said. */
export interface SaidSign {
  readonly id: string;
  readonly text: Bilingual;
  /** The settings without it: it is asked again. */
  readonly without: (settings: Settings) => Settings;
}

/** What was said of words and colours, whether or not the book still shows them. */
export function saidSigns(plan: Plan): SaidSign[] {
  if (plan.tables.length === 0) return [];
  const { words = [], colours = [] } = plan.config.settings;
  return [
    ...words.map(({ word, ...meaning }) => ({
      id: signId(plan, 'word', word),
      text: titled([word], meaningText(plan, meaning)),
      without: (settings: Settings) => withoutWords(settings, [word]),
    })),
    ...colours.map(({ says, counts }) => ({
      id: signId(plan, 'legend', says),
      text: titled([says], counts ? COUNTS : COUNTS_NOT),
      without: (settings: Settings) => withoutColours(settings, [says]),
    })),
  ];
}
