import { fingerprint } from '../fingerprint';
import { both, joined, type Bilingual } from '../lang';
import { fieldTitle, lineField, paperField } from '../trade/paper-fields';
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

/** What of a paper is another than in an earlier content, in whole words; empty where nothing is. */
export function changesSince(before: string, paper: Paper, fields?: ReadonlySet<string>): Bilingual[] {
  return changedSince(before, contentOf(paper, fields)).map(({ key, was, is }) => changeText(key, was, is));
}

/** What two contents differ in, by the field's key: of goods lines `2.quantity`. Absent: one of them does not say it. */
export function changedSince(
  before: string,
  after: string,
): { readonly key: string; readonly was: string | undefined; readonly is: string | undefined }[] {
  const [old, now] = [parsed(before), parsed(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return was === is ? [] : [{ key, was, is }];
  });
}

function parsed(content: string): Map<string, string> {
  return new Map(
    content.split('\n').flatMap((row): [string, string][] => {
      const at = row.indexOf('=');
      return at < 1 ? [] : [[row.slice(0, at), row.slice(at + 1)]];
    }),
  );
}

/** A change in words: `Line 2, Quantity: 30 → 33`. */
export function changeText(key: string, old = '—', now = '—'): Bilingual {
  const [, line, field] = /^(?:(\d+)\.)?(.+)$/.exec(key)!;
  const known = line ? lineField(field!) : paperField(field!);
  const title = known ? fieldTitle(known) : both(field!, field!);
  const of = line ? both(`第 ${line} 项`, `Line ${line}, `) : both('', '');
  return both(`${of.zh}${title.zh}：${old} → ${now}`, `${of.en}${title.en}: ${old} → ${now}`);
}

export const changesText = (changes: readonly Bilingual[]): Bilingual => joined(changes, both('；', '; '));
