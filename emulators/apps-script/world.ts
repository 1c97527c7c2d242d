import type { Area } from '../../shared/book/model';
import type { Workbook } from '../spreadsheet/workbook';

/** The quotas of a consumer account; any of them may be set otherwise. */
export interface Quotas {
  readonly runMs: number;
  readonly simpleMs: number;
  readonly customFunctionMs: number;
  readonly mailsPerDay: number;
  readonly triggers: number;
  readonly propertyBytes: number;
  readonly propertiesBytes: number;
  readonly cacheBytes: number;
  readonly cacheSeconds: number;
}

const CONSUMER: Quotas = {
  runMs: 6 * 60_000,
  simpleMs: 30_000,
  customFunctionMs: 30_000,
  mailsPerDay: 100,
  triggers: 20,
  propertyBytes: 9 * 1024,
  propertiesBytes: 500 * 1024,
  cacheBytes: 100 * 1024,
  cacheSeconds: 6 * 3600,
};

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ProjectTrigger {
  readonly id: string;
  readonly handler: string;
  readonly everyHours?: number;
  readonly everyMinutes?: number;
  readonly everyDays?: number;
  readonly atHour?: number;
  readonly zone?: string;
}

export interface ShownHtml {
  readonly what: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
}

export interface MenuItem {
  readonly caption: string;
  readonly handler?: string;
  readonly items?: readonly MenuItem[];
}

/** What stays between executions: the spreadsheet, and what the project keeps beside it. */
export interface World {
  readonly workbook: Workbook;
  readonly quotas: Quotas;
  /** Milliseconds since 1970. */
  now: number;
  scriptZone: string;
  /** `zh_CN`: the person's language. */
  locale: string;
  user: { email: string; key: string };
  readonly properties: Record<'document' | 'user' | 'script', Map<string, string>>;
  readonly cache: Map<string, { value: string; until: number }>;
  triggers: ProjectTrigger[];
  readonly mails: Mail[];
  /** Ranges that this person may not change. */
  readonly protectedRanges: { readonly sheet: string; readonly area: Area }[];
  /** Whether somebody else holds the document's lock. */
  isLockHeld: boolean;
  menus: { readonly name: string; readonly items: readonly MenuItem[] }[];
  readonly shown: ShownHtml[];
  /** What the person answers to alerts and prompts, first come first; `YES` when there is none left. */
  readonly answers: string[];
  readonly said: string[];
  readonly logged: string[];
}

export function worldOf(
  workbook: Workbook,
  start: { now: number; scriptZone?: string; locale?: string; quotas?: Partial<Quotas> },
): World {
  return {
    workbook,
    quotas: { ...CONSUMER, ...start.quotas },
    now: start.now,
    scriptZone: start.scriptZone ?? workbook.zone,
    locale: start.locale ?? 'zh_CN',
    user: { email: 'wang@example.com', key: 'user-1' },
    properties: { document: new Map(), user: new Map(), script: new Map() },
    cache: new Map(),
    triggers: [],
    mails: [],
    protectedRanges: [],
    isLockHeld: false,
    menus: [],
    shown: [],
    answers: [],
    said: [],
    logged: [],
  };
}
