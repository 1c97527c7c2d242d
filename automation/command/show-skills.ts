import { matrixView } from '../../shared/features/skills/matrix/view';
import { trainingView, type TrainingLine } from '../../shared/features/skills/training/view';
import { same } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { Context } from './context';
import { SKILLS_SAY, STANDING_WORDS } from './skills-words';
import { textTable } from './text-table';

/** Who can do what, a line each. */
export function printSkills(plan: Plan, { print, say, remark }: Context): void {
  const { people, told } = matrixView(plan);
  const rows = people.flatMap(({ name, cells }) =>
    cells.map(({ name: skill, level, standing, by, until, evidence }) => [
      name,
      say(skill),
      String(level),
      say(STANDING_WORDS[standing]),
      by,
      say(until),
      evidence,
    ]),
  );
  if (rows.length === 0) return print(say(SKILLS_SAY.none));
  const { person, skill, level, standing, by, until, evidence } = SKILLS_SAY;
  print(textTable([person, skill, level, standing, by, until, evidence].map(say), rows, 32));
  if (told > 0) remark(say(SKILLS_SAY.told(told)));
}

/** What is proposed and why, what is open, and whether what is done has helped. */
export function printTraining(plan: Plan, context: Context): void {
  const { print, say, paint, lang } = context;
  const { proposals, doubted, open, done } = trainingView(plan);
  const list = (texts: readonly string[]): string => texts.join(lang === 'zh' ? '、' : ', ');
  const between = lang === 'zh' ? '：' : ': ';
  print(paint.bold(say(SKILLS_SAY.proposals)));
  if (proposals.length === 0) print(`  ${say(SKILLS_SAY.noProposals)}`);
  for (const { seen, because, trainer, material } of proposals) {
    print(`  ${seen.person}${between}${say(because)}${between}${list(seen.orders)}`);
    const cards = material.length === 0 ? [] : [`${say(SKILLS_SAY.cards)} ${list(material.map(({ number }) => number))}`]; // prettier-ignore
    print(`    ${[`${say(SKILLS_SAY.trainer)} ${trainer || say(SKILLS_SAY.nobody)}`, ...cards].join(' · ')}`);
  }
  if (doubted.length > 0) print(paint.bold(say(SKILLS_SAY.doubted)));
  for (const text of doubted) print(`  ${say(text)}`);
  printLines(open, SKILLS_SAY.openTraining, context);
  printLines(done, SKILLS_SAY.done, context);
}

function printLines(lines: readonly TrainingLine[], title: typeof SKILLS_SAY.done, { print, say, paint }: Context): void {
  if (lines.length === 0) return;
  print(paint.bold(say(title)));
  for (const { number, person, topic, trainer, due, late, closed, result, helped, state } of lines) {
    const isDone = state === 'done';
    const facts = isDone
      ? [closed, same(result), ...(helped ? [SKILLS_SAY.again(helped.again.length, helped.days, helped.times)] : [])]
      : [
          same(`${say(SKILLS_SAY.trainer)} ${trainer || say(SKILLS_SAY.nobody)}`),
          ...(say(due) === '' ? [] : [same(`${say(SKILLS_SAY.due)} ${say(due)}`)]),
          ...(say(late) === '' ? [] : [SKILLS_SAY.late(late.zh, late.en)]),
        ];
    print(`  ${number}  ${[person, topic, ...facts.map(say)].filter((text) => text !== '').join(' · ')}`);
  }
} // prettier-ignore
