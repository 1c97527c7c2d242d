import { same } from '../../lang';
import type { MailRule } from '../mail-rules.sheet';
import { shippedRuleOf } from './rule-names.data';
import { SHIPPED_MAIL_RULES, type MailWords } from './rules.data';

/** The rules that count: the team's that are on, and the shipped ones whose names the team has not taken. */
export interface MailRules {
  readonly team: readonly MailWords[];
  readonly shipped: readonly MailWords[];
}

/** A row that says nothing is told at its cell, and counts for nothing; it does not take a shipped rule's place. */
export function rulesOf(own: readonly MailRule[]): MailRules {
  const isOff = ({ on }: MailRule): boolean => on === 'no';
  const says = ({ about, words }: MailRule): boolean => about !== undefined && words.length > 0;
  const counted = own.filter((row) => !isOff(row) && says(row));
  const taken = new Set([...counted, ...own.filter(isOff)].map(({ name }) => shippedRuleOf(name)));
  return {
    team: counted.map(({ name, about, part = 'anywhere', words, without, weight = 10 }) => ({
      name: same(name),
      about: about!,
      part,
      words,
      without,
      weight,
    })),
    shipped: SHIPPED_MAIL_RULES.filter(({ key }) => !taken.has(key)),
  };
}
