import type { Patch } from '../../shared/book/patch';
import type { RowValues } from '../../shared/book/report';
import type { Moment } from '../../shared/time/moment';
import type { Summary } from '../../shared/plan/summary';
import type { SheetHead } from './engine';
import type { Answer, QueryArgs, QueryName } from './queries';

/** Told how much of the work is done; `total` in the same unit. */
export type OnProgress = (done: number, total: number) => void;

/** The engine as the pane sees it: the same calls, answered later. Every rejection is a `GendanError`. */
export interface EngineClient {
  begin(sheets: readonly SheetHead[], activeSheet?: string): Promise<void>;
  addRows(sheet: string, from: number, values: RowValues): Promise<void>;
  plan(now: Moment, onProgress?: OnProgress): Promise<Summary>;
  moveTo(now: Moment, onProgress?: OnProgress): Promise<Summary>;
  /** Shows the book as of an earlier day, or as it is now again; proposals and results follow from now. */
  lookBack(day?: Moment): Promise<Summary>;
  changeRows(sheet: string, from: number, values: RowValues): Promise<Summary>;
  ask<K extends QueryName>(name: K, ...args: QueryArgs<K>): Promise<Answer<K>>;
  followUp(patch: Patch): Promise<Patch>;
  results(sheet?: string, rows?: readonly [number, number]): Promise<Patch>;
  /** Gives up whatever it is working on; nothing answers any more. */
  stop(): void;
}
