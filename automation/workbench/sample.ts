/** The workbook that is shown when none is named, in the folder of samples. */
export const SAMPLE = '出货跟踪表-2026.xlsx';

/** When its orders are under way. */
export const SAMPLE_NOW = '2026-05-18T10:00';
