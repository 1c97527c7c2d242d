import { textOf } from '../../../cells/cells';
import { KEY_FIELDS } from '../../../fields/fields';
import { entriesOf, type OrderEntry } from '../../../orders/entry';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import { onceFor } from '../../../remembered';
import { compactOf, written } from './written';

/** A number that a row of an order sheet has. */
export interface Numbered {
  /** As it compares where it is spelled as in the sheet. */
  readonly spelled: string;
  /** As the sheet writes it. */
  readonly shown: string;
  readonly entry: OrderEntry;
}

export interface NumberIndex {
  /** By letters and digits alone. */
  readonly byCompact: ReadonlyMap<string, readonly Numbered[]>;
  /** Letters and digits of the longest. */
  readonly longest: number;
  /** How numbers look by which people call an order: letters as they are, figures as `9`. */
  readonly shapes: ReadonlySet<string>;
  /** How many digits those have that are of digits alone. */
  readonly digits: ReadonlySet<number>;
}

/** Fields whose numbers lead to an order, besides that of its key. */
const FIELDS: readonly string[] = [...KEY_FIELDS, 'mbl_no', 'hbl_no'];
/** By which a person calls an order: one that looks so and is in no sheet names another. */
const CALLED: ReadonlySet<string> = new Set(['order_no', 'customer_po', 'contract_no', 'pi_no']);
/** One without three letters or digits is none by which an order can be told in a text. */
const SHORTEST = 3;

/** Every number of the book that leads to an order. */
export const numberIndex = onceFor((plan: Plan): NumberIndex => {
  const byCompact = new Map<string, Numbered[]>();
  const shapes = new Set<string>();
  const digits = new Set<number>();
  let longest = 0;
  const add = (text: string, entry: OrderEntry, isCalled: boolean): void => {
    const spelled = written(text).replace(/\s+/g, '');
    const compact = compactOf(spelled);
    if (compact.length < SHORTEST || !/\d/.test(compact)) return;
    longest = Math.max(longest, compact.length);
    if (isCalled && /[A-Z]/.test(compact)) shapes.add(shapeOf(spelled));
    else if (isCalled) digits.add(compact.length);
    const same = byCompact.get(compact);
    if (!same) byCompact.set(compact, [{ spelled, shown: text.trim(), entry }]);
    else if (!same.some((each) => each.entry === entry && each.spelled === spelled))
      same.push({ spelled, shown: text.trim(), entry });
  };
  for (const entry of entriesOf(plan))
    for (const { table, row } of entry.whole.rows) {
      const facts = factsOfRow(table, row.row, plan.now);
      if (row.row.order !== '') for (const part of partsOf(row.row.order)) add(part, entry, true);
      for (const field of FIELDS)
        for (const part of partsOf(textOf(facts.text(field)))) add(part, entry, CALLED.has(field));
    }
  return { byCompact, longest, shapes, digits };
});

/** A cell may hold several numbers; a slash or a blank may also belong to one. */
function partsOf(text: string): string[] {
  if (text === '' || text.length > 400) return [];
  const whole = text.split(/[,;，；、\n]+/).map((part) => part.trim());
  const inner = whole.flatMap((part) => part.split(/[\s/+&]+/)).filter((part) => STRONG.test(part));
  return [...new Set([...whole, ...inner])].filter((part) => part.length > 0 && part.length <= 60);
}

/** Stands for itself inside a cell with other things. */
const STRONG = /^(?=.*\d.*\d.*\d)[A-Za-z0-9][A-Za-z0-9._-]{5,}$/;

/** `FY26-081` is `FY9-9`. */
export const shapeOf = (spelled: string): string => spelled.replace(/\d+/g, '9');
