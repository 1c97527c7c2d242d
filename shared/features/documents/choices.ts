import { both, type Bilingual, type Lang } from '../../lang';
import { sumText } from '../../orders/amounts';
import { customerNamed, isOpenOrder } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { recordsOf } from '../../orders/records';
import { SHARED_BY_ORDERS } from '../../papers/needs.data';
import { standingRow } from '../../papers/register';
import { templateTaken } from '../../papers/templates-of';
import { sourcesOf } from '../../papers/values/sources';
import type { Plan } from '../../plan/plan';
import { dateText } from '../../time/date-text';
import { dayOf } from '../../time/moment';
import { COMPANY } from '../../trade/sheets/company.sheet';
import type { PaperWanted } from './preview';
import { entriesFor, paperLang } from './propose';
import { fileTemplates, sheetTemplates, type FileTemplate, type TemplateChoice } from './template';

/** What may be chosen for a paper before it is made. Plain JSON. */
export interface PaperChoices {
  readonly lang: Lang;
  /** Who may export, in the order of the sheet; none where there is no more than one. */
  readonly companies: readonly string[];
  /** Who exports as it stands; empty where nobody is listed. */
  readonly company: string;
  /** Orders that may go into the same paper, in the order of the sheets. */
  readonly others: readonly OtherOrder[];
  /** The team's, where papers are files. */
  readonly templates: readonly FileTemplate[];
  /** The team's, where papers are copies of sheets. */
  readonly sheets: readonly TemplateChoice[];
  /** The names of those that are taken where nobody says, of files and of sheets; empty: Gendan's own. */
  readonly template: string;
  readonly sheet: string;
}

export interface OtherOrder {
  readonly order: string;
  /** Its amount and when it sails, to know it by. */
  readonly about: Bilingual;
}

/** The choices for a paper as it is wanted so far. NoSuchOrder, CustomersDiffer. */
export function paperChoices(plan: Plan, wanted: PaperWanted): PaperChoices {
  const { kind, batch = '', company = '' } = wanted;
  const entries = entriesFor(plan, wanted.orders);
  const sources = sourcesOf(plan, entries, { batch, company });
  const lang = wanted.lang ?? paperLang(kind, sources);
  const customer = sources.card?.record?.customer ?? entries[0]!.customer;
  const templates = fileTemplates(plan, kind, lang, customer, wanted.changed);
  const sheets = sheetTemplates(plan, kind, lang, customer);
  const made = standingRow(plan, entries, kind, batch)?.record.template;
  const names = recordsOf(plan, COMPANY).records.map((each) => each.company);
  const companies = [...new Set(names)];
  return {
    lang,
    companies: companies.length > 1 ? companies : [],
    company: sources.company?.record?.company ?? '',
    others: SHARED_BY_ORDERS.has(kind) ? othersOf(plan, entries) : [],
    templates,
    sheets,
    template: templateTaken(templates, made)?.name ?? '',
    sheet: templateTaken(sheets, made)?.name ?? '',
  };
}

/** Those that are in it, and open orders of the same customer in the same currency: amounts of two are never one. */
function othersOf(plan: Plan, [first, ...taken]: readonly OrderEntry[]): OtherOrder[] {
  const { key, customer, currency } = first!;
  const isOther = (entry: OrderEntry): boolean =>
    entry.key !== key &&
    entry.order.trim() !== '' &&
    isOpenOrder(entry) &&
    (entry.currency === '' || currency === '' || entry.currency === currency);
  const all = customerNamed(plan, customer)?.entries ?? taken;
  return all
    .filter((entry) => taken.includes(entry) || isOther(entry))
    .map((entry) => ({ order: entry.order, about: aboutOf(entry) }));
}

function aboutOf(entry: OrderEntry): Bilingual {
  const day = (lang: Lang): string =>
    entry.ships === undefined ? '' : dateText(dayOf(entry.ships), lang, false);
  const words = (lang: Lang): string => [sumText(entry), day(lang)].filter(Boolean).join(' · ');
  return both(words('zh'), words('en'));
}
