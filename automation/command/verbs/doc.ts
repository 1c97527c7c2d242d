import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { isEmptyPatch } from '../../../shared/book/patch';
import {
  draftPaper,
  entriesFor,
  paperLang,
  proposePaper,
  type PaperRequest,
} from '../../../shared/features/documents/propose';
import { NoSuchPaper, PaperLacks } from '../../../shared/features/documents/errors';
import type { Lang } from '../../../shared/lang';
import { standingRow } from '../../../shared/papers/register';
import { sourcesOf } from '../../../shared/papers/values/sources';
import type { Plan } from '../../../shared/plan/plan';
import { followUp } from '../../../shared/proposals/follow-up';
import { keyFor } from '../../../shared/templates/vocabulary';
import { PAPER_KINDS, type PaperKind } from '../../../shared/trade/paper-kinds';
import { templateAtHand, type TemplateAtHand } from '../../papers/template-at-hand';
import { OverItsSource, PaperFileExists, WrongEnding } from '../../papers/errors';
import { toPdf } from '../../papers/pdf';
import { writeFileWhole } from '../../papers/write-file';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { gapWays } from '../gap-ways';
import { EXIT } from '../io';
import { ordersIn } from '../orders-in';
import { hostOf, planBook } from '../open-book';
import { paperJson } from '../paper-json';
import { PAPER_SAY } from '../paper-words';
import { printPaper } from '../show-paper';
import { printPreview } from '../show-preview';
import { printReport } from '../show-report';
import { SAY } from '../words';

interface DocFlags extends BookFlags {
  readonly batch?: string;
  readonly template?: string;
  /** The paper's, where it is written on the line. */
  readonly lang?: string;
  readonly company?: string;
  readonly as?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly pdf?: boolean;
  readonly yes?: boolean;
}

