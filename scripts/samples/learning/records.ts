import type { Patch } from '../../../shared/book/patch';
import { SKILLS } from '../../../shared/config/skills.sheet';
import { CAMPAIGNS } from '../../../shared/knowledge/campaigns.sheet';
import { LESSONS } from '../../../shared/knowledge/lessons.sheet';
import { MARKET_NOTES } from '../../../shared/knowledge/market.sheet';
import type { Lang } from '../../../shared/lang';
import { recordContext } from '../../../shared/orders/records';
import type { Plan } from '../../../shared/plan/plan';
import { PROJECTS } from '../../../shared/projects/projects.sheet';
import { mergedPatch } from '../../../shared/proposals/proposal';
import { addRecords } from '../../../shared/records/change';
import { recordFrom, type RecordDraft } from '../../../shared/records/draft';
import type { RecordSheet } from '../../../shared/records/sheet';
import { POINT_RULES } from '../../../shared/skills/points.sheet';
import { TRAINING } from '../../../shared/skills/training.sheet';
import { EN } from './en.data';
import { ZH } from './zh.data';

/** Projects, knowledge and what people can do, typed as the sample's team would. */
export function learningRecords(plan: Plan, lang: Lang): Patch {
  const context = recordContext(plan);
  const added = (declared: RecordSheet, drafts: readonly RecordDraft[]): Patch => {
    const records = drafts.map((draft) => recordFrom(declared, draft, context));
    return addRecords(plan.book, declared, records, context);
  };
  const rows = lang === 'zh' ? ZH : EN;
  return mergedPatch(
    added(PROJECTS, rows.projects),
    added(LESSONS, rows.knowledge),
    added(MARKET_NOTES, rows.market),
    added(CAMPAIGNS, rows.campaigns),
    added(SKILLS, rows.skills),
    added(TRAINING, rows.training),
    added(POINT_RULES, rows.rules),
  );
}
