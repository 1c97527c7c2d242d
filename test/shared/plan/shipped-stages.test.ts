import { papersInBoth } from '../../../shared/plan/papers-in-both';
import { nameInBoth } from '../../../shared/plan/shipped-stages';
import { VARIANTS } from '../../../shared/templates';

test.each([
  ['onboard', '起飞', 'Departure (flight)'],
  ['onboard', '开船', 'Departure (ATD)'],
  ['customs', '报关放行', 'Export customs cleared'],
  ['air', '空运', 'Air freight'],
])('%s is known in both languages as %s, %s', (key, zh, en) => {
  expect(nameInBoth(key, zh)).toEqual({ zh, en });
  expect(nameInBoth(key, en)).toEqual({ zh, en });
});

test('a name of the team’s own stays as it wrote it', () => {
  expect(nameInBoth('onboard', '走货')).toEqual({ zh: '走货', en: '走货' });
});

test.each(['zh', 'en'] as const)('the papers of every shipped process in %s are known in both languages', (lang) => {
  for (const variant of VARIANTS)
    for (const { key, document } of variant.stages)
      if (document) expect(papersInBoth(key, document[lang])).toEqual({ zh: document.zh, en: document.en });
}); // prettier-ignore

test.each([
  ['装箱单、提单', '装箱单、提单', 'Packing List, Bill of Lading'],
  ['PL; 内部交接单', '装箱单、内部交接单', 'Packing List, 内部交接单'],
  ['内部交接单', '内部交接单', '内部交接单'],
  ['', '', ''],
])('of the team’s own “%s” known papers follow the reader, other words stay', (text, zh, en) =>
  expect(papersInBoth('docs_prep', text)).toMatchObject({ zh, en }),
);
