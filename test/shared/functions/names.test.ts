import { FUNCTION_NAMES } from '../../../shared/functions/names';
import { FUNCTIONS } from '../../../shared/functions/table';

test('the names that are registered first are those of the table', () => {
  expect(FUNCTION_NAMES).toEqual(FUNCTIONS.map(({ name }) => name));
});
