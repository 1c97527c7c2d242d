import type { Command } from 'commander';
import { both } from '../../../shared/lang';
import { gapText } from '../../../shared/plan/gap-text';
import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import type { Plan } from '../../../shared/plan/plan';
import { CLOSED } from '../../../shared/process/status';
import { whyOf, whyText } from '../../../shared/plan/why';
import { PROCESS_TITLES, statusText } from '../../../shared/templates/vocabulary';
import { isoOf } from '../../../shared/time/moment';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context } from '../context';
import { NoSuchOrder, NoSuchStage } from '../errors';
import type { Done } from '../context';
import { hostOf, planBook } from '../open-book';
import { textTable } from '../text-table';
import { SAY } from '../words';

interface ExplainFlags extends BookFlags {
  sheet?: string;
  now?: string;
  variant?: string;
}

/** `gendan explain BOOK ORDER [STAGE]`: every open stage with its reasons, or all about one. */
export function addExplain(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('explain')
    .argument('<book>', say(SAY.book))
    .argument('<order>')
    .argument('[stage]')
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--variant <key>', say(SAY.variantOption))
    .action(async (path: string, key: string, stageKey: string | undefined, flags: ExplainFlags) => {
      const now = nowOf(flags.now);
      const plan = await planBook(
        path,
        hostOf(path, context, flags),
        now,
        { sheet: flags.sheet, variant: flags.variant },
        context,
      );
      for (const order of ordersNamed(plan, key)) {
        printHead(order, context);
        if (stageKey === undefined) printOpenStages(order, plan, context);
        else printStage(order, stageNamed(order, stageKey), plan, context);
      }
      done(0);
    });
  return withGoogleOptions(verb, context);
}

/** The rows that go by the name; an order's number names all of its rows. */
function ordersNamed(plan: Plan, key: string): OrderPlan[] {
  const rows = plan.tables.flatMap((table) => table.rows);
  const wanted = key.trim().toLowerCase();
  const found = rows.filter(
    ({ row, order }) => order.key.toLowerCase() === wanted || row.order.toLowerCase() === wanted,
  );
  if (found.length > 0) return found.map(({ order }) => order);
  const similar = rows
    .map(({ order }) => order.key)
    .filter((each) => each.toLowerCase().includes(wanted) || wanted.includes(each.toLowerCase()));
  throw new NoSuchOrder(key, similar.slice(0, 5));
}

function stageNamed(order: OrderPlan, key: string): StagePlan {
  const wanted = key.trim().toLowerCase();
  const found = order.stages.find(({ stage }) =>
    [stage.key, stage.name.zh, stage.name.en].some((name) => name.toLowerCase() === wanted),
  );
  if (!found)
    throw new NoSuchStage(
      key,
      order.stages.map(({ stage }) => stage.key),
    );
  return found;
}

function printHead({ key, sheet, row, variant, gap }: OrderPlan, { print, paint, say, lang }: Context): void {
  print(`${paint.bold(key)}  ${sheet}!${row}  ${variant.name[lang]}`);
  if (gap) print(paint.yellow(say(gapText(gap))));
}

function printOpenStages(order: OrderPlan, plan: Plan, { io, print, say, lang }: Context): void {
  const clocks = plan.clocks.of(order.variant, order.country);
  const shown = order.stages.filter(
    (stage) => stage.status !== 'not applicable' && !(stage.doneBy === 'implied' && CLOSED.has(stage.status)),
  );
  const rows = shown.map((stage) => [
    stage.stage === order.next?.stage ? '→' : '',
    say(stage.stage.name),
    statusText(stage.status, lang, stage.wait?.party),
    stage.due === undefined ? '' : isoOf(stage.due),
    stage.owner?.owner ?? '',
    say(whyOf(order, stage, clocks[stage.stage.index]!, plan.now).deadline),
  ]);
  print(
    textTable(
      ['', ...[SAY.stage, SAY.status, SAY.due, SAY.owner].map(say), say(both('依据', 'Why'))],
      rows,
      90,
      // A reason that is cut off explains nothing.
      { columns: io.stdout.isTTY === true ? io.stdout.columns : undefined },
    ),
  );
  print();
}

function printStage(
  order: OrderPlan,
  stage: StagePlan,
  plan: Plan,
  { print, say, lang, paint }: Context,
): void {
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  print(paint.bold(say(stage.stage.name)));
  print(`  ${say(whyText(whyOf(order, stage, clocks, plan.now)))}`);
  const { row } = stage.stage;
  for (const column of ['gate', 'waitsOn', 'escalate', 'document', 'checklist', 'source'] as const) {
    if (row[column] !== '') print(`  ${PROCESS_TITLES[column][lang]}: ${row[column]}`);
  }
  print();
}
