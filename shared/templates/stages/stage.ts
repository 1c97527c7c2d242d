import { both, joined, type Bilingual } from '../../lang';
import type { Branch } from '../../process/branch';
import type { Role } from '../../process/row';
import type { Party } from '../../cells/party';
import type { Roll } from '../../time/limit';

/**
 * One stage of trade as shipped, written once in both languages; variants pick stages and change what differs.
 * Conditions, expressions and limits are in the grammar of shared/process and shared/time. #add-a-stage
 */
export interface TemplateStage {
  readonly key: string;
  readonly name: Bilingual;
  readonly branch: Branch;
  /** Beyond what lies before it in its own branch: stages by key, or branches as a whole, that must have happened when this one has. */
  readonly proves?: readonly string[];
  /** Fields whose columns show the stage as well, though not when it was: goods that were delivered had sailed. */
  readonly seenIn?: readonly string[];
  /** Days that its planned date has before it counts as passed. */
  readonly grace?: number;
  /** Whether a law, a contract or a carrier's rule stands behind the limit, so that passing it makes an order late before anybody has confirmed it. */
  readonly binds?: true;
  /** What an authority wants to be told or shown; on only where the sheet has a column for it or reminders are asked for. */
  readonly isCompliance?: true;
  readonly role: Role;
  /** Keys of the stages before it in the whole catalogue; those that a variant leaves out are bridged over. */
  readonly after: readonly string[];
  readonly applies?: string;
  /** Where the clock starts when the order has the date; without it the clock starts after `after`. */
  readonly startFrom?: string;
  readonly limit?: string;
  readonly calendar?: string;
  /** What the outside world sets; pauses do not move it. */
  readonly notLater?: string;
  readonly roll?: Roll;
  /** Stages that must be done first; `a | b` where one of them is enough. */
  readonly gate?: readonly string[];
  readonly waitsOn?: readonly Party[];
  readonly warn?: string;
  readonly escalate?: string;
  /** Field keys that show completion, first one wins; empty when only a mapped column or the log can. */
  readonly evidence: readonly string[];
  /** Two to six short items, separated by `；` and `;`. */
  readonly checklist: Bilingual;
  readonly document?: Bilingual;
  /** Evidence grade (P, S, C or R) and where the default comes from. */
  readonly source: Bilingual;
}

/** A stage as one variant has it. */
export function changed(stage: TemplateStage, change: Partial<TemplateStage>): TemplateStage {
  return { ...stage, ...change };
}

/** Who hears of a late stage unless it says otherwise: the deputy after one working day, the manager after two. */
export const USUAL_ESCALATION = 'backup 1wd; manager 2wd';
/** The same for what cannot be made good later: at once, and the manager the next working day. */
export const URGENT_ESCALATION = 'backup 0wd; manager 1wd';

/** A day of the 45-day standard order that the production defaults are taken from. */
export function garmentDay(day: number | string): Bilingual {
  return both(
    `C 某服装出口企业 45 天标准订单第 ${day} 天，按实际天数折算`,
    `C day ${day} of a garment exporter's 45-day order, scaled to the days there are`,
  );
}

/** A day of the 14-day sample cycle that the sample defaults are taken from. */
export function sampleDay(day: number | string): Bilingual {
  return both(
    `C 某服装出口企业 14 天打样周期，第 ${day} 天`,
    `C 14-day sample cycle of a garment exporter, day ${day}`,
  );
}

/** A default that is common practice and nothing more. */
export const PRACTICE: Bilingual = both(
  'R 常用默认值，无出处，可自行修改',
  'R practice default, not sourced: edit freely',
);

export function sources(...texts: Bilingual[]): Bilingual {
  return joined(texts, both('；', '; '));
}

/** The day that a shipment is planned by: the sailing or the L/C's latest shipment, whichever is earlier, else the customer's date. */
export const SAILING = 'min(etd, lc_latest_ship)|cust_due';

/** When the goods are to be ready: the factory's date, else the day that the standard order has them ready before it sails. */
export const READY = `factory_due|share(order_date, ${SAILING}, 0.84)`;

/**
 * The day that lies a share of the way from the order to the goods, which the standard order of 45 days gives; it scales
 * with the days that there are. A stage starts its own limit earlier, so that without these dates the limit still counts.
 */
export function scaled(share: string, limit: string): Pick<TemplateStage, 'startFrom' | 'limit'> {
  return { startFrom: `share(order_date, factory_due|${SAILING}, ${share}) - ${limit}`, limit };
}

/** The day that the export counts from: the declaration's export date, else the sailing that stands for it. */
export const EXPORTED = 'export_date|atd|customs_date';

/** Orders that go by sea, as far as the sheet says: no other mode named, and not fetched by the buyer at the works. */
export const BY_SEA = 'ship_mode not in air, rail, road, courier; incoterm not in EXW';
