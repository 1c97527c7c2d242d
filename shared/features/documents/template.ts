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

/** The team's own template where the pane cannot fill it: it lies in a file, or is a sheet that this spreadsheet cannot copy. */
export function ownTemplateNote(plan: Plan, kind: PaperKind, lang: Lang, customer: string): Bilingual[] {
  const [own] = templatesFor(plan, kind, lang, customer).filter(({ record }) => record.status === 'approved');
  if (!own) return [];
  const { name } = own.record;
  return [
    both(
      `团队有自己的模板“${name}”。这里用跟单自带的；要用“${name}”，请用命令 gendan doc。`,
      `The team has a template of its own, “${name}”. This is Gendan’s; to use “${name}” make the paper with gendan doc.`,
    ),
  ];
}
