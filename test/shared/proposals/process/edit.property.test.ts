import fc from 'fast-check';
import { effectOfProcess, processRowsOf, proposeProcess } from '../../../../shared/proposals/process/edit';
import { newProblems } from '../../../../shared/proposals/process/problems';
import { editedRows, type ProcessEdit, type StageColumn } from '../../../../shared/proposals/process/rows';
import { followUp } from '../../../../shared/proposals/follow-up';
import { applyPatch } from '../../../../shared/book/apply';
import { plan, type Plan } from '../../../../shared/plan/plan';
import { VARIANTS } from '../../../../shared/templates';
import { effectOf } from '../../../../shared/proposals/rule-effect';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { runs } from '../../../tools/runs';

const variant = 'tt-fob';
const stage = fc.constantFrom(...VARIANTS.find(({ key }) => key === variant)!.stages.map(({ key }) => key));
const cell = fc.oneof(
  fc.record({ column: fc.constant<StageColumn>('limit'), text: fc.constantFrom('1wd', '24h', '3周', '', '-2d', '9bd') }),
  fc.record({ column: fc.constant<StageColumn>('role'), text: fc.constantFrom('sales', '单证员', 'Finance specialist') }),
  fc.record({ column: fc.constant<StageColumn>('after'), text: stage }),
  fc.record({ column: fc.constant<StageColumn>('startFrom'), text: fc.constantFrom('', 'etd - 9d', 'order_date + 2w') }),
  fc.record({ column: fc.constant<StageColumn>('notLater'), text: fc.constantFrom('', 'etd', 'etd - 3d; 工厂交期') }),
  fc.record({ column: fc.constant<StageColumn>('evidence'), text: fc.constantFrom('', 'etd', '订舱日期、验货日期') }),
  fc.record({ column: fc.constant<StageColumn>('applies'), text: fc.constantFrom('', '国家 = 美国', 'etd present') }),
); // prettier-ignore
const edit: fc.Arbitrary<ProcessEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(stage, cell).map(([key, written]) => ({ do: 'set' as const, variant, stage: key, ...written })) },
  { weight: 1, arbitrary: stage.map((key) => ({ do: 'off' as const, variant, stage: key })) },
  { weight: 1, arbitrary: stage.map((key) => ({ do: 'reset' as const, variant, stage: key })) },
  { weight: 1, arbitrary: fc.tuple(stage, fc.integer({ min: -4, max: 4 })).map(([key, by]) => ({ do: 'move' as const, variant, stage: key, by })) },
  { weight: 1, arbitrary: stage.map((after) => ({ do: 'add' as const, variant, stage: 'own_1', cells: { name: '拍照', role: 'sales', limit: '1wd', after } })) },
); // prettier-ignore
const books: Readonly<Record<string, Plan>> = {
  'set up': plan(setUp(orderBook()), MID_MORNING),
  'not set up': plan(orderBook(), MID_MORNING),
};

test('whatever a person changes: it is refused as a whole, or read back as shown, with the effect that was shown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(books)),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (which, edits) => {
        const before = books[which]!;
        const rows = editedRows(processRowsOf(before), edits, 'zh');
        const said = { by: '', why: '' };
        if (newProblems(before, processRowsOf(before), rows).length > 0) {
          expect(() => proposeProcess(before, edits, said)).toThrow(/not saved/);
          return;
        }
        const shown = effectOfProcess(before, edits);
        const { patch } = followUp(before, proposeProcess(before, edits, said).patch);
        const { book, report } = applyPatch(before.book, patch);
        expect(report.refused).toEqual([]);
        const after = plan(book, MID_MORNING);
        const sorted = (all: typeof rows) => [...all].sort((a, b) => (a.variant + a.key < b.variant + b.key ? -1 : 1)); // prettier-ignore
        expect(sorted(processRowsOf(after))).toEqual(sorted(rows));
        const { orders: _, ...effect } = effectOf(before, after, new Set([variant]));
        expect(shown).toMatchObject(effect);
      },
    ),
    runs(8, 40),
  );
});
