import { readState } from '../../cells/cells';
import { both, type Bilingual, type Lang } from '../../lang';
import { namesNobody } from '../../people/names';
import { FOR_CUSTOMERS, progressLines } from '../../orders/progress';
import type { StagePlan } from '../../plan/order-plan';
import { isActionable } from '../../plan/next';
import { dayText, momentText } from '../../time/date-text';
import { dayOf, isPast, type Moment } from '../../time/moment';
import type { TextAbout } from './about';
import { certainDay, type CertainDay } from './certain-date';
import { lackOf, lackOfField } from './lacks';
import { saidOr, type TagSaid, type TagSource } from './said';
import type { Tag } from './tags.data';

/** What an order says of itself in a text. What its rows disagree about it does not say. */
export function orderTags(about: TextAbout, lang: Lang): TagSource {
  const { entry, says } = about;
  if (!entry || !says) return {};
  const lack = (tag: Tag) => () => lackOf(about, tag);
  const text = (tag: Tag, field: string) => (): TagSaid => saidOr(certainText(about, field), lack(tag));
  const day = (tag: Tag, found: () => CertainDay) => (): TagSaid => {
    const told = found();
    return 'on' in told ? { text: dayText(dayOf(told.on), lang, true) } : { ...lack(tag)(), ...told };
  };
  const afterSailing = (tag: Tag, field: string) => (): TagSaid =>
    hasSailed(about) ? text(tag, field)() : { ...lack(tag)(), why: NOT_SAILED };
  return {
    orders: () => saidOr(entry.order, lack('orders')),
    reference: () => ({ text: referenceOf(about) }),
    po: text('po', 'customer_po'),
    product: text('product', 'product'),
    asked: () => {
      const told = certainDay(about, 'inquiry_date');
      return 'on' in told ? { text: momentText(told.on, lang, true) } : { ...lack('asked')(), ...told };
    },
    progress: () => saidOr(progressOf(about, lang), lack('progress')),
    next: () => saidOr(nextOf(about)?.stage.name[lang], lack('next')),
    nextDate: () => saidOr(nextDay(about, lang), lack('nextDate')),
    etd: day('etd', () => toCome(about, 'etd', 'onboard')),
    eta: day('eta', () => toCome(about, 'eta', 'arrive')),
    sailed: day('sailed', () => sailedOn(about)),
    vessel: text('vessel', 'vessel_voyage'),
    bl: afterSailing('bl', 'bl_no'),
    container: text('container', 'container_no'),
    port: text('port', 'pod'),
    waiting: () => saidOr(waitingFor(about, lang), lack('waiting')),
    claimNo: text('claimNo', 'claim_no'),
    claimed: day('claimed', () => certainDay(about, 'claim_date')),
    cause: text('cause', 'issue_cause'),
  };
}

/** What the customer calls the order, else its number: of a claim that of the order, for its own is ours. */
const referenceOf = (about: TextAbout): string =>
  certainText(about, 'customer_po') ?? certainText(about, 'order_no') ?? about.entry!.order;

/** What the rows say of a field, each once; undefined where one of them says that it is not known yet (待定, TBA). */
export function certainText({ says }: TextAbout, field: string): string | undefined {
  const texts = (says?.rows ?? []).map(({ facts }) => facts.text(field).trim()).filter((text) => text !== '');
  const isOpen = texts.some((text) => namesNobody(text) || readState(text).is === 'state');
  return isOpen || texts.length === 0 ? undefined : [...new Set(texts)].join(', ');
}

const stagesOf = ({ says }: TextAbout): readonly (readonly StagePlan[])[] =>
  (says?.rows ?? []).map(({ row }) => row.order.stages);

/** Whether every row of the order that has the stage shows it done. */
function isDone(about: TextAbout, key: string): boolean {
  const found = stagesOf(about).flatMap((stages) => stages.filter(({ stage }) => stage.key === key));
  return found.length > 0 && found.every(({ status }) => status === 'done' || status === 'done late');
}

