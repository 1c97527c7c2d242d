import { fingerprint } from '../fingerprint';
import type { Paper, PaperValues } from './paper';

/** What a paper is named by, and what is said about it: another number or day makes no other content. */
const ABOUT: ReadonlySet<string> = new Set([
  'number',
  'date',
  'version',
  'changes',
  'draft',
  'pi_date',
  'invoice_date',
  'days_late',
]);

/** The same for the same content made with the same template, whatever day it is. */
export function paperFingerprint(paper: Paper, template: string, fields?: ReadonlySet<string>): string {
  const { kind, lang, orders, batch } = paper;
  return fingerprint(kind, lang, orders.join(), batch, template, contentOf(paper, fields));
}

/**
 * What a paper says, one field a line: `amount=USD 12,345.50`, `2.quantity=33`. Kept in the register to tell what a new
 * version changed. `fields`: those that its template shows (of goods `line.item`), since what no reader sees changes nothing.
 */
export function contentOf(
  { values, lines }: Pick<Paper, 'values' | 'lines'>,
  fields?: ReadonlySet<string>,
): string {
  const rows = [
    ...told('', values, (key) => fields?.has(key) ?? true),
    ...lines.flatMap((line, at) => told(`${at + 1}.`, line, (key) => fields?.has(`line.${key}`) ?? true)),
  ];
  return rows.join('\n').slice(0, MOST);
}

/** A cell holds no more. */
const MOST = 32_000;

function told(before: string, values: PaperValues, isShown: (key: string) => boolean): string[] {
  return Object.keys(values)
    .filter((key) => !ABOUT.has(key) && isShown(key))
    .sort()
    .map((key) => `${before}${key}=${values[key]!.text.replace(/\r?\n/g, ' / ')}`);
}

/** What a content says of a field of the head; undefined where it does not. */
export const contentValue = (content: string, key: string): string | undefined => fieldsIn(content).get(key);

/** By field, those of goods lines as `2.quantity`. */
export function fieldsIn(content: string): Map<string, string> {
  return new Map(
    content.split('\n').flatMap((row): [string, string][] => {
      const at = row.indexOf('=');
      return at < 1 ? [] : [[row.slice(0, at), row.slice(at + 1)]];
    }),
  );
}
