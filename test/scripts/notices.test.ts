import { mayShip } from '../../scripts/release/notices';

test.each([
  'MIT',
  '(MIT OR EUPL-1.1+)',
  '(MIT OR GPL-3.0-or-later)',
  'MIT AND Zlib',
  '(MIT AND BSD-3-Clause)',
])('a package under %s may be shipped', (licence) => expect(mayShip(licence)).toBe(true));

test.each([
  'GPL-3.0',
  'LGPL-2.1-or-later',
  'MIT AND GPL-3.0',
  '(MIT OR GPL-3.0) AND GPL-3.0',
  'EUPL-1.1+',
  'SEE LICENSE IN LICENSE',
  '',
])('a package under “%s” may not', (licence) => expect(mayShip(licence)).toBe(false));
