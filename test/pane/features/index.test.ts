import { VIEWS } from '../../../shared/features';
import { PAGES } from '../../../pane/features';

test('the navigation of the pane is that of the capabilities, in their order', () => {
  expect(PAGES.map(({ key, title, isDaily = false }) => ({ key, title, isDaily }))).toEqual(
    VIEWS.map(({ key, title, isDaily = false }) => ({ key, title, isDaily })),
  );
});
