import { complaint } from './complaints';

/** What a method costs: `navigate` answers from what the script holds already, `call` goes to Google's side. */
export interface Cost {
  readonly ms: number;
  readonly perCell?: number;
}

/**
 * Simulated milliseconds per call, rough figures of what scripts take in practice (a call that moves cells is
 * some tens of milliseconds and then a few per thousand cells). Whatever is not listed costs `OTHER`.
 */
const COSTS: Readonly<Record<string, Cost>> = {
  'Range.getValues': { ms: 60, perCell: 0.01 },
  'Range.getDisplayValues': { ms: 60, perCell: 0.02 },
  'Range.getFormulas': { ms: 60, perCell: 0.01 },
  'Range.getNumberFormats': { ms: 60, perCell: 0.01 },
  'Range.setValues': { ms: 100, perCell: 0.05 },
  'Range.setNumberFormats': { ms: 100, perCell: 0.05 },
  'Range.getMergedRanges': { ms: 60 },
  'SpreadsheetApp.flush': { ms: 300 },
  'Spreadsheet.insertSheet': { ms: 500 },
  'Spreadsheet.deleteSheet': { ms: 500 },
  'Sheet.insertChart': { ms: 300 },
  'MailApp.sendEmail': { ms: 500 },
  'UrlFetchApp.fetch': { ms: 300 },
  'Cache.get': { ms: 20 },
  'Cache.put': { ms: 20 },
};
const OTHER: Cost = { ms: 40 };
const NAVIGATE: Cost = { ms: 1 };

/**
 * Methods that move no cell and change nothing: they hand out or describe what the script already has at hand.
 * They are counted apart.
 */
const NAVIGATES =
  /^(SpreadsheetApp\.(getActive\w*|getUi|new\w+)|Spreadsheet\.(getSheets|getSheetByName|getActiveSheet|getSpreadsheet\w+|getId|getName|getUrl|getRange|getActiveRange|getCurrentCell)|Sheet\.(get(Name|SheetId|Index|Last\w+|Max\w+|Range|RangeList|DataRange|Parent|Type|FrozenRows|ActiveCell|ActiveRange)|isSheetHidden|newChart)|Range\.get(Row|Column|LastRow|LastColumn|NumRows|NumColumns|A1Notation|Sheet|Cell|Height|Width|RowIndex|ColumnIndex)|RangeList\.getRanges|\w+Builder\.\w+|Trigger\.get\w+|\w+Service\.get(Document|User|Script)\w+|Protection\.\w+|EmbeddedChart\.\w+|ConditionalFormatRule\.\w+|Session\.\w+|Utilities\.\w+|Logger\.\w+|HTTPResponse\.\w+|Ui\.create\w+|Menu\.\w+|Html\w+\.\w+|ScriptApp\.(newTrigger|getScriptTimeZone|getScriptId)|Lock\.hasLock)$/;

export interface Fault {
  /** Strikes at the k-th counted call, from 1. */
  readonly at: number;
  /** Whether what the call does is done all the same, and only the answer is lost. */
  readonly isAfter?: boolean;
  readonly message?: string;
}

export interface MeterOptions {
  readonly fault?: Fault;
  /** How many times longer than usual each call takes. */
  readonly slowness?: number;
  readonly meanwhile?: { readonly at: number; readonly happens: () => void };
  /** Google's words, in English unless said. */
  readonly say?: (what: 'server' | 'too long') => string;
}

/** Thrown by every call after a script ran out of time: nothing it does can go on. */
export class Killed extends Error {}

/** Counts the calls of one execution, lets them take their time, and strikes where a fault is asked for. */
export class Meter {
  /** Calls by `Range.getValues`. */
  readonly counts = new Map<string, number>();
  /** Those that go to Google's side, one after the other. */
  readonly log: string[] = [];
  navigations = 0;
  /** Simulated milliseconds. */
  spent = 0;
  isKilled = false;

  constructor(
    private readonly limitMs: number,
    private readonly advance: (ms: number) => void,
    private readonly how: MeterOptions = {},
  ) {}

  private say(what: 'server' | 'too long'): string {
    return (this.how.say ?? ((each) => complaint({ locale: 'en_US' }, each)))(what);
  }

  get calls(): number {
    return this.log.length;
  }

  /** Does the work of a call; `cells` is how many it moves. */
  run<T>(name: string, work: () => T, cells: number): T {
    if (this.isKilled) throw new Killed(this.say('too long'));
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (NAVIGATES.test(name)) {
      this.navigations++;
      this.spend(NAVIGATE.ms);
      return work();
    }
    this.log.push(name);
    const { ms, perCell = 0 } = COSTS[name] ?? OTHER;
    const { fault, meanwhile, slowness = 1 } = this.how;
    this.spend((ms + perCell * cells) * slowness);
    const strikes = fault?.at === this.calls;
    if (strikes && !fault?.isAfter) throw new Error(fault?.message ?? this.say('server'));
    if (meanwhile?.at === this.calls) meanwhile.happens();
    const result = work();
    if (strikes) throw new Error(fault?.message ?? this.say('server'));
    return result;
  }

  /** Lets time pass: a call's, or that of sleeping. */
  spend(ms: number): void {
    this.spent += ms;
    this.advance(ms);
    if (this.spent <= this.limitMs) return;
    this.isKilled = true;
    throw new Killed(this.say('too long'));
  }
}
