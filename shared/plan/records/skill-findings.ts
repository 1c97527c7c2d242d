import type { SkillStanding } from '../../config/skill-standing';
import type { SKILLS } from '../../config/skills.sheet';
import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import type { ColumnKey } from '../../records/sheet';
import type { JudgedSkill } from './skills';

interface Why {
  readonly column: ColumnKey<typeof SKILLS>;
  readonly told: Bilingual;
}

/** Undefined for what counts. */
const WHY: Readonly<Record<SkillStanding, Why | undefined>> = {
  counts: undefined,
  own: undefined,
  unverified: {
    column: 'by',
    told: both('没写谁在哪天验证的', 'nobody has verified it, or no day is given'),
  },
  'by oneself': { column: 'by', told: both('是本人验证的', 'verified by themselves') },
  'no evidence': { column: 'evidence', told: both('没写依据', 'no evidence is given') },
  expired: { column: 'until', told: both('已过有效期', 'past its last day') },
};

/** Rows of skills that do not count, each at the cell that says why. */
export function skillFindings(rows: readonly JudgedSkill[]): Finding[] {
  return rows.flatMap(({ row, standing }): Finding[] => {
    const [why, record] = [WHY[standing], row.record];
    if (!why || !record) return [];
    const { person, skill } = record;
    const message = both(
      `“${person}”的“${skill}”${why.told.zh}，派活时这一行不算。由别人验证后补上。`,
      `${person}, ${skill}: ${why.told.en}, so this row does not count when work is given out. Let somebody else verify it and fill that in.`,
    );
    return [{ kind: 'config', severity: 'info', place: row.place(why.column), message }];
  });
}
