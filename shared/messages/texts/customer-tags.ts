import type { Lang } from '../../lang';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { dayText, momentText } from '../../time/date-text';
import { dayOf, type Moment } from '../../time/moment';
import { COMPANY } from '../../trade/sheets/company.sheet';
import type { TextAbout } from './about';
import { lackOf } from './lacks';
import { opensAt } from './office-hours';
import { certainText } from './order-tags';
import { saidOr, type TagSource } from './said';

/** What every text may say: who is written to, who writes, from where, on which day. */
export function customerTags(about: TextAbout, lang: Lang): TagSource {
  const { plan, customer, card } = about;
  const fullName = card?.record?.fullName;
  return {
    customer: () => saidOr(fullName ?? customer, () => lackOf(about, 'customer')),
    contact: () => saidOr(card?.record?.contact ?? (lang === 'zh' ? customer : (fullName ?? customer)), () => lackOf(about, 'contact')),
    today: () => ({ text: dayText(dayOf(plan.now), lang, true) }),
    company: () => saidOr(companyName(plan, lang), () => lackOf(about, 'company')),
    sender: () => saidOr(signer(about, lang), () => lackOf(about, 'sender')),
  };
} // prettier-ignore

/** When the office opens after a moment. */
export const openingTag = (about: TextAbout, from: Moment, lang: Lang): TagSource => ({
  opening: () => {
    const opens = opensAt(about.plan.clocks.office, from);
    return saidOr(opens === undefined ? undefined : momentText(opens, lang, true), () => lackOf(about, 'opening')); // prettier-ignore
  },
});

/** The exporter's name, where the team has one exporter. */
function companyName(plan: Plan, lang: Lang): string | undefined {
  const { records } = recordsOf(plan, COMPANY);
  const names = new Set(records.map(({ nameZh = '', nameEn = '' }) => (lang === 'zh' ? nameZh || nameEn : nameEn))); // prettier-ignore
  return names.size === 1 ? [...names][0] : undefined;
}

/** Who signs: whoever asks, else the order's salesperson, the card's owner, the company. */
function signer(about: TextAbout, lang: Lang): string | undefined {
  if (about.sender !== '') return about.sender;
  return certainText(about, 'salesperson') || about.card?.record?.owner || companyName(about.plan, lang);
}
