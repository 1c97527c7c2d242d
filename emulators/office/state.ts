import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import type { FunctionBridge } from './custom-functions';
import type { Thing } from './kind';
import type { RequirementSets } from './members';
import type { CellRange } from './types/cells';

/** What the emulated Excel knows besides the workbook. */
export interface OfficeHost {
  readonly workbook: Workbook;
  readonly sets: RequirementSets;
  /** Objects that the client asked to keep (`_KeepReference`), by reference id. */
  readonly references: Map<string, Thing>;
  /** Kinds of event that the client has registered for: `10 Workbook`. */
  readonly registered: Set<string>;
  /** Called when the client has registered for another event. */
  onRegistered: () => void;
  /** What `Excel.SettingCollection` and `Office.context.document.settings` keep in the file; values as JSON. */
  readonly settings: Map<string, string>;
  readonly application: ApplicationState;
  /** The moment that TODAY and NOW give, as a serial number; the clock of this machine when absent. */
  readonly now: (() => number) | undefined;
  readonly functions: FunctionBridge;
  keep(thing: Thing): string;
  referenceOf(thing: Thing): string | undefined;
  nextId(): number;
  /** The year in which dates are typed that name none. */
  readonly year: number;
  /** Says that cells were written: tells of the change, and has formulas worked out again. */
  wrote(range: CellRange): void;
  /** Says that cells look otherwise than before. */
  formatted(range: CellRange): void;
  /** Works out now what formulas are still to be worked out: before anything is read. */
  settleFormulas(): void;
  /** Batches under way that ask to be one step to undo. */
  groupedRuns: number;
  /** Called when merged areas were asked for. */
  onMergesRead: () => void;
  /** Works all formulas out again. */
  recalculateAll(): void;
  sheetId(sheet: Worksheet): string;
  sheetById(id: string): Worksheet | undefined;
}

/** What belongs to the running Excel. */
export interface ApplicationState {
  calculationMode: string;
  /** Whether events are sent to the client at all. */
  enableEvents: boolean;
  /** How often screen or calculation were suspended: a test may ask. */
  suspended: { screen: number; calculation: number };
  /** How often `calculate` was asked for. */
  calculated: number;
}
