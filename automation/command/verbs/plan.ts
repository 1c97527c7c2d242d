import type { Command } from 'commander';
import { isEmptyPatch, type Patch } from '../../../shared/book/patch';
import { CAPABILITIES } from '../../../shared/features';
import { fullRunPatch } from '../../../shared/features/full-run';
import { renewalOf } from '../../../shared/features/process/renew';
import { type Plan } from '../../../shared/plan/plan';
import { isSheetsAddress } from '../../google/address';
import { agreed } from '../ask';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context } from '../context';
import type { Done } from '../context';
import { EXIT } from '../io';
import { LIMIT_SAY } from '../limit-words';
import { hostOf, planBook } from '../open-book';
import { planJson } from '../plan-json';
import { progress } from '../progress';
import { printReport } from '../show-report';
import { printFindings, printOrders, printPatch } from '../show-plan';
import { printBundles } from '../show-questions';
import { SAY } from '../words';

interface PlanFlags extends BookFlags {
  sheet?: string;
  header?: string;
  now?: string;
  variant?: string;
  json?: boolean;
  write?: boolean;
  yes?: boolean;
  all?: boolean;
}

/** `gendan plan BOOK`: a preview, or with --write / --out the results beside each order. */
export function addPlan(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('plan')
    .argument('<book>', say(SAY.book))
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--header <row>', say(SAY.headerOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--variant <key>', say(SAY.variantOption))
    .option('--json', say(SAY.jsonOption))
    .option('--write', say(SAY.writeOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .option('--all', say(SAY.allOption))
    .action(async (path: string, flags: PlanFlags) => {
      const now = nowOf(flags.now);
      const host = hostOf(path, context, flags);
      const plan = await planBook(
        path,
        host,
        now,
        { sheet: flags.sheet, variant: flags.variant, header: flags.header },
        context,
        {
          mayBeEmpty: flags.json,
        },
      );
      if (flags.json) context.print(JSON.stringify(planJson(plan, context.lang), null, 1));
      else preview(plan, path, flags, context);
      if (plan.tables.length === 0) return done(EXIT.failed);
      if (!flags.write && flags.out === undefined) return done(EXIT.ok);
      done(await write(plan, fullRunPatch(CAPABILITIES, plan), host, flags, context));
    });
  return withGoogleOptions(verb, context);
}

function preview(plan: Plan, path: string, flags: PlanFlags, context: Context): void {
  printOrders(plan, context, flags.all ?? false);
  printBundles(plan, path, context);
  printFindings(plan, context);
  if (renewalOf(plan)) context.print(context.paint.dim(context.say(LIMIT_SAY.renewable)));
  const isPreview = !flags.write && flags.out === undefined;
  if (!isPreview) return;
  printPatch(fullRunPatch(CAPABILITIES, plan), context);
  context.print(
    context.paint.dim(context.say(isSheetsAddress(path) ? SAY.previewHintOnline : SAY.previewHint)),
  );
}

async function write(
  plan: Plan,
  patch: Patch,
  host: ReturnType<typeof hostOf>,
  flags: PlanFlags,
  context: Context,
): Promise<number> {
  if (isEmptyPatch(patch) && flags.out === undefined) {
    context.remark(context.say(SAY.nothingToWrite));
    return EXIT.ok;
  }
  // A copy leaves the team's own file alone, so it needs no confirmation: it is a preview that can be opened.
  if (flags.out === undefined && !plan.isConfirmed && !flags.yes && !(await agreed(context)))
    return EXIT.declined;
  context.io.observer?.step?.();
  const steps = progress(context);
  steps.step('writing');
  const report = await host.commit(patch).finally(() => steps.end());
  printReport(report, context);
  if (!plan.isConfirmed) context.remark(context.say(SAY.keepMapping));
  return report.refused.length > 0 ? EXIT.partly : EXIT.ok;
}
