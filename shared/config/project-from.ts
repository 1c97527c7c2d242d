import { both, type Bilingual } from '../lang';
import type { Finding } from '../finding';
import { cellFinding } from '../records/cells';
import { currencyCode } from '../records/money';
import type { TableRow } from '../records/table';
import type { SettingsColumn } from '../templates/vocabulary';
import type { ProjectFrom } from './config';

/** `USD 500,000`, `50万美元`, `500000`; undefined for anything else. */
export function parseProjectFrom(text: string): ProjectFrom | undefined {
  const [, before = '', figure, thousands, behind = ''] =
    /^(\D{0,5}?)\s*(\d[\d,]{0,20}(?:\.\d{1,4})?)\s*(万)?\s*(\D{0,5})$/u.exec(text.normalize('NFKC').trim()) ??
    [];
  const written = `${before}${behind}`.trim();
  const currency = written === '' ? '' : currencyCode(written);
  const amount = Number(figure?.replaceAll(',', '')) * (thousands ? 10000 : 1);
  return currency !== undefined && amount > 0 ? { amount, currency } : undefined;
}

/** The same of the row that sets it, with a finding for what cannot be read. */
export function projectFromIn(row: TableRow<SettingsColumn>, findings: Finding[]): ProjectFrom | undefined {
  const text = row.text('value');
  const read = parseProjectFrom(text);
  if (!read && text !== '') findings.push(cellFinding(row, 'value', badAmount(text)));
  return read;
}

/** As a cell holds it. */
export const projectFromText = ({ amount, currency }: ProjectFrom): string => `${currency} ${amount}`.trim();

/** What is wrong with such a text. */
const badAmount = (text: string): Bilingual =>
  both(
    `“${text}”不是金额。请写成 USD 500000；改好之前不提议立项。`,
    `“${text}” is no amount. Write it as USD 500000; until then no project is proposed.`,
  );
