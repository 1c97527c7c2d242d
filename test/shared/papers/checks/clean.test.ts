import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import { CLEAN } from './sets';

test.each(Object.entries(CLEAN))('%s: papers that agree have no conflict', (_, make) =>
  expect(checkPapers(make()).map(({ text }) => text.en)).toEqual([]),
);
