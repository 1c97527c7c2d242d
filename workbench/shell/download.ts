import { download } from '../../pane/parts/download';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes of a workbook to the browser as a file to keep. */
export const downloadWorkbook = (name: string, bytes: Uint8Array): void =>
  download(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
