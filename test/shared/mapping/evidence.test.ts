import { allFields, findField } from '../../../shared/fields/fields';
import { fieldFromCells, fit, weigh } from '../../../shared/mapping/evidence';
import type { Candidate } from '../../../shared/mapping/match';
import type { Profile } from '../../../shared/mapping/profile';
import { approve } from '../../tools/approve';
import { textTable } from '../../tools/text-table';

const KINDS = [
  'dates', 'serials', 'numbers', 'states', 'truths', 'codes', 'containers', 'containerTypes', 'incoterms', 'payments',
  'currencies', 'releases', 'names', 'words', 'long',
] as const; // prettier-ignore
/** One field of each type, and those whose cells have a shape of their own. */
const FIELDS = [
  'order_date', 'si_cutoff', 'deposit_date', 'co_no', 'order_no', 'qty', 'amount', 'customer', 'salesperson', 'country', 'product',
  'remark', 'container_no', 'container_type', 'incoterm', 'payment_term', 'currency', 'bl_type', 'pay_status', 'prod_progress', 'status',
]; // prettier-ignore

/** Cells of which so many are of each kind. */
const cells = (kinds: Partial<Profile>): Profile => {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as unknown as Profile;
  const filled = Object.values(kinds).reduce((sum, n) => sum + n, 0);
  return { ...none, formulas: 0, filled, ...kinds };
};
const alias = (field: string, score: number, how: Candidate['how'] = 'alias'): Candidate => {
  return { field, kind: 'value', score, how };
};
const weighed = (candidates: readonly Candidate[], profile: Profile): string[] =>
  weigh(candidates, profile, '').map(({ field, score }) => `${field} ${score.toFixed(2)}`);

test('how well cells of one kind suit a field is approved', () => {
  const rows = FIELDS.map((key) => {
    const field = findField(key)!;
    return [
      key,
      field.type,
      ...KINDS.map((kind) => fit(field, cells({ [kind]: 4, formulas: 0 })).toFixed(1)),
    ];
  });
  const mixed = FIELDS.map((key) => {
    const fits = KINDS.map((kind) => fit(findField(key)!, cells({ filled: 10, [kind]: 3 })).toFixed(2));
    return [key, '', ...fits];
  });
  const head = ['field', 'type', ...KINDS];
  approve(
    __dirname,
    'evidence',
    `All cells of one kind\n\n${textTable([head, ...rows])}\n\nThree in ten\n\n${textTable([head, ...mixed])}`,
  );
});

test('empty columns say nothing', () => {
  for (const key of FIELDS) expect(fit(findField(key)!, cells({}))).toBe(0);
});

