import type { CellStyle } from '../../book/sheet-look';

/** The one accent: a deep blue, dark enough to be read in a black and white copy. */
export const ACCENT = '1F4E79';
const SOFT = '5B6673';
const GROUND = 'EEF2F6';
const ALARM = 'B42318';

/** Sizes in points. */
export const TEXT = 9;
const SMALL = 8;

export const STYLES = {
  page: { size: TEXT, down: 'center' },
  firm: { size: 14, bold: true, colour: ACCENT, down: 'bottom', wrap: true },
  firmToo: { size: TEXT, bold: true },
  address: { size: SMALL, colour: SOFT },
  rule: { fill: ACCENT },
  title: { size: 15, bold: true, down: 'center' },
  draft: { size: 12, bold: true, colour: ALARM, across: 'right', down: 'center' },
  label: { size: SMALL, colour: SOFT, down: 'top' },
  value: { across: 'left', down: 'top', wrap: true },
  bold: { bold: true },
  heading: { size: TEXT, bold: true, colour: ACCENT, down: 'bottom' },
  header: { size: SMALL, bold: true, fill: GROUND, top: 'thin', bottom: 'thin', down: 'center', wrap: true },
  line: { bottom: 'hair', down: 'center', wrap: true },
  above: { down: 'center', wrap: true },
  total: { bold: true, top: 'thin', bottom: 'thin', down: 'center' },
  text: { across: 'left', down: 'top', wrap: true },
  boxTop: { top: 'thin', down: 'center' },
  boxBottom: { bottom: 'thin' },
  signing: { down: 'top', wrap: true },
  signLine: { bottom: 'thin' },
} as const satisfies Record<string, CellStyle>;
