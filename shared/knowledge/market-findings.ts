import type { Finding } from '../finding';
import { both } from '../lang';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { countriesMeant } from './countries-meant';
import { MARKET_NOTES } from './market.sheet';

/** What is wrong in 跟单_市场: cells that cannot be read, notes that could never be shown. */
export function marketFindings(plan: Plan): readonly Finding[] {
  const { rows, findings } = recordsOf(plan, MARKET_NOTES);
  return [...findings, ...rows.flatMap(({ record, place }): Finding[] => {
    if (!record) return [];
    const { kind, about, day, until } = record;
    const unknown = kind === 'country' ? about.filter((word) => countriesMeant(word).length === 0) : [];
    return [
      ...unknown.map((word): Finding => ({
        place: place('about'), severity: 'warning', kind: 'config',
        message: both(
          `不认识国家“${word}”，这条信息对不上任何订单。请写国家名或两位代码（欧盟可以写“欧盟”）；港口、航线请把类别改成“航线”。`,
          `“${word}” is no country that is known, so the note fits no order. Write the country’s name or code (“EU” for all of its members); for a port or a lane choose the kind Route.`,
        ),
      })),
      ...(day !== undefined && until < day ? [{
        place: place('until'), severity: 'warning' as const, kind: 'config',
        message: both('“有效至”早于“日期”，这条信息一写下就过期了。请核对。', '“Valid until” is earlier than “Date”: the note had expired when it was written. Check both.'),
      }] : []),
    ];
  })];
} // prettier-ignore
