import type { Finding } from '../finding';
import { both, type Bilingual } from '../lang';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { CAMPAIGNS } from './campaigns.sheet';
import { campaignResults } from './campaign-results';

/** What is wrong in 跟单_推广: cells that cannot be read, days the wrong way round, campaigns that cannot be told apart. */
export function campaignFindings(plan: Plan): readonly Finding[] {
  const { rows, findings } = recordsOf(plan, CAMPAIGNS);
  if (rows.length === 0) return findings;
  const several = new Map<string, number>();
  for (const { why, source, inquiries } of campaignResults(plan).others)
    if (why === 'several') several.set(source, inquiries.length);
  const [first] = rows;
  return [
    ...findings,
    ...rows.flatMap(({ record, place }): Finding[] =>
      record?.from !== undefined && record.until !== undefined && record.until < record.from
        ? [warning(place('until'), both('“结束”早于“开始”，没有一条询盘会算进来。请核对。', '“Until” is earlier than “From”, so no inquiry counts for it. Check both.'))]
        : [],
    ),
    ...[...several].map(([source, count]) =>
      warning(
        first!.place('sources'),
        both(
          `来源“${source}”的 ${count} 条询盘同时对得上几个推广，没有算给任何一个。请用“来源词”或起止日期把它们分开。`,
          `${count} ${count === 1 ? 'inquiry' : 'inquiries'} of the source “${source}” ${count === 1 ? 'fits' : 'fit'} several campaigns and ${count === 1 ? 'counts' : 'count'} for none. Tell the campaigns apart by their sources or days.`,
        ),
      ),
    ),
  ];
} // prettier-ignore

const warning = (place: Finding['place'], message: Bilingual): Finding => ({
  place,
  severity: 'warning',
  kind: 'config',
  message,
});
