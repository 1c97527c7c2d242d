const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook within a script. */
export const dataUrlOf = (bytes: Uint8Array): string =>
  `data:${XLSX};base64,${Buffer.from(bytes).toString('base64')}`;
