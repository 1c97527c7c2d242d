import type { Settings } from '../../config';
import { both } from '../../lang';
import type { Choice, SavedColour, SavedWord } from '../../mapping/mapping';
import type { StatusMeaning } from '../../mapping/status-meaning';
import type { Plan } from '../../plan/plan';
import { signQuestions } from '../../plan/sign-questions';
import { withColours, withWords } from '../../plan/sign-settings';
import type { SetUpChoices, SetUpQuestion } from './choices';

/** What is asked of the team's own words, each by itself, and of the legend of a sheet as a whole. */
export function signSetUpQuestions(plan: Plan, { words = {}, colours = {} }: SetUpChoices): SetUpQuestion[] {
  const stages = stageChoices(plan);
  return signQuestions(plan).flatMap(({ kind, id, text, signs, question }): SetUpQuestion[] => {
    if (kind === 'legend') {
      const says = signs.map(({ sign }) => sign);
      const said = colours[says[0]!];
      const chosen = said === true ? 'yes' : 'no';
      return [{ id, text, choices: question.choices, target: { is: 'legend', says }, chosen, isAnswered: said !== undefined }];
    }
    return signs.map(({ id: own, sign, cell, count }) => ({
      id: own,
      text: both(
        `状态“${sign}”（${cell} 等 ${count} 行）是什么意思？`,
        `What does the status "${sign}" mean (${cell}, ${count} ${count === 1 ? 'row' : 'rows'})?`,
      ),
      choices: [...question.choices, ...stages],
      target: { is: 'word', word: sign },
      chosen: words[sign] ?? question.choices[0]!.value,
      isAnswered: words[sign] !== undefined,
    }));
  });
} // prettier-ignore

/** The stages of the orders' processes: a word may say that one of them is done. */
function stageChoices({ tables }: Plan): Choice[] {
  const found = new Map<string, Choice>();
  for (const variant of new Set(tables.flatMap(({ rows }) => rows.map(({ order }) => order.variant))))
    for (const { key, name } of variant.stages)
      if (!found.has(key))
        found.set(key, { value: `${STAGE}${key}`, label: both(`${name.zh}：已做`, `${name.en}: done`) });
  return [...found.values()];
}

const STAGE = 'stage:';

/** The settings with what a person chose of words and colours. */
export function withSigns(settings: Settings, { words = {}, colours = {} }: SetUpChoices): Settings {
  const explained = Object.entries(words).map(([word, value]): SavedWord =>
    value.startsWith(STAGE)
      ? { word, means: 'stage', stage: value.slice(STAGE.length) }
      : { word, means: value as StatusMeaning },
  );
  const answered = Object.entries(colours).map(([says, counts]): SavedColour => ({ says, counts }));
  return withColours(withWords(settings, explained), answered);
}
