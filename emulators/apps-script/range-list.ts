/// <reference types="google-apps-script" />

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet that are changed in one call. */
export class RangeListEmulation implements Pick<RangeList, 'getRanges'> {
  constructor(private readonly ranges: GoogleAppsScript.Spreadsheet.Range[]) {}

  getRanges = (): GoogleAppsScript.Spreadsheet.Range[] => this.ranges;

  setBorder(...border: Parameters<RangeList['setBorder']>): RangeList {
    for (const range of this.ranges) range.setBorder(...border);
    return this as unknown as RangeList;
  }
}
