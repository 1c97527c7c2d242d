import { isFormerDefault } from '../../../shared/templates/former';
import { natureOf } from '../../../shared/templates/nature';
import { templateRows } from '../../../shared/templates';

const finalQc = templateRows('tt-fob', 'zh').find(({ key }) => key === 'final_qc')!;

test('a book set up by an earlier version is not held to the limits that came with it', () => {
  const former = { ...finalQc, startFrom: 'factory_due - 16d', limit: '14天' };
  expect(isFormerDefault(former)).toBe(true);
  expect(natureOf(former).binds).toBe(false);
  expect(natureOf({ ...former, confirmed: '是' }).binds).toBe(true);
});

test('a limit of the team’s own binds', () => {
  expect(natureOf({ ...finalQc, limit: '2天' }).binds).toBe(true);
  expect(isFormerDefault({ key: 'final_qc', startFrom: 'factory_due - 16d', limit: '看情况' })).toBe(false);
});
