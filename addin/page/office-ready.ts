import type { Lang } from '../../shared/lang';
import { FLOOR } from '../host';
import { ExcelTooOld } from '../host/errors';
import { NotInExcel, OfficeNotLoaded } from './errors';

/** How long Excel may take to answer the first time, in milliseconds; beyond it the page offers to try again. */
const PATIENCE_MS = 30_000;

/** Resolves when Excel is there; throws OfficeNotLoaded, NotInExcel, ExcelTooOld. */
export async function officeReady(): Promise<void> {
  if (typeof Office === 'undefined') throw new OfficeNotLoaded();
  const { host } = await inTime(Office.onReady());
  if (host !== Office.HostType.Excel) throw new NotInExcel();
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR))
    throw new ExcelTooOld(`ExcelApi ${FLOOR}`);
}

/** The language of the user interface of Office; before Office is there that of the browser. */
export function officeLanguage(): Lang {
  const told = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return /^zh/i.test(told ?? navigator.language) ? 'zh' : 'en';
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeNotLoaded()), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
