/**
 * TypeScript to JavaScript for Node: `node scripts/transpile.js [tsconfig.scripts.json]`. Takes the files that the
 * project names in `include`, and whatever these ask for, and writes them below its `outDir`. Types are dropped and
 * not looked at, which takes a second in place of most of a minute: `npm run typecheck` looks at them.
 */
const { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const HOME = join(__dirname, '..');
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];
/** In the JavaScript that is made, where the imports of types are gone. */
const ASKED = /\b(?:require|import)\(["'](\.{1,2}\/[^"']+)["']\)/g;

/** Files of ours that are loaded later: Node would not see what a file made of TypeScript exports. */
const LATER = /\bimport\(["'](\.{1,2}\/[^"']+)["']\)/g;

/** Writes the project's files; how many. */
function transpile(project) {
  const { include, compilerOptions } = JSON.parse(readFileSync(join(HOME, project), 'utf8'));
  const files = new Set(include.map((file) => join(HOME, file)));
  // A set is walked to its end, also when that moves.
  for (const file of files) {
    const to = join(HOME, compilerOptions.outDir, relative(HOME, file)).replace(/\.tsx?$/, '.js');
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.json')) {
      copyFileSync(file, to);
      continue;
    }
    const code = toJavaScript(file);
    writeFileSync(to, code.replace(LATER, 'Promise.resolve().then(() => require("$1"))'));
    for (const [, asked] of code.matchAll(ASKED)) files.add(found(resolve(dirname(file), asked), file));
  }
  return files.size;
}

function toJavaScript(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    // `import()` stays what it is: packages are loaded when they are needed, ES modules among them.
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  return code;
}

function found(path, by) {
  if (path.endsWith('.json') && existsSync(path)) return path;
  const ending = ENDINGS.find((each) => existsSync(path + each));
  if (ending === undefined) throw new Error(`${relative(HOME, by)} asks for ${path}, which is not there`);
  return path + ending;
}

module.exports = { transpile, toJavaScript };

if (require.main === module) {
  const [project = 'tsconfig.scripts.json'] = process.argv.slice(2);
  transpile(project);
}
