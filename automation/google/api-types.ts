import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** The shapes of the Sheets API, version 4, by short names. Types only: nothing is loaded. */
export type Spreadsheet = sheets_v4.Schema$Spreadsheet;
export type ApiSheet = sheets_v4.Schema$Sheet;
export type GridData = sheets_v4.Schema$GridData;
export type GridRange = sheets_v4.Schema$GridRange;
export type CellData = sheets_v4.Schema$CellData;
export type CellFormat = sheets_v4.Schema$CellFormat;
export type Color = sheets_v4.Schema$Color;
export type ExtendedValue = sheets_v4.Schema$ExtendedValue;
export type Request = sheets_v4.Schema$Request;
export type BatchUpdate = sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
export type BatchUpdateAnswer = sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
export type ChartSpec = sheets_v4.Schema$ChartSpec;
export type Sheets = sheets_v4.Sheets;
export type Border = sheets_v4.Schema$Border;
export type NumberFormat = sheets_v4.Schema$NumberFormat;
