import type { Settings } from '../../config';
import { both } from '../../lang';
import type { Choice, SavedColour, SavedWord } from '../../mapping/mapping';
import type { StatusMeaning } from '../../mapping/status-meaning';
import type { Plan } from '../../plan/plan';
import { signQuestions } from '../../plan/sign-questions';
import { withColours, withWords } from '../../plan/sign-settings';
import { rowsOfLegend, rowsOfWord } from './asked-rows';
import { IF_OPEN } from './asked-words';
import type { SetUpChoices } from './choices';
import type { SetUpQuestion } from './question';

/** What is asked of the team's own words, each by itself, and of the legend of a sheet as a whole. */
export function signSetUpQuestions(plan: Plan): SetUpQuestion[] {
  const stages = stageChoices(plan);
  const tables = plan.tables.map(({ table }) => table);
  return signQuestions(plan).flatMap(({ kind, id, text, sheet, signs, question }): SetUpQuestion[] => {
    if (kind === 'legend') {
      const target = { is: 'legend', says: signs.map(({ sign }) => sign) } as const;
      const { rows, cells } = rowsOfLegend(plan.book, tables, signs);
      const sheets = [{ sheet, targets: [target], cells }];
      return [{ id, about: kind, text, choices: question.choices, ifOpen: IF_OPEN.legend, rows, sheets }];
    }
    return signs.map((asked): SetUpQuestion => {
      const { rows, cells } = rowsOfWord(plan.book, tables, asked);
      const target = { is: 'word', word: asked.sign } as const;
      return {
        id: asked.id,
        about: 'status word',
        text: both(`状态“${asked.sign}”是什么意思？`, `What does the status "${asked.sign}" mean?`),
        choices: [...question.choices, ...stages],
        ifOpen: IF_OPEN['status word'],
        rows,
        sheets: [{ sheet, targets: [target], cells }],
      };
    });
  });
}

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
