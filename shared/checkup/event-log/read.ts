import { CsvLog } from './csv';
import type { LogReader } from './gathering';
import { XesLog } from './xes';

/** The reader for a text that begins so: XML is XES, all else CSV. */
export const logReaderFor = (beginning: string): LogReader =>
  /^\ufeff?\s*</.test(beginning) ? new XesLog() : new CsvLog();
