import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { findSheet } from '../../shared/book/model';
import { both, type Lang } from '../../shared/lang';
import { fillNewSheet } from '../../shared/papers/apply-filling';
import type { Paper } from '../../shared/papers/paper';
import { leftOutWords, templateApproval, templateName, templateNamed, templateTaken, sheetFingerprint, templatesFor, unapprovedWords, type TemplateApproval, type TemplateRow } from '../../shared/papers/templates-of'; // prettier-ignore
import { shippedTemplate } from '../../shared/features/documents/template';
import { NoSuchTemplate } from '../../shared/features/documents/errors';
import type { UsedTemplate } from '../../shared/features/documents/propose';
import { recordContext } from '../../shared/orders/records';
import { rowNamed } from '../../shared/records/change';
import { TEMPLATES } from '../../shared/trade/sheets/templates.sheet';
import type { Plan } from '../../shared/plan/plan';
import type { PaperKind } from '../../shared/trade/paper-kinds';
import { drawnFile } from '../../papers/draw-paper';
import { fileFingerprint, readTemplate } from '../../papers/read-template';
import { SheetNotAFile, TemplateFileGone } from './errors';

/** A template whose content is read, ready to make papers. */
export interface TemplateAtHand {
  readonly used: UsedTemplate;
  readonly ending: '.xlsx' | '.docx';
  /** The file that it is; absent of a shipped one. */
  readonly path?: string;
  /** The paper as a file. Throws what is wrong with the template or cannot be put into it. */
  make(paper: Paper): Promise<Uint8Array>;
}

export interface TemplateWanted {
  readonly kind: PaperKind;
  readonly lang: Lang;
  readonly customer: string;
  /** The team's template of that name, or a path; undefined: the one that is approved for the customer, else the shipped one. */
  readonly named?: string | undefined;
  /** The template of which this paper was made before, as the register names it. */
  readonly made?: string | undefined;
}

/**
 * Finds the template of a paper and reads it; `book`: the path of the workbook, beside which the team's files lie.
 * NoSuchTemplate, TemplateFileGone, NotATemplate, SheetNotAFile, and what is wrong with its fields.
 */
export async function templateAtHand(
  plan: Plan,
  book: string,
  wanted: TemplateWanted,
): Promise<TemplateAtHand> {
  const { named, kind, lang, customer, made } = wanted;
  if (named !== undefined) {
    const row = templateNamed(plan, named);
    if (row) return ofTeam(plan, book, row);
    if (!existsSync(named)) throw new NoSuchTemplate(named);
    const unapproved = unapprovedWords(basename(named), 'open');
    return fromFile(named, undefined, { name: basename(named), unapproved });
  }
  const own = templatesFor(plan, kind, lang, customer).flatMap((row) => {
    if (!row.record.file) return [];
    const is = approvalOf(plan, book, row);
    return [{ row, is, name: templateName(row.record), isApproved: is === 'approved' }];
  });
  const taken = templateTaken(own, made);
  if (taken) return ofTeam(plan, book, taken.row);
  const { used, ...form } = shipped(kind, lang);
  return { ...form, used: { ...used, leftOut: leftOut(own[0]) } };
}

/** By the content of its file where its row is approved; a file of a template that nobody approved need not be there. */
function approvalOf(plan: Plan, book: string, row: TemplateRow): TemplateApproval {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const { fingerprint = '' } = row.record;
  const is = templateApproval(row.record, fingerprint.trim(), allowsOwn);
  if (is !== 'approved') return is;
  return templateApproval(row.record, fileFingerprint(readFileSync(templatePath(book, row))), allowsOwn);
}

function leftOut(own: { readonly row: TemplateRow; readonly is: TemplateApproval } | undefined) {
  if (!own || own.is === 'approved') return undefined;
  const { record } = own.row;
  const use = `--template "${record.name}"`;
  return leftOutWords(record, own.is, both(`要用就加 ${use}`, `To use it add ${use}`));
}

/** The content of a template of the team's as it stands: of its file, else of its sheet of the workbook. RecordGone, TemplateFileGone, SheetNotAFile. */
export function fingerprintOf(plan: Plan, book: string, name: string): string {
  const { row } = rowNamed(plan.book, TEMPLATES, { name }, recordContext(plan));
  const { file, sheet: named } = row.values;
  const sheet = !file && named ? findSheet(plan.book, named) : undefined;
  return sheet
    ? sheetFingerprint(sheet)
    : fileFingerprint(readFileSync(templatePath(resolve(book), row as TemplateRow)));
}

/** Where the file of a template lies: beside the workbook unless its path is a whole one. TemplateFileGone, SheetNotAFile. */
export function templatePath(book: string, { values, place }: TemplateRow): string {
  if (!values.file) throw new SheetNotAFile(values.name ?? '', values.sheet ?? '');
  const path = resolve(dirname(book), values.file);
  if (!existsSync(path)) throw new TemplateFileGone(path, place('file'));
  return path;
}

async function ofTeam(plan: Plan, book: string, row: TemplateRow): Promise<TemplateAtHand> {
  const path = templatePath(book, row);
  const is = templateApproval(
    row.record,
    fileFingerprint(readFileSync(path)),
    plan.config.settings.ownApproval ?? false,
  );
  const name = templateName(row.record);
  return fromFile(path, row.record.sheet, { name, unapproved: is === 'approved' ? undefined : unapprovedWords(name, is) }); // prettier-ignore
}

async function fromFile(
  path: string,
  sheet: string | undefined,
  used: UsedTemplate,
): Promise<TemplateAtHand> {
  const { fields, ending, make } = await readTemplate(readFileSync(path), path, sheet);
  return { used: { ...used, fields }, ending, path, make };
}

function shipped(kind: PaperKind, lang: Lang): TemplateAtHand {
  const { sheet, used } = shippedTemplate(kind, lang);
  return { used, ending: '.xlsx', make: async (paper) => drawnFile(fillNewSheet(sheet, paper), lang) };
}