describe('a header weighed by its cells', () => {
  test.each([
    ['that suit makes it a little surer', cells({ dates: 4 }), 'order_date 0.86'],
    ['that are few less so', cells({ dates: 1 }), 'order_date 0.82'],
    ['that are many no more than four', cells({ dates: 40 }), 'order_date 0.86'],
    ['that say nothing leaves it', cells({}), 'order_date 0.80'],
    ['of which many are notes leaves it', cells({ dates: 3, long: 3 }), 'order_date 0.80'],
    ['that are something else makes it doubtful', cells({ names: 4 }), 'order_date 0.28'],
    ['that are something else, but few, less so', cells({ names: 1 }), 'order_date 0.51'],
  ])('%s', (_, profile, expected) =>
    expect(weighed([alias('order_date', 0.8)], profile)).toContain(expected),
  );

  test('notes in a column whose header is known word for word leave it', () => {
    expect(weighed([alias('order_date', 0.97)], cells({ long: 6 }))[0]).toBe('order_date 0.97');
    expect(weighed([alias('order_date', 0.97)], cells({ dates: 1, long: 6 }))[0]).toMatch(
      /^order_date 0.9[78]/,
    );
  });

  test('TRUE and FALSE are ticks, and no dates', () => {
    expect(weighed([alias('order_date', 0.97)], cells({ truths: 4 }))[0]).toBe('order_date 0.34');
    expect(weighed([alias('deposit_date', 0.97)], cells({ truths: 4 }))[0]).toBe('deposit_date 0.98');
  });

  test('a sibling that the header cannot mean is not thought of: a kind of goods is no number of theirs', () => {
    const siblings = (header: string): string[] =>
      weigh([alias('product', 0.9)], cells({ codes: 4 }), header).map(({ field }) => field);
    expect(siblings('产品')).toContain('sku');
    expect(siblings('产品类型')).not.toContain('sku');
  });

  test('one that is nearly certain never passes certainty', () => {
    expect(weighed([alias('order_date', 0.99)], cells({ dates: 9 }))[0]).toBe('order_date 0.99');
  });

  test('a part of a header that is known word for word is no rival; of one that is not, it is', () => {
    const part = alias('remark', 0.8, 'part');
    expect(weighed([alias('order_date', 0.9), part], cells({})).find((c) => c.startsWith('remark'))).toBe('remark 0.56');
    expect(weighed([alias('order_date', 0.89), part], cells({})).find((c) => c.startsWith('remark'))).toBe('remark 0.80');
  }); // prettier-ignore

  test('another field of the same matter is meant where the cells do not suit the first', () => {
    expect(weighed([alias('deposit_date', 0.95)], cells({ numbers: 5 }))[0]).toMatch(/^deposit_amount/);
    expect(weighed([alias('deposit_date', 0.95)], cells({ dates: 5 }))[0]).toMatch(/^deposit_date/);
  });

  test('brothers of a field count for less than it, and only of one that is likely', () => {
    expect(weighed([alias('deposit_date', 0.9)], cells({}))).toEqual(['deposit_date 0.90', 'deposit_amount 0.65']);
    expect(weighed([alias('deposit_date', 1)], cells({}))).toEqual(['deposit_date 1.00', 'deposit_amount 0.65']);
    expect(weighed([alias('deposit_date', 0.6)], cells({}))).toEqual(['deposit_date 0.60', 'deposit_amount 0.43']);
    expect(weighed([alias('deposit_date', 0.59)], cells({}))).toEqual(['deposit_date 0.59']);
    expect(weighed([], cells({}))).toEqual([]);
  }); // prettier-ignore

  test('each field once, the best first', () => {
    const twice = [alias('qty', 0.7), alias('amount', 0.8), alias('qty', 0.9)];
    expect(weighed(twice, cells({})).slice(0, 2)).toEqual(['qty 0.90', 'amount 0.80']);
    expect(weighed(twice, cells({})).filter((c) => c.startsWith('qty'))).toHaveLength(1);
  });
});

describe('cells that tell their field under any header', () => {
  test.each([
    ['containers', 0.6, 'container_no 0.7'],
    ['incoterms', 0.7, 'incoterm 0.68'],
    ['payments', 0.7, 'payment_term 0.66'],
    ['containerTypes', 0.7, 'container_type 0.66'],
    ['currencies', 0.7, 'currency 0.68'],
  ] as const)('%s, from %f of them on', (kind, share, expected) => {
    const told = (n: number, filled = 10): string | undefined => {
      const found = fieldFromCells(cells({ [kind]: n, filled }));
      return found && `${found.field} ${found.score}`;
    };
    expect(told(10 * share)).toBe(expected);
    expect(told(10 * share - 1)).toBeUndefined();
    expect(told(3, 3)).toBe(expected);
    expect(told(2, 2)).toBeUndefined();
  });
});

test('which fields are of one matter is approved', () => {
  const known = allFields().map(
    ({ key: field }) => [field, weigh([alias(field, 0.9)], cells({}), '')] as const,
  );
  const lines = known.flatMap(([field, found]) => {
    const others = found.slice(1).map((one) => one.field);
    return others.length === 0 ? [] : [`${field}: ${others.join(', ')}`];
  });
  approve(__dirname, 'evidence.siblings', lines.join('\n'));
});
