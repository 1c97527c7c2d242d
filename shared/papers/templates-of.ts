import { fingerprint } from '../fingerprint';
import { both, type Bilingual, type Lang } from '../lang';
import { nameKey } from '../people/names';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { RecordRow } from '../records/read';
import type { PaperKind } from '../trade/paper-kinds';
import { secondPerson } from '../trade/second-person';
import { TEMPLATES, type Template } from '../trade/sheets/templates.sheet';
import type { Sheet } from '../book/model';

export type TemplateRow = RecordRow<typeof TEMPLATES> & { readonly record: Template };

/** Shipped templates count as approved in this version. */
export const SHIPPED = 'Gendan';

/**
 * `approved`: by somebody else than its author, or by the author where the team's setting allows that. `changed`: since its
 * approval. `open`: nobody approved it. `same-person`, `writer-unknown`: an approval that does not count.
 */
export type TemplateApproval = 'approved' | 'changed' | 'open' | 'same-person' | 'writer-unknown';

/** Whether what a template makes is more than a draft; `now` names its content as it stands. */
export function templateApproval(template: Template, now: string, allowsOwn: boolean): TemplateApproval {
  const { author, approver = '' } = template;
  if (template.status !== 'approved' || nameKey(approver) === '' || !template.fingerprint) return 'open';
  if (template.fingerprint.trim() !== now) return 'changed';
  const is = secondPerson(author, approver, allowsOwn);
  return is === 'other' || is === 'own' ? 'approved' : is;
}

/** Why what it makes is marked as a draft. */
export function unapprovedWords(name: string, is: Exclude<TemplateApproval, 'approved'>): Bilingual {
  const why = {
    open: both('还没有人核准', 'nobody has approved it'),
    changed: both('核准以后改过', 'it was changed after its approval'),
    'same-person': both('作者自己核准的，不算', 'its author approved it, which does not count'),
    'writer-unknown': both(
      '没写作者，核准不算',
      'it does not say who made it, so the approval does not count',
    ),
  }[is];
  return both(`模板“${name}”${why.zh}。`, `The template “${name}”: ${why.en}.`);
}

/**
 * The template of the team's that is taken where nobody names one, the same in every host: the first that is approved, else
 * the one of which this paper was made before; undefined: Gendan's own form. What nobody approved is never taken by itself.
 */
export const templateTaken = <T extends { readonly name: string; readonly isApproved: boolean }>(
  own: readonly T[],
  made: string | undefined,
): T | undefined => own.find(({ isApproved }) => isApproved) ?? own.find(({ name }) => name === made);

/** That a template of the team's is there and not used, why, and how it would be; `use`: how a person takes it all the same. */
export function leftOutWords(
  { name, version }: Pick<Template, 'name' | 'version'>,
  is: Exclude<TemplateApproval, 'approved'>,
  use: Bilingual,
): Bilingual {
  const why = unapprovedWords(templateName({ name, version }), is);
  const approve = `gendan record templates … --row "${name} ${version}" --approve --as`;
  return both(
    `${why.zh}所以用跟单自带的。${use.zh}（印上草稿）；让另一个人核准后会自动用上：${approve} 姓名。`,
    `${why.en} So this is Gendan’s own form. ${use.en} (marked DRAFT); once somebody else approves it, it is taken by itself: ${approve} NAME.`,
  );
}

/** The team's templates for a paper, the one to take first: the customer's own before the general, the newest version first. */
export function templatesFor(plan: Plan, kind: PaperKind, lang: Lang, customer: string): TemplateRow[] {
  const rows = recordsOf(plan, TEMPLATES).rows.filter((row): row is TemplateRow => row.record !== undefined);
  const wanted = nameKey(customer);
  const fits = rows.filter(({ record }) => {
    const of = nameKey(record.customer ?? '');
    return (
      record.kind === kind &&
      record.language === lang &&
      record.status !== 'retired' &&
      (of === '' || of === wanted)
    );
  });
  const own = ({ record }: TemplateRow): number => (nameKey(record.customer ?? '') === '' ? 1 : 0);
  return fits.sort((a, b) => own(a) - own(b) || b.record.version - a.record.version);
}

/** The template of that name, its newest version; undefined where the team has none of it. */
export function templateNamed(plan: Plan, name: string): TemplateRow | undefined {
  const rows = recordsOf(plan, TEMPLATES).rows.filter((row): row is TemplateRow => row.record !== undefined);
  return rows
    .filter(({ record }) => nameKey(record.name) === nameKey(name))
    .sort((a, b) => b.record.version - a.record.version)[0];
}

/** `MAPLE 发票 v3`, as the register names it. */
export const templateName = ({ name, version }: Pick<Template, 'name' | 'version'>): string =>
  `${name} v${version}`;

/** What names the content of a sheet that serves as a template. */
export function sheetFingerprint({ rows, merges }: Sheet): string {
  return fingerprint(JSON.stringify(rows), JSON.stringify(merges));
}
