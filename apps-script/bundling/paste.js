/**
 * The built project for people whose administrator does not let clasp in: three files to paste into the editor of
 * Apps Script, in dist/apps-script-paste. `node apps-script/bundling/paste.js [FROM TO]`, after the project
 * was built.
 */
const { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

/** One file of code in place of two. */
const CODE = ['Code.js', 'Functions.js'];

function paste(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const code = CODE.map((name) => readFileSync(join(from, name), 'utf8')).join('\n');
  writeFileSync(join(to, 'Code.gs'), code);
  for (const name of ['Sidebar.html', 'appsscript.json']) copyFileSync(join(from, name), join(to, name));
}

const dist = resolve(__dirname, '../../dist');
const [from = join(dist, 'apps-script'), to = join(dist, 'apps-script-paste')] = process.argv.slice(2);
paste(from, to);
console.log(`${to}: Code.gs, Sidebar.html and appsscript.json are to be pasted (docs/sheets.md)`);
