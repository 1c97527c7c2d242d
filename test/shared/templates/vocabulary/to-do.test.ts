import { STAGE_CATALOG } from '../../../../shared/templates/stages';
import { VARIANTS } from '../../../../shared/templates/variants';
import { toDoText } from '../../../../shared/templates/vocabulary/to-do';

const names = [...STAGE_CATALOG, ...VARIANTS.flatMap(({ stages }) => stages)].map(({ name }) => name);

test('an open stage reads as the thing to do', () => {
  expect(toDoText({ zh: '收定金', en: 'Deposit received' })).toEqual({ zh: '收定金', en: 'Collect deposit' });
  expect(toDoText({ zh: '产前样确认', en: 'PP sample approval' }).zh).toBe('催产前样确认');
  expect(toDoText({ zh: '产地证 RCEP', en: 'Certificate of origin RCEP' }).en).toBe(
    'Get certificate of origin RCEP',
  );
});

test('no shipped stage says what has happened while it is still to do', () => {
  for (const name of names) {
    const { zh, en } = toDoText(name);
    expect(zh).not.toMatch(/^[^催]*([货样]确认|到货|完成|签回)$/);
    if (!/^(Get|Have|Approve) /.test(en))
      expect(en).not.toMatch(
        /\b(received|sent|confirmed|approved|done|booked|cleared|submitted|closed|archived)$/,
      );
  }
});

test("a team's own name stays as it wrote it", () => {
  expect(toDoText({ zh: '拍照', en: 'Photos taken' })).toEqual({ zh: '拍照', en: 'Photos taken' });
});
