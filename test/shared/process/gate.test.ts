import { missingGates } from '../../../shared/plan/gates';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { compileProcess } from '../../../shared/process/compile';
import { gateMapped, gatesIn, gateText } from '../../../shared/process/gate';
import type { Status } from '../../../shared/process/status';
import { allTemplateRows, templateRows } from '../../../shared/templates';

test('a gate asks for all, and for one of those joined by |', () => {
  expect(gatesIn('deposit | credit_ok，lc_check')).toEqual([['deposit', 'credit_ok'], ['lc_check']]);
  expect(gatesIn(' ; | ')).toEqual([]);
});

test('every shipped gate can be written and read again', () => {
  for (const { gate } of allTemplateRows('en')) expect(gateText(gatesIn(gate))).toBe(gate);
});

test('a stage that is gone leaves its gate, and its alternatives stay', () => {
  expect(gateMapped('deposit | credit_ok, lc_check', (key) => (key === 'deposit' ? undefined : key))).toBe(
    'credit_ok, lc_check',
  );
  expect(gateMapped('deposit', () => undefined)).toBe('');
});

describe('what is missing', () => {
  const rows = templateRows('tt-fob', 'en').map((row) =>
    row.key === 'handover' ? { ...row, gate: 'deposit | credit_ok' } : row,
  );
  const [variant] = compileProcess(rows).process.variants;
  const at = (key: string): number => variant!.stages.findIndex((stage) => stage.key === key);
  const missing = (deposit: Status, creditOk: Status, isFollowed = true): string[][] => {
    const plans = variant!.stages.map((stage) => ({ stage, status: 'not applicable' as Status, isFollowed }));
    plans[at('deposit')]!.status = deposit;
    plans[at('credit_ok')]!.status = creditOk;
    const found = missingGates(variant!.stages[at('handover')]!, plans as unknown as StagePlan[]);
    return found.map((alternatives) => alternatives.map(({ stage }) => stage.key));
  };

  test.each([
    ['one of two is done', 'done', 'on track', []],
    ['neither is', 'overdue', 'on track', [['deposit', 'credit_ok']]],
    ['the one that applies is open', 'overdue', 'not applicable', [['deposit']]],
    ['neither applies', 'not applicable', 'not applicable', []],
  ] as [string, Status, Status, string[][]][])('%s', (_case, deposit, creditOk, expected) => {
    expect(missing(deposit, creditOk)).toEqual(expected);
  });

  test('one that the sheet has no column for stops nobody', () => {
    expect(missing('overdue', 'on track', false)).toEqual([]);
  });
});
