import type { NewSheet } from '../../book/patch';
import { both, type Bilingual, type Lang } from '../../lang';
import { asSheet } from '../../papers/apply-filling';
import { templateFields } from '../../papers/fill';
import { defaultTemplate, shippedName } from '../../papers/templates/default-template';
import { templatesFor } from '../../papers/templates-of';
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
    const fields = templateFields(asSheet(sheet)).fields.map((field) => (field.isLine ? `line.${field.key}` : field.key)); // prettier-ignore
    known.set(key, (template = { sheet, used: { name: shippedName(kind, lang), fields } }));
  }
  return template;
}

/** The team's own template, which the pane cannot fill: it lies in a file, or its look is another workbook's to copy. */
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
