import { findSheet, type Sheet } from '../../book/model';
import type { NewSheet } from '../../book/patch';
import { both, type Bilingual, type Lang } from '../../lang';
import { asSheet } from '../../papers/apply-filling';
import { keysOf, templateFields } from '../../papers/fill';
import { defaultTemplate, shippedName } from '../../papers/templates/default-template';
import {
  sheetFingerprint,
  templateApproval,
  templateName,
  templatesFor,
  unapprovedWords,
} from '../../papers/templates-of';
import type { Plan } from '../../plan/plan';
import type { PaperKind } from '../../trade/paper-kinds';
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

/** The team's own sheet for a paper, the first that is approved; else the first at all, which makes drafts. UnknownFields and what else is wrong with it. */
export function sheetTemplate(
  plan: Plan,
  kind: PaperKind,
  lang: Lang,
  customer: string,
): SheetTemplate | undefined {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const own = templatesFor(plan, kind, lang, customer).flatMap(({ record }) => {
    const sheet = record.file || !record.sheet ? undefined : findSheet(plan.book, record.sheet);
    return sheet ? [{ record, sheet, is: templateApproval(record, sheetFingerprint(sheet), allowsOwn) }] : [];
  });
  const found = own.find(({ is }) => is === 'approved') ?? own[0];
  if (!found) return undefined;
  const { record, sheet, is } = found;
  const name = templateName(record);
  const unapproved = is === 'approved' ? undefined : unapprovedWords(name, is);
  return { sheet, used: { name, unapproved, fields: keysOf(templateFields(sheet).fields) } };
}

/** A template of the team's that lies in a file. Plain JSON. */
export interface FileTemplate {
  /** With its version, as the register names it. */
  readonly name: string;
  readonly file: string;
  /** The sheet of the file to fill; undefined: its first. */
  readonly sheet: string | undefined;
  /** By its row; whether the file is still the approved one shows when it is read. */
  readonly isApproved: boolean;
}

/** The team's template files for a paper, the one to take first. */
export function fileTemplates(plan: Plan, kind: PaperKind, lang: Lang, customer: string): FileTemplate[] {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  return templatesFor(plan, kind, lang, customer).flatMap(({ record }) => {
    const { file, sheet, fingerprint = '' } = record;
    const isApproved = templateApproval(record, fingerprint.trim(), allowsOwn) === 'approved';
    return file ? [{ name: templateName(record), file, sheet, isApproved }] : [];
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

/** The team's own template where the pane cannot fill it: a file where papers are sheets, a sheet where none is copied. */
export function ownTemplateNote(
  plan: Plan,
  kind: PaperKind,
  lang: Lang,
  customer: string,
  isFile: boolean,
): Bilingual[] {
  const own = templatesFor(plan, kind, lang, customer).find(
    ({ record: { status, file } }) => status === 'approved' && !(isFile && file),
  );
  if (!own) return [];
  const { name, file } = own.record;
  const [zh, en] = file
    ? ['请在工作台里做，或用命令 gendan doc', 'make the paper in the workbench or with gendan doc']
    : ['请在 Excel 或 Google 表格里做', 'make the paper in Excel or Google Sheets'];
  return [
    both(
      `团队有自己的模板“${name}”。这里用跟单自带的；要用“${name}”，${zh}。`,
      `The team has a template of its own, “${name}”. This is Gendan’s; to use “${name}” ${en}.`,
    ),
  ];
}
