import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { FUNCTIONS } from '../../../shared/functions/table';

const HOME = join(__dirname, '../../..');

/** What the bundle holds in place of a module that is worked out at the build, and the files it was worked out from. */
function builtFrom(path: string): { code: string; read: string[] } {
  const script = `
    const read = [];
    const code = require('./scripts/pages/at-build').call({ resourcePath: require.resolve(process.argv[1]), addDependency: (file) => read.push(file) });
    console.log(JSON.stringify({ code, read }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script, join(HOME, path)], { cwd: HOME, encoding: 'utf8' }),
  );
}

test('Excel’s page registers the functions of the table by name, without holding what they do', () => {
  const { code, read } = builtFrom('shared/functions/names.ts');
  expect(code).toBe(`export const FUNCTION_NAMES = ${JSON.stringify(FUNCTIONS.map(({ name }) => name))};`);
  expect(read).toContain(join(HOME, 'shared/functions/table.ts'));
});
