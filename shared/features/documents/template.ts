import { findSheet, type Sheet } from '../../book/model';
import type { NewSheet } from '../../book/patch';
import { both, type Bilingual, type Lang } from '../../lang';
import { asSheet } from '../../papers/apply-filling';
import { keysOf, templateFields } from '../../papers/fill';
import { defaultTemplate, shippedName } from '../../papers/templates/default-template';
import {
  leftOutWords,
  sheetFingerprint,
  templateApproval,
  templateName,
  templatesFor,
  templateTaken,
  unapprovedWords,
  type TemplateApproval,
  type TemplateRow,
} from '../../papers/templates-of';
import type { Plan } from '../../plan/plan';
import type { PaperKind } from '../../trade/paper-kinds';
import type { Template } from '../../trade/sheets/templates.sheet';
import { NoSuchTemplate } from './errors';
import type { UsedTemplate } from './propose';

/** A shipped template with the fields that it shows. */
export interface ShippedTemplate {
  readonly sheet: NewSheet;
  readonly used: UsedTemplate;
}

const known = new Map<string, ShippedTemplate>();

/** The template that makes papers in the pane; drawn once. */
export function shippedTemplate(kind: PaperKind, lang: Lang): ShippedTemplate {
  const key = `${kind} ${lang}`;
  let template = known.get(key);
  if (!template) {
    const sheet = defaultTemplate(kind, lang);
    const fields = keysOf(templateFields(asSheet(sheet)).fields);
    known.set(key, (template = { sheet, used: { name: shippedName(kind, lang), fields } }));
  }
  return template;
}

/** A template that is a sheet of the workbook itself, of which live spreadsheets make copies. */
export interface SheetTemplate {
  readonly sheet: Sheet;
  readonly used: UsedTemplate;
}

/** A template of the team's as a person chooses it. Plain JSON. */
export interface TemplateChoice {
  /** With its version, as the register names it. */
  readonly name: string;
  readonly isApproved: boolean;
}

interface OwnSheet extends TemplateChoice {
  readonly record: Template;
  readonly sheet: Sheet;
  readonly is: TemplateApproval;
}

/** The team's templates for a paper that are sheets of the workbook, the one to take first. */
function ownSheets(plan: Plan, kind: PaperKind, lang: Lang, customer: string): OwnSheet[] {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  return templatesFor(plan, kind, lang, customer).flatMap(({ record }) => {
    const sheet = record.file || !record.sheet ? undefined : findSheet(plan.book, record.sheet);
    if (!sheet) return [];
    const is = templateApproval(record, sheetFingerprint(sheet), allowsOwn);
    return [{ name: templateName(record), isApproved: is === 'approved', record, sheet, is }];
  });
}

export const sheetTemplates = (plan: Plan, kind: PaperKind, lang: Lang, customer: string): TemplateChoice[] =>
  ownSheets(plan, kind, lang, customer).map(({ name, isApproved }) => ({ name, isApproved }));

/**
 * The team's own sheet for a paper: the one of the name that somebody chose (empty: none), else the one that is taken by
 * itself; `made`: of which it was made before. UnknownFields and what else is wrong with it.
 */
export function sheetTemplate(
  plan: Plan,
  kind: PaperKind,
  lang: Lang,
  customer: string,
  { chosen, made }: { readonly chosen?: string | undefined; readonly made?: string | undefined },
): SheetTemplate | undefined {
  const own = ownSheets(plan, kind, lang, customer);
  const found =
    chosen === '' ? undefined : (own.find(({ name }) => name === chosen) ?? templateTaken(own, made));
  if (!found) return undefined;
  const { name, sheet, is } = found;
  const unapproved = is === 'approved' ? undefined : unapprovedWords(name, is);
  return { sheet, used: { name, unapproved, fields: keysOf(templateFields(sheet).fields) } };
}

/** A template of the team's that lies in a file. Plain JSON. */
export interface FileTemplate extends TemplateChoice {
  readonly file: string;
  /** The sheet of the file to fill; undefined: its first. */
  readonly sheet: string | undefined;
  /** The content that was approved: whether the file still has it shows when it is read. */
  readonly fingerprint: string;
}

/** The team's template files for a paper, the one to take first; `changed`: those whose file was read and is not the approved one. */
export function fileTemplates(
  plan: Plan,
  kind: PaperKind,
  lang: Lang,
  customer: string,
  changed: readonly string[] = [],
): FileTemplate[] {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  return templatesFor(plan, kind, lang, customer).flatMap(({ record }) => {
    const { file, sheet } = record;
    const [name, fingerprint] = [templateName(record), (record.fingerprint ?? '').trim()];
    const isApproved =
      !changed.includes(name) && templateApproval(record, fingerprint, allowsOwn) === 'approved';
    return file ? [{ name, file, sheet, isApproved, fingerprint }] : [];
  });
}

/** The content of a template file, as whoever read it knows it. Plain JSON. */
export interface GivenTemplate {
  /** Of `FileTemplate`. */
  readonly name: string;
  readonly fingerprint: string;
  readonly fields: readonly string[];
  readonly ending: '.xlsx' | '.docx';
}

/** A template whose file was read: what it makes is a draft unless its row approves this very content. NoSuchTemplate. */
export function givenTemplate(
  plan: Plan,
  kind: PaperKind,
  lang: Lang,
  customer: string,
  { name, fingerprint, fields }: GivenTemplate,
): UsedTemplate {
  const row = templatesFor(plan, kind, lang, customer).find(({ record }) => templateName(record) === name);
  if (!row) throw new NoSuchTemplate(name);
  const is = templateApproval(row.record, fingerprint, plan.config.settings.ownApproval ?? false);
  return { name, unapproved: is === 'approved' ? undefined : unapprovedWords(name, is), fields };
}

/** What to know of the team's own templates where Gendan's form is used: one that nobody approved, or that is not filled here. */
export function ownTemplateNote(
  plan: Plan,
  { kind, lang, customer }: { readonly kind: PaperKind; readonly lang: Lang; readonly customer: string },
  making: 'file' | 'sheet' | 'copy',
  changed: readonly string[] = [],
): Bilingual[] {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const isFilled = ({ record: { file, sheet } }: TemplateRow): boolean =>
    making === 'file' ? Boolean(file) : making === 'copy' && !file && Boolean(sheet && findSheet(plan.book, sheet));
  const rows = templatesFor(plan, kind, lang, customer);
  const elsewhere = rows.find((row) => row.record.status === 'approved' && !isFilled(row));
  if (elsewhere) return [elsewhereWords(elsewhere.record)];
  const record = rows.find(isFilled)?.record;
  if (!record) return [];
  const sheet = record.file ? undefined : findSheet(plan.book, record.sheet ?? '');
  const now = sheet ? sheetFingerprint(sheet) : changed.includes(templateName(record)) ? '' : (record.fingerprint ?? '').trim();
  const is = templateApproval(record, now, allowsOwn);
  return is === 'approved' ? [] : [leftOutWords(record, is, both('要用就在上面的“模板”里选它', 'To use it choose it under Template above'))];
} // prettier-ignore

function elsewhereWords({ name, file }: Template): Bilingual {
  const [zh, en] = file
    ? ['请在工作台里做，或用命令 gendan doc', 'make the paper in the workbench or with gendan doc']
    : ['请在 Excel 或 Google 表格里做', 'make the paper in Excel or Google Sheets'];
  return both(
    `团队有自己的模板“${name}”。这里用跟单自带的；要用“${name}”，${zh}。`,
    `The team has a template of its own, “${name}”. This is Gendan’s; to use “${name}” ${en}.`,
  );
}
