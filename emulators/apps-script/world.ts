import type { Area } from '../../shared/book/model';
import type { Workbook } from '../spreadsheet/workbook';

/** The quotas of a consumer account; any of them may be set otherwise. */
export interface Quotas {
  readonly runMs: number;
  readonly simpleMs: number;
  readonly customFunctionMs: number;
  readonly mailsPerDay: number;
  readonly fetchesPerDay: number;
  readonly triggers: number;
  readonly propertyBytes: number;
  readonly propertiesBytes: number;
  readonly cacheBytes: number;
  readonly cacheSeconds: number;
  /** What `google.script.run` carries in one go, either way. */
  readonly runBytes: number;
}

const CONSUMER: Quotas = {
  runMs: 6 * 60_000,
  simpleMs: 30_000,
  customFunctionMs: 30_000,
  mailsPerDay: 100,
  fetchesPerDay: 20_000,
  triggers: 20,
  propertyBytes: 9 * 1024,
  propertiesBytes: 500 * 1024,
  cacheBytes: 100 * 1024,
  cacheSeconds: 6 * 3600,
  runBytes: 50 * 1024 * 1024,
};

/** Part of a sheet that is protected. */
export interface ProtectedRange {
  readonly sheet: string;
  readonly area: Area;
  /** Whether this person is among its editors. */
  readonly canEdit?: boolean;
}

/** A chart that was moved to a sheet of its own: a tab without cells. */
export interface ChartSheet {
  readonly name: string;
  /** How many sheets with cells stand before it. */
  readonly after: number;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A request that a script made of another address. */
export interface Fetched {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What stands at the addresses that a script asks; `dns`: none is found, `throws`: nobody knows what came of it. */
export type Web = (asked: Fetched) => WebAnswer | 'dns' | 'throws';

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
  /** Requests that left, whatever came of them. */
  readonly fetched: Fetched[];
  web: Web;
  readonly protectedRanges: ProtectedRange[];
  readonly charts: ChartSheet[];
  /** The chart whose tab is in front, if one is. */
  activeChart: ChartSheet | undefined;
  /** Whether a run of somebody else holds the document's lock, one that the tests do not see. */
  isLockHeld: boolean;
  /** The run that holds it. */
  lockHolder: object | undefined;
  /** Whether the browser is signed in with several accounts: the page is one's, its calls go out as another. */
  isOtherAccount: boolean;
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
    fetched: [],
    web: () => 'dns',
    protectedRanges: [],
    charts: [],
    activeChart: undefined,
    isLockHeld: false,
    lockHolder: undefined,
    isOtherAccount: false,
    menus: [],
    shown: [],
    answers: [],
    said: [],
    logged: [],
  };
}
