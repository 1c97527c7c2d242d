import type { Area } from '../../../shared/book/model';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument } from '../errors';
import { defineKind, selfOf } from '../kind';
import type { OfficeHost } from '../state';
import { areaOf, guardSheet, isWholeRows, rangeAt } from './cells';
import { rangeKind } from './range';

/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly printArea?: Area;
  readonly titleRows?: Area;
}

const USUAL: PageLayout = { orientation: 'Portrait', paperSize: 'Letter', zoom: { scale: 100 } };

export const pageLayoutOf = (sheet: Worksheet): PageLayout =>
  (sheet.look['pageLayout'] as PageLayout | undefined) ?? USUAL;

export const pageLayoutKind = defineKind<Worksheet>('PageLayout', {
  read: {
    orientation: (sheet) => pageLayoutOf(sheet).orientation,
    paperSize: (sheet) => pageLayoutOf(sheet).paperSize,
    zoom: (sheet) => pageLayoutOf(sheet).zoom,
  },
  write: {
    orientation: (sheet, value) =>
      set(sheet, value === 'Portrait' || value === 'Landscape', { orientation: value as string }),
    paperSize: (sheet, value) =>
      set(sheet, /^(Letter|Legal|A[345]|B[45])$/.test(String(value)), { paperSize: String(value) }),
    zoom: (sheet, value) => set(sheet, isZoom(value), { zoom: value as PageLayout['zoom'] }),
  },
  call: {
    setPrintArea: (sheet, [given], host) => set(sheet, true, { printArea: areaGiven(sheet, given, host) }),
    setPrintTitleRows: (sheet, [given], host) => {
      const titleRows = areaGiven(sheet, given, host);
      set(sheet, isWholeRows(titleRows), { titleRows });
    },
  },
});

function set(sheet: Worksheet, isRight: boolean, change: Partial<PageLayout>): void {
  guardSheet({ sheet });
  if (!isRight) throw invalidArgument();
  sheet.look['pageLayout'] = { ...pageLayoutOf(sheet), ...change };
}

/** A scale, or numbers of pages; not both. */
function isZoom(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const {
    scale,
    horizontalFitToPages: wide,
    verticalFitToPages: tall,
    ...others
  } = value as Record<string, unknown>;
  const isCount = (count: unknown): boolean =>
    count === undefined || count === null || (Number.isInteger(count) && Number(count) >= 0);
  const isScaled = typeof scale === 'number';
  const isFitted = typeof wide === 'number' || typeof tall === 'number';
  return Object.keys(others).length === 0 && isScaled !== isFitted && isCount(wide) && isCount(tall);
}

function areaGiven(sheet: Worksheet, given: unknown, host: OfficeHost): Area {
  return areaOf(selfOf(rangeKind, given) ?? rangeAt(host, String(given), sheet));
}
