import type { Command } from 'commander';
import { NoRoom } from '../../../shared/features/order/new/errors';
import { proposeNewOrder } from '../../../shared/features/order/new/propose';
import type { NewOrderField, NewOrderRequest } from '../../../shared/features/order/new/request';
import type { Host } from '../../../shared/host';
import type { Plan } from '../../../shared/plan/plan';
import { followUp } from '../../../shared/proposals/follow-up';
import type { RecordDraft } from '../../../shared/records/draft';
import { NoSuchColumn } from '../../../shared/records/errors';
import { titlesOf } from '../../../shared/records/sheet';
import { keyFor } from '../../../shared/templates/vocabulary';
import { LINES } from '../../../shared/trade/sheets/lines.sheet';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { BadOrderField } from '../errors';
import { EXIT } from '../io';
import { newOrderJson } from '../new-order-json';
import { hostOf, planBook } from '../open-book';
import { ORDER_SAY } from '../order-words';
import { printPreview } from '../show-preview';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

interface OrderFlags extends BookFlags {
  readonly from?: string;
  readonly sheet?: string;
  readonly line?: readonly string[];
  readonly json?: boolean;
  readonly now?: string;
  readonly yes?: boolean;
}

/** `gendan order BOOK NEW [key=value …]`: adds an order and its lines; shown first, written with `--yes`. */
export function addOrder(program: Command, context: Context, done: Done): Command {
  const { say, remark, print } = context;
  const collected = (line: string, before: readonly string[] = []): readonly string[] => [...before, line];
  const verb = program
    .command('order')
    .argument('<book>', say(SAY.book))
    .argument('<new>', say(ORDER_SAY.number))
    .argument('[fields...]', say(ORDER_SAY.fields))
    .option('--from <ref>', say(ORDER_SAY.fromOption))
    .option('--line <line>', say(ORDER_SAY.lineOption), collected)
    .option('--sheet <name>', say(ORDER_SAY.sheetOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, number: string, typed: string[], flags: OrderFlags) => {
      const request: NewOrderRequest = {
        number,
        from: flags.from,
        sheet: flags.sheet,
        fields: typed.map(fieldOf),
        lines: flags.line?.map(lineOf),
      };
      const host = hostOf(path, context, flags);
      const planned = (): Promise<Plan> => planBook(path, host, nowOf(flags.now), {}, context);
      const plan = await withRoom(await planned(), request, host, flags, context, planned);
      const proposal = proposeNewOrder(plan, request);
      const whole = followUp(plan, proposal.patch).patch;
      remark(say(proposal.title));
      for (const note of proposal.notes) remark(say(note));
      printPreview(plan, whole, context);
      if (flags.json) print(JSON.stringify(newOrderJson(plan, request, proposal), null, 1));
      const isWanted = flags.yes === true || flags.out !== undefined;
      // Whoever reads JSON is a program, which nobody can ask.
      if (flags.json && !isWanted) return done(EXIT.ok);
      done(await writeOnConsent(host, whole, flags, context, ORDER_SAY.mayWrite));
    });
  return withGoogleOptions(verb, context);
}

/** The plan with blank rows below its orders where there were none, if the spreadsheet can insert them and the person said yes. */
async function withRoom(
  plan: Plan,
  request: NewOrderRequest,
  host: Host,
  { yes = false }: OrderFlags,
  { say, remark }: Context,
  again: () => Promise<Plan>,
): Promise<Plan> {
  try {
    proposeNewOrder(plan, request);
    return plan;
  } catch (error) {
    if (!(error instanceof NoRoom) || !host.insertRows) throw error;
    if (!yes) remark(say(ORDER_SAY.canMakeRoom(error.room)));
    if (!yes) throw error;
    await host.insertRows(error.room);
    remark(say(ORDER_SAY.madeRoom(error.room)));
    return again();
  }
}

/** The first `=` parts the column from what its cell is to say. BadOrderField. */
function fieldOf(text: string): NewOrderField {
  const equals = text.indexOf('=');
  if (equals < 1) throw new BadOrderField(text);
  return [text.slice(0, equals).trim(), text.slice(equals + 1)];
}

/** `货号=A-1; 数量=100; 单价=2.5`: a line by the columns of 跟单_明细. BadOrderField, NoSuchColumn. */
function lineOf(text: string): RecordDraft {
  const parts = text.split(/[;；]/).filter((part) => part.trim() !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const [name, value] = fieldOf(part);
      const key = keyFor(titlesOf(LINES), name);
      if (key === undefined) throw new NoSuchColumn(name, LINES);
      return [key, value.trim()];
    }),
  );
}
