import type { TableColumn } from '../ooxml/sheet';

/** The columns of the table, in order, with their width. */
export const LC_COLUMNS = {
  'Order No': 11, Customer: 25, Country: 13, Incoterm: 9, 'Payment Terms': 13, 'L/C No.': 13, 'Issuing Bank': 21,
  Currency: 9, Amount: 13, Salesperson: 12, 'Docs Clerk': 11, 'Order Date': 12, 'Deposit Received': 12,
  'L/C Received': 12, 'L/C Checked': 12, 'Latest Shipment Date': 13, 'L/C Expiry': 12, 'Presentation Period': 12,
  'Partial Shipment': 11, 'Ex-factory Plan': 12, 'Ex-factory Actual': 12, 'Inspection Plan': 12, 'Inspection Actual': 12,
  'Booking No': 12, 'SI Cut-off': 15, 'CY Cut-off': 15, ETD: 12, ATD: 12, ETA: 12, 'B/L No.': 14, 'B/L Date': 12,
  'Present By': 12, 'Docs Presented': 12, 'Days Left': 8, Discrepancy: 22, 'Payment Received': 12, Status: 19, Remarks: 44,
} as const; // prettier-ignore
export type LcColumn = keyof typeof LC_COLUMNS;

export const LC_KEYS = Object.keys(LC_COLUMNS) as LcColumn[];

const cell = (name: LcColumn): string => `Orders[[#This Row],[${name}]]`;

/** Formulas of whole columns. Not what UCP 600 says where the bank is closed or the L/C is silent: that is the sheet's flaw. */
export const LC_FORMULAS: Readonly<Partial<Record<LcColumn, string>>> = {
  'Present By': `IF(OR(${cell('B/L Date')}="",${cell('L/C Expiry')}=""),"",MIN(${cell('B/L Date')}+IF(${cell('Presentation Period')}="",21,${cell('Presentation Period')}),${cell('L/C Expiry')}))`,
  'Days Left': `IF(OR(${cell('Present By')}="",${cell('Docs Presented')}<>""),"",${cell('Present By')}-TODAY())`,
};

export const TABLE_COLUMNS: readonly TableColumn[] = LC_KEYS.map((name) => ({
  name,
  formula: LC_FORMULAS[name],
  total:
    name === 'Order No'
      ? { label: 'Total' }
      : name === 'Amount'
        ? { sum: 'sum' }
        : name === 'Customer'
          ? { sum: 'count' }
          : undefined,
}));
