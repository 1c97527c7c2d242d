import type { Bilingual } from '../../../shared/lang';
import type { RecordStore } from './record-store';

/** A question to a server that has the database open, as it crosses. */
export interface Asked {
  readonly ask: Exclude<keyof RecordStore, 'close'>;
  readonly args: readonly unknown[];
  /** Name of the group; by the book where none is named. */
  readonly group?: string;
}

/** What the server answers: what came of it, or what it has to say to a person. */
export interface Answer {
  readonly is?: unknown;
  readonly sentence?: Bilingual;
}

export const ASKABLE: readonly Asked['ask'][] = [
  'senderName',
  'goesOnFor',
  'isNamed',
  'isCopy',
  'find',
  'read',
  'isThere',
  'take',
  'renew',
  'store',
  'release',
  'remember',
];
