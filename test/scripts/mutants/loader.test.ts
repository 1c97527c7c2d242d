import { Loader } from '../../../scripts/mutants/loader';

test('a file that was loaded rests on what it asks for, however far', () => {
  const loader = new Loader();
  loader.load('shared/plan/soon.ts');
  expect(loader.restsOn('shared/plan/soon.ts', 'shared/time/moment.ts')).toBe(true);
  expect(loader.restsOn('shared/plan/soon.ts', 'shared/plan/soon.ts')).toBe(true);
  expect(loader.restsOn('shared/time/moment.ts', 'shared/plan/soon.ts')).toBe(false);
});