/** Whether all of it is on board. */
export const hasSailed = (about: TextAbout): boolean => isDone(about, 'onboard');

/** A planned day that is still to come, or that was kept: one that has passed in silence is no plan any more. */
function toCome(about: TextAbout, field: string, stage: string): CertainDay {
  const told = certainDay(about, field);
  if (!('on' in told) || !isPast(told.on, about.plan.now) || isDone(about, stage)) return told;
  return {
    ...lackOfField(about, field),
    why: both(
      `${dayText(dayOf(told.on), 'zh')}已过，表里没写后来怎样；${lackOfField(about, field).why.zh}`,
      `${dayText(dayOf(told.on), 'en')} has passed and the sheet does not say what came of it; ${lackOfField(about, field).why.en}`,
    ),
  };
}

function sailedOn(about: TextAbout): CertainDay {
  if (!hasSailed(about)) return { ...lackOfField(about, 'atd'), why: NOT_SAILED };
  const told = certainDay(about, 'atd');
  const isAhead = 'on' in told && dayOf(told.on) > dayOf(about.plan.now);
  return isAhead ? { ...lackOfField(about, 'atd'), why: NOT_SAILED } : told;
}

const NOT_SAILED: Bilingual = both(
  '表里没写已经全部开船',
  'the sheet does not say that all of it has sailed',
);

/** What several rows say line by line, each once; undefined where a row says nothing. */
function progressOf({ says, plan }: TextAbout, lang: Lang): string | undefined {
  const rows = says!.rows;
  const lines = rows.map(({ row, facts }) => progressLines(row.order, facts, plan.now));
  const isSame = lines.every((each) => JSON.stringify(each) === JSON.stringify(lines[0]));
  if (isSame) return lines[0]?.map((line) => `- ${line[lang]}`).join('\n');
  if (lines.some((each) => each.length === 0)) return undefined;
  return rows
    .map(({ row }, at) => [`${row.order.key}:`, ...lines[at]!.map((line) => `- ${line[lang]}`)].join('\n'))
    .join('\n');
}

/** The one next step of all rows that a customer is told of. */
function nextOf({ says }: TextAbout): StagePlan | undefined {
  const found = (says?.rows ?? []).flatMap(
    ({ row }) => row.order.actionable.find(({ stage }) => FOR_CUSTOMERS.has(stage.key)) ?? [],
  );
  return new Set(found.map(({ stage }) => stage.key)).size === 1 ? found[0] : undefined;
}

/** The day that the team itself planned, or agreed: a limit of the process is no promise. */
function nextDay(about: TextAbout, lang: Lang): string | undefined {
  const next = nextOf(about);
  if (next?.due === undefined || (next.by !== 'planned' && next.by !== 'agreed')) return undefined;
  const isCertain = next.question === undefined && !isPast(next.due, about.plan.now);
  const days = new Set(stagesOf(about).flatMap((stages) => stages.find(({ stage }) => stage.key === next.stage.key)?.due ?? [])); // prettier-ignore
  return isCertain && days.size === 1 ? momentText(next.due, lang, true) : undefined;
}

/** The steps that wait for the customer, and since when. */
function waitingFor(about: TextAbout, lang: Lang): string | undefined {
  const lines = stagesOf(about).flatMap((stages) =>
    stages
      .filter((stage) => stage.wait?.party === 'customer' && isActionable(stage))
      .map(({ stage, wait }) => waitLine(stage.name[lang], wait!.since, lang)),
  );
  return [...new Set(lines)].join('\n');
}

function waitLine(name: string, since: Moment | undefined, lang: Lang): string {
  if (since === undefined) return `- ${name}`;
  const day = dayText(dayOf(since), lang, true);
  return lang === 'zh' ? `- ${name}（自${day}起）` : `- ${name} (since ${day})`;
}
