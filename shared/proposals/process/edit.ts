import { applyPatch } from '../../book/apply';
import type { Book } from '../../book/model';
import type { Patch } from '../../book/patch';
import { processFromSheet, processToSheet, readConfig, sheetOf } from '../../config';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { judgedAgain } from '../../plan/judge-again';
import { rulesVersion } from '../../plan/version';
import type { ProcessRow } from '../../process/row';
import { allTemplateRows } from '../../templates';
import { effectOf, mayChange, type RuleEffect } from '../rule-effect';
import { configPatch } from '../config-patch';
import { PROCESS_SHEET } from '../config-sheets';
import { editedRows, type ProcessEdit } from './rows';
import { changesOf, changesText } from './text';
import { withRowsInOrder } from './order';
import { ProcessHasProblems } from './errors';
import { newProblems, type StageProblem } from './problems';
import { logPatch, type LogEntry } from '../log-patch';
import { mergedPatch, type Proposal } from '../proposal';

/** Who changes the process and why; `also`: what else the log is told in the same write. */
export interface SaidOfProcess {
  readonly by: string;
  readonly why: string;
  readonly also?: readonly LogEntry[];
}

interface OwnRows {
  readonly rows: readonly ProcessRow[];
  readonly isOwn: boolean;
}

const known = new WeakMap<Plan, OwnRows>();

function ownRows(plan: Plan): OwnRows {
  let own = known.get(plan);
  if (!own) {
    const sheet = sheetOf(plan.book, 'process');
    const isOwn = sheet !== undefined && processFromSheet(sheet).value.length > 0;
    own = { rows: isOwn ? plan.config.processRows : allTemplateRows(plan.language), isOwn };
    known.set(plan, own);
  }
  return own;
}

/** The rows that the book goes by, as its process sheet holds them or would hold them. */
export function processRowsOf(plan: Plan): readonly ProcessRow[] {
  return ownRows(plan).rows;
}

/** Whether the book has a process sheet with stages; without, the shipped processes count. */
export function hasOwnProcess(plan: Plan): boolean {
  return ownRows(plan).isOwn;
}

/**
 * A new version of the process, to be previewed: the smallest change of 跟单_流程 (the whole sheet in a book that
 * has none yet), and a row of the log that says what changed, who wanted it and why, with the version of the
 * rules from then on. ProcessHasProblems while a cell cannot be used; ConfigHeaderLost.
 */
export function proposeProcess(plan: Plan, edits: readonly ProcessEdit[], said: SaidOfProcess): Proposal {
  return proposeRows(plan, editedRows(processRowsOf(plan), edits, plan.language), said);
}

/** The same for rows that are changed already. ProcessHasProblems, ConfigHeaderLost. */
export function proposeRows(plan: Plan, after: readonly ProcessRow[], said: SaidOfProcess): Proposal {
  const before = processRowsOf(plan);
  const problems = newProblems(plan, before, after);
  if (problems.length > 0) throw new ProcessHasProblems(problems[0]!.problem);
  const patch = processPatch(plan, before, after);
  const changes = changesOf(before, after);
  const text = changesText(changes, before, after);
  const old = rulesVersion(plan.config.processRows, plan.config.calendars);
  const { config } = readConfig(applyPatch(plan.book, patch).book, plan.options.lang);
  const version = rulesVersion(config.processRows, config.calendars);
  const note = [text[plan.language], said.why.trim()].filter((part) => part !== '').join(' — ');
  const { by, also = [] } = said;
  const log = logPatch(plan, [...also, { at: plan.now, event: 'note', by: by.trim(), note, version }]);
  return {
    title: both(`流程新版本：${text.zh}`, `New version of the process: ${text.en}`),
    patch: mergedPatch(patch, log),
    notes: [versionNote(plan, old, version)],
  };
}

/** What a person's changes would do to the open orders. Nothing is written. */
export function effectOfProcess(plan: Plan, edits: readonly ProcessEdit[]): RuleEffect {
  const { book, variants } = changedBook(plan, edits);
  return effectOf(
    plan,
    judgedAgain(plan, book, (row) => mayChange(row, variants)),
    variants,
  );
}

/** What changes of the process would make of a book. */
export interface ChangedBook {
  /** The book with the changed process sheet; nothing is written. */
  readonly book: Book;
  /** Processes that change. */
  readonly variants: ReadonlySet<string>;
}

/** The book as it would be after a person's changes of the process. ConfigHeaderLost. */
export function changedBook(plan: Plan, edits: readonly ProcessEdit[]): ChangedBook {
  const before = processRowsOf(plan);
  const after = editedRows(before, edits, plan.language);
  return {
    book: applyPatch(plan.book, processPatch(plan, before, after)).book,
    variants: new Set(changesOf(before, after).map(({ variant }) => variant)),
  };
}

/** What a person's changes of the process would make wrong; while there is anything they are not saved. */
export function problemsOfEdits(plan: Plan, edits: readonly ProcessEdit[]): StageProblem[] {
  const before = processRowsOf(plan);
  return newProblems(plan, before, editedRows(before, edits, plan.language));
}

function processPatch(plan: Plan, before: readonly ProcessRow[], after: readonly ProcessRow[]): Patch {
  const { book, language } = plan;
  const own = hasOwnProcess(plan) ? before : [];
  const patch = configPatch(
    book,
    PROCESS_SHEET,
    processToSheet(own, language),
    processToSheet(after, language),
  );
  return withRowsInOrder(book, patch, own, after);
}

function versionNote({ isConfirmed }: Plan, old: string, version: string): Bilingual {
  const first = both(
    `规则版本 ${old} → ${version}，记入“跟单_记录”。已经记录的判定不变。`,
    `Rule version ${old} → ${version}, noted in the log. Verdicts on record stay as they are.`,
  );
  return isConfirmed
    ? first
    : both(
        `${first.zh} 这本表还没有设置，只写流程，不加结果列。`,
        `${first.en} The book is not set up yet: only the process is written, no result columns.`,
      );
}
