import { formatLimit, parseLimit } from '../time/limit-text';
import type { Lang } from '../lang';
import type { ProcessRow } from '../process/row';
import { bridged } from './bridged';
import { findVariant } from './find';
import { shippedVariants } from './shipped';
import { USUAL_ESCALATION, type TemplateStage } from './stages/stage';
import type { TemplateVariant } from './variants/variant';

/** The rows of one shipped variant as 跟单_流程 shows them, the row about the variant itself first; none for an unknown key. */
export function templateRows(variantKey: string, lang: Lang): ProcessRow[] {
  const variant = findVariant(variantKey);
  if (!variant) return [];
  return [
    variantRow(variant, lang),
    ...bridged(variant.stages).map((stage) => stageRow(variant.key, stage, lang)),
  ];
}

const ALL_ROWS = new Map<Lang, readonly ProcessRow[]>();

/** The rows of every shipped variant, most special first: the same array each time, so that what is made of it can be kept. */
export function allTemplateRows(lang: Lang): readonly ProcessRow[] {
  let rows = ALL_ROWS.get(lang);
  if (!rows)
    ALL_ROWS.set(lang, (rows = shippedVariants().flatMap((variant) => templateRows(variant.key, lang))));
  return rows;
}

const EMPTY_ROW: ProcessRow = {
  variant: '', applies: '', key: '', name: '', role: '', after: '', startFrom: '', limit: '', calendar: '', notLater: '',
  roll: '', gate: '', waitsOn: '', warn: '', escalate: '', evidence: '', checklist: '', document: '', source: '', confirmed: '',
}; // prettier-ignore

function variantRow(variant: TemplateVariant, lang: Lang): ProcessRow {
  return {
    ...EMPTY_ROW,
    variant: variant.key,
    key: '*',
    name: variant.name[lang],
    applies: variant.applies,
    startFrom: variant.startField,
    notLater: variant.anchor,
    after: variant.anchorStage,
    source: variant.source[lang],
  };
}

function stageRow(variant: string, stage: TemplateStage, lang: Lang): ProcessRow {
  return {
    variant,
    key: stage.key,
    name: stage.name[lang],
    role: stage.role,
    after: stage.after.join(', '),
    applies: stage.applies ?? '',
    startFrom: stage.startFrom ?? '',
    limit: spelled(stage.limit, lang),
    calendar: stage.calendar ?? '',
    notLater: stage.notLater ?? '',
    roll: stage.roll ?? '',
    gate: (stage.gate ?? []).join(', '),
    waitsOn: (stage.waitsOn ?? []).join(', '),
    warn: spelled(stage.warn ?? '1wd', lang),
    escalate: stage.escalate ?? USUAL_ESCALATION,
    evidence: stage.evidence.join(', '),
    checklist: stage.checklist[lang],
    document: stage.document?.[lang] ?? '',
    source: stage.source[lang],
    confirmed: '',
  };
}

/** `3wd` as the reader's language writes it. */
function spelled(limit: string | undefined, lang: Lang): string {
  return limit ? formatLimit(parseLimit(limit), lang) : '';
}
