import { parseArgs } from 'node:util';
import { GOALS, missedGoals, type Reached } from './goals';
import { HABITS } from './habits/all';
import { ratesOf } from './measure/figures';
import { shares } from './mapping/measure';
import { mappingText, missedFloors } from './mapping/report';
import { KINDS, measureTrackers, trackers, type Kept } from './mapping/run';
import { measured, type JudgedBook } from './measure/run';
import { reportText, totalOf } from './report';
import { faultsText, storyText, summaryText } from './why';

const HELP = `npm run truth -- [options]: are the orders that Gendan calls late truly late?
  --seed N       other lives (1)
  --runs N       teams for each habit, each looked at three times (6)
  --habit NAME   only this habit; may stand more than once
  --why          each false late and each missed late, with the row, the call and the truth
  --show ORDER   one order: its life, what stands in the sheet, the verdict, at each time
  --headers      only how the headers of public lists are read
  --json         the figures as JSON
Ends with 1 when a goal or a floor is not reached.`;

/** Measures the verdicts of Gendan on teams whose truth is known, and prints how right they are. */
function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '6' },
      habit: { type: 'string', multiple: true, default: [] },
      why: { type: 'boolean', default: false },
      show: { type: 'string' },
      json: { type: 'boolean', default: false },
      headers: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const habits = HABITS.filter(({ name }) => values.habit.length === 0 || values.habit.includes(name));
  if (habits.length === 0) {
    process.exitCode = 2;
    return console.error(`no such habit; there are ${HABITS.map(({ name }) => name).join(', ')}`);
  }
  const size = { seed: Number(values.seed), runs: Number(values.runs) };
  const faulty: JudgedBook[] = [];
  const tell = (book: JudgedBook): void => {
    if (values.show !== undefined) console.log(storyText(book, values.show));
    if (!values.why) return;
    faulty.push(book);
    console.log(faultsText(book));
  };
  const headers =
    values.habit.length === 0 || values.headers ? readHeaders(values.why || values.headers) : [];
  const each = (values.headers ? [] : habits).map((habit): Reached => ({
    habit,
    figures: measured(habit, size, tell),
  }));
  if (values.why && !values.headers) console.log(summaryText(faulty));
  const missed = [...(values.headers ? [] : missedGoals(totalOf(each), each, GOALS)), ...headers.flatMap(({ missed: floors }) => floors)]; // prettier-ignore
  if (values.json) console.log(JSON.stringify({ ...asJson(each), headers, missed }, null, 2));
  else {
    if (!values.headers) console.log(`${reportText(each, GOALS)}\n`);
    for (const { text } of headers) console.log(text);
    for (const floor of headers.flatMap(({ missed: floors }) => floors)) console.log(`NOT REACHED  ${floor}`);
  }
  if (missed.length > 0) process.exitCode = 1;
}

/** How the headers of public lists are read, those that the rules were made with apart from the others. */
function readHeaders(why: boolean): { kept: Kept; text: string; missed: string[]; shares: object }[] {
  return KINDS.map((kept) => {
    const all = measureTrackers(trackers(kept));
    return { kept, text: mappingText(kept, all, why), missed: missedFloors(kept, all), shares: shares(all) };
  });
}

function asJson(each: readonly Reached[]): object {
  const total = totalOf(each);
  return {
    habits: each.map(({ habit, figures }) => ({ habit: habit.name, ...ratesOf(figures), figures })),
    all: { ...ratesOf(total), figures: total },
    goals: GOALS,
  };
}

main();
