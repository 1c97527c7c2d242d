import fc from 'fast-check';
import { textTable, widthOf } from '../../../automation/command/text-table';

const REASON =
  'Order handover is not recorded, estimated from Order Date Mon 2 Nov: Tue 10 Nov + 1 working day';
const GRUND =
  '“船务 ETD”11月8日（周日） - 14天：10月25日（周日） + 7天 = 11月1日（周日），遇休息日改到11月2日（周一）';

test('a long cell is cut in a list', () => {
  expect(textTable(['a', 'b'], [['x', REASON]], 20)).toContain('Order handover is n…');
});

test('a reason stays whole: in one line where there is no terminal', () => {
  expect(textTable(['a', 'b'], [['x', REASON]], 20, { columns: undefined })).toContain(REASON);
});

test.each([REASON, GRUND])('and in lines as wide as the terminal where there is one: %s', (reason) => {
  const lines = textTable(['节点', '依据'], [['收定金', reason]], 20, { columns: 60 }).split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(60);
  const told = lines
    .slice(1)
    .map((line) => line.replace('收定金', '').trim())
    .join('');
  expect(told.replace(/\s/g, '')).toBe(reason.replace(/\s/g, ''));
});

test('no word is lost, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ETD', '11月8日', '（周日）', 'working', '，', '截关'), { maxLength: 30 }),
      (words) => {
        const text = words.join(' ');
        const told = textTable(['', 'b'], [['', text]], 20, { columns: 40 })
          .split('\n')
          .slice(1)
          .join(' ');
        expect(told.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
