import type { Command } from 'commander';
import { archiveOf } from '../../../shared/features/documents/archive';
import { entriesFor } from '../../../shared/features/documents/propose';
import { checkPapers } from '../../../shared/papers/checks/check-papers';
import { presentationOf, type Presentation } from '../../../shared/papers/checks/presentation';
import type { PaperConflict, PaperSet } from '../../../shared/papers/checks/types';
import { both } from '../../../shared/lang';
import { paperSetOf } from '../../../shared/papers/paper-set';
import { checkBatch, sourcesOf } from '../../../shared/papers/values/sources';
import type { OrderEntry } from '../../../shared/orders/entry';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { ALL_PAPERS, PAPER_KINDS } from '../../../shared/trade/paper-kinds';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { ordersIn } from '../orders-in';
import { hostOf, planBook } from '../open-book';
import { cellText } from '../paper-json';
import { PAPER_SAY } from '../paper-words';
import { SAY } from '../words';

interface CheckFlags extends BookFlags {
  readonly batch?: string;
  readonly now?: string;
  readonly json?: boolean;
}

/** `gendan check BOOK ORDER`: where the papers of an order disagree, and under a credit what is still to be presented. Reads only; exit 1 where a bank or the customs would refuse. */
export function addCheck(program: Command, context: Context, done: Done): Command {
  const { say, print } = context;
  const verb = program
    .command('check')
    .argument('<book>', say(SAY.book))
    .argument('<order>', say(PAPER_SAY.order))
    .option('--batch <number>', say(PAPER_SAY.batchOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, order: string, { batch, now, json, ...flags }: CheckFlags) => {
      const plan = await planBook(path, hostOf(path, context, flags), nowOf(now), {}, context, { mayBeEmpty: true }); // prettier-ignore
      const orders = ordersIn(order);
      const entries = entriesFor(plan, orders);
      checkBatch(sourcesOf(plan, entries, { batch: batch ?? '' }));
      const set = paperSetOf(plan, entries, batch);
      const conflicts = checkPapers(set);
      if (json) print(JSON.stringify(conflicts.map(conflictJson), null, 1));
      else {
        printConflicts(set, conflicts, context);
        for (const entry of entries) printArchive(plan, entry, context);
      }
      done(conflicts.some(({ severity }) => severity === 'hard') ? EXIT.failed : EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}

const conflictJson = ({ cell, ...conflict }: PaperConflict) => ({
  ...conflict,
  cell: cellText(cell) ?? null,
});

function printConflicts(set: PaperSet, conflicts: readonly PaperConflict[], context: Context): void {
  const { say, print, lang, paint } = context;
  const papers = set.papers.map(
    ({ kind, number }) =>
      `${ALL_PAPERS[kind][lang]}${number !== '' ? ` ${number}` : kind in PAPER_KINDS ? say(PAPER_SAY.notMade) : ''}`,
  );
  print(say(PAPER_SAY.checked(papers.join(lang === 'zh' ? '、' : ', '))));
  const hard = conflicts.filter(({ severity }) => severity === 'hard').length;
  print(say(conflicts.length === 0 ? PAPER_SAY.none : PAPER_SAY.found(hard, conflicts.length - hard)));
  for (const { check, severity, text } of conflicts) {
    const mark = say(severity === 'hard' ? PAPER_SAY.hard : PAPER_SAY.soft);
    print(`${String(check).padStart(2)} ${severity === 'hard' ? paint.red(mark) : mark}  ${say(text)}`);
  }
  if (set.credit) printPresentation(presentationOf(set), context);
}

/** What is kept for the tax refund, once somebody has filed any of it or it is due. */
function printArchive(plan: Plan, entry: OrderEntry, { say, print, paint }: Context): void {
  const { groups, due, missing, until } = archiveOf(plan, entry);
  const papers = groups.flatMap((group) => group.papers);
  if (due === undefined && papers.every(({ file }) => file === undefined)) return;
  print();
  print(paint.bold(`${say(PAPER_SAY.archive)} ${entry.order}`));
  for (const { title, papers: kept } of groups)
    print(`· ${say(PAPER_SAY.filed(title, kept.map((paper) => both(`${paper.title.zh}${paper.file === undefined ? PAPER_SAY.notFiled.zh : ` ${paper.file}`}`, `${paper.title.en} ${paper.file ?? PAPER_SAY.notFiled.en}`))))}`); // prettier-ignore
  if (due !== undefined) print(say(PAPER_SAY.archiveDue(isoDay(dayOf(due)), missing, isoDay(until!))));
}

function printPresentation({ items, lastDay, why }: Presentation, { say, print, paint }: Context): void {
  print();
  print(paint.bold(say(PAPER_SAY.presentation)));
  for (const { text } of items) print(`· ${say(text)}`);
  print(lastDay === undefined ? say(why) : `${say(PAPER_SAY.lastDay(isoDay(lastDay), say(why)))}`);
}
