/**
 * What this Excel can do beyond the floor. The floor is ExcelApi 1.9 (Excel 2021 and later, Microsoft 365 since
 * 2019, the web): the first set in which the collection of sheets tells of changes and selections, without which the
 * pane could not follow the sheet. Everything newer is asked for here, and only here.
 */
export interface Features {
  /** Sorting is told as sorting (1.10). */
  readonly tellsSorting: boolean;
  /** Cells that a formula spilled into can be told (1.12). */
  readonly seesSpills: boolean;
  /** Merged areas can be read (1.13). */
  readonly seesMerges: boolean;
  /** A formatted table can be widened (1.13). */
  readonly resizesTables: boolean;
  /** One column of a filter can be freed (1.14). */
  readonly freesColumns: boolean;
  /** A renamed sheet is told (1.17). */
  readonly tellsNames: boolean;
  /** Several steps can be made one to undo (1.20). */
  readonly groupsUndo: boolean;
}

export const FLOOR = '1.9';

/** Asks the host; the version is a text, since 1.10 is more than 1.9. */
export function featuresOf(supports: (version: string) => boolean = excelSupports): Features {
  return {
    tellsSorting: supports('1.10'),
    seesSpills: supports('1.12'),
    seesMerges: supports('1.13'),
    resizesTables: supports('1.13'),
    freesColumns: supports('1.14'),
    tellsNames: supports('1.17'),
    groupsUndo: supports('1.20'),
  };
}

function excelSupports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

export type NumberType = 'Double' | 'FormattedNumber';

/**
 * What this Excel calls a number with a format: `Double` may bring one since ExcelApi 1.19, `FormattedNumber` is its name
 * from 1.16 on. Undefined for an Excel that knows neither, or before Office is there to be asked: it gets the bare number.
 */
export function numberType(): NumberType | undefined {
  const requirements = typeof Office === 'undefined' ? undefined : Office.context?.requirements;
  const supports = (version: string): boolean => requirements?.isSetSupported('ExcelApi', version) === true;
  return supports('1.19') ? 'Double' : supports('1.16') ? 'FormattedNumber' : undefined;
}
