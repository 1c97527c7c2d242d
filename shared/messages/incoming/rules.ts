import type { MailRule } from '../mail-rules.sheet';
import { SHIPPED_MAIL_RULES, type ShippedRule } from './rules.data';

const NAMES: ReadonlySet<string> = new Set(SHIPPED_MAIL_RULES.map(({ name }) => name));

export const isShippedRule = (name: string): boolean => NAMES.has(name.trim());

/** The rules that count: the team's that are on, and the shipped ones whose names the team has not taken. */
export interface MailRules {
  readonly team: readonly ShippedRule[];
  readonly shipped: readonly ShippedRule[];
}

/** A row that says nothing is told at its cell, and counts for nothing; it does not take a shipped rule's place. */
export function rulesOf(own: readonly MailRule[]): MailRules {
  const team = own.flatMap(
    ({ name, about, part = 'anywhere', words, without, weight = 10, on }): ShippedRule[] =>
      on === 'no' || about === undefined || words.length === 0
        ? []
        : [{ name, about, part, words, without, weight }],
  );
  const taken = new Set([
    ...team.map(({ name }) => name.trim()),
    ...own.flatMap(({ name, on }) => (on === 'no' ? name.trim() : [])),
  ]);
  return { team, shipped: SHIPPED_MAIL_RULES.filter(({ name }) => !taken.has(name)) };
}