/** `gendan doc BOOK ORDER[,ORDER] KIND`: a draft to look at; with `--yes` numbered, registered and written as a file. */
export function addDoc(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('doc')
    .addHelpText('after', () => `\n${say(PAPER_SAY.docExamples)}`)
    .argument('<book>', say(SAY.book))
    .argument('<order>', say(PAPER_SAY.order))
    .argument('<kind>', say(PAPER_SAY.kind))
    .option('--batch <number>', say(PAPER_SAY.batchOption))
    .option('--template <template>', say(PAPER_SAY.templateOption))
    .option('--lang <zh|en>', say(PAPER_SAY.langOption))
    .option('--company <name>', say(PAPER_SAY.companyOption))
    .option('--as <name>', say(PAPER_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(PAPER_SAY.outOption))
    .option('--pdf', say(PAPER_SAY.pdfOption))
    .option('--json', say(SAY.jsonOption))
    .option('--yes', say(PAPER_SAY.yesOption))
    .action(async (path: string, order: string, kind: string, flags: DocFlags) => {
      // `--out` is the paper's file here: the book itself is written in its place.
      const host = hostOf(path, context, { ...flags, out: undefined });
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true });
      const { request, template } = await requested(plan, path, order, kind, {
        ...program.opts<Pick<DocFlags, 'lang'>>(),
        ...flags,
      });
      if (!flags.yes) return done(await showDraft(plan, path, request, template, flags, context));
      const proposal = told(path, context, () => proposePaper(plan, request));
      const { paper, patch } = proposal;
      const bytes = await template.make(paper);
      const file = flags.out ?? join(dirname(path), `${proposal.file}${template.ending}`);
      checkOut(file, path, template);
      if (existsSync(file) && flags.out === undefined && !proposal.isSame) throw new PaperFileExists(file);
      if (!flags.json) printPaper(paper, proposal.title, path, context);
      if (!isEmptyPatch(patch)) {
        const whole = followUp(plan, patch).patch;
        if (!flags.json) printPreview(plan, whole, context);
        const report = await host.commit(whole);
        if (!flags.json || report.refused.length > 0) printReport(report, context);
        if (report.refused.length > 0) return done(EXIT.partly);
      }
      writeFileWhole(file, bytes);
      context.remark(say(PAPER_SAY.written(file)));
      if (flags.pdf) await asPdf(file, context);
      if (flags.json) context.print(JSON.stringify(paperJson(paper, { ...proposal, file }), null, 1));
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}

/** What the command line asks for, with the template that makes it. NoSuchPaper, and what `templateAtHand` throws. */
async function requested(
  plan: Plan,
  path: string,
  order: string,
  typed: string,
  { batch, template: named, lang: wanted, company, as }: DocFlags,
): Promise<{ request: PaperRequest; template: TemplateAtHand }> {
  const kind = typed in PAPER_KINDS ? (typed as PaperKind) : keyFor(PAPER_KINDS, typed);
  if (!kind) throw new NoSuchPaper(typed);
  const orders = ordersIn(order);
  const entries = entriesFor(plan, orders);
  const sources = sourcesOf(plan, entries, { batch: batch ?? '', company: company ?? '' });
  const lang: Lang = wanted === 'zh' || wanted === 'en' ? wanted : paperLang(kind, sources);
  const customer = sources.card?.record?.customer ?? entries[0]!.customer;
  const made = standingRow(plan, entries, kind, sources.batch)?.record.template;
  const template = await templateAtHand(plan, resolve(path), { kind, lang, customer, named, made });
  return { request: { orders, kind, batch, lang, company, by: as, template: template.used }, template };
}

/** What a refused paper lacks is told with the commands that say it. */
function told<T>(path: string, { lang, remark, say }: Context, propose: () => T): T {
  try {
    return propose();
  } catch (error) {
    if (error instanceof PaperLacks) {
      const ways = gapWays(error.gaps, path, lang);
      if (ways.length > 0) remark([say(PAPER_SAY.ways), ...ways.map((way) => `  ${way}`), ''].join('\n'));
    }
    throw error;
  }
}

/** The paper as it would be, with its gaps; as a file where one is named. The book is not touched. */
async function showDraft(
  plan: Plan,
  path: string,
  request: PaperRequest,
  template: TemplateAtHand,
  { out, json, pdf }: DocFlags,
  context: Context,
): Promise<number> {
  const { say, remark, print } = context;
  if (out !== undefined) checkOut(out, path, template);
  const paper = draftPaper(plan, request);
  const title = `${PAPER_KINDS[request.kind][context.lang]} ${paper.orders.join(', ')}`;
  if (json) print(JSON.stringify(paperJson(paper, { file: out }), null, 1));
  else printPaper(paper, PAPER_SAY.draftOf(title), path, context);
  if (out !== undefined) {
    writeFileWhole(out, await template.make(paper));
    remark(say(PAPER_SAY.written(out)));
    if (pdf) await asPdf(out, context);
  } else if (!json) remark(say(paper.gaps.some(({ isMandatory }) => isMandatory) ? PAPER_SAY.goesOnLacking : PAPER_SAY.goesOn)); // prettier-ignore
  return EXIT.ok;
}

/** WrongEnding, OverItsSource. */
function checkOut(file: string, book: string, { ending, path }: TemplateAtHand): void {
  if (extname(file).toLowerCase() !== ending) throw new WrongEnding(basename(file), ending);
  if (isSameFile(file, book)) throw new OverItsSource(file, 'book');
  if (path !== undefined && isSameFile(file, path)) throw new OverItsSource(file, 'template');
}

/** Also by another name of it: through a link, or in other capitals where the disk makes no difference. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

async function asPdf(file: string, { say, remark }: Context): Promise<void> {
  const made = await toPdf(file);
  remark(say(made.is === 'made' ? PAPER_SAY.written(made.path) : made.is === 'absent' ? PAPER_SAY.noPdf : PAPER_SAY.pdfFailed)); // prettier-ignore
}
