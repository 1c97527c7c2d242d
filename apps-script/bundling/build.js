/**
 * `npm run sheets:build [-- --channels]`: the project in dist/apps-script and the files to paste beside it; with
 * `--channels` the project that tells groups as well, which asks for one right more, in dist/apps-script-channels.
 */
const { spawnSync } = require('node:child_process');
const { copyFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const dist = resolve(__dirname, '../../dist');

function run(script, ...given) {
  const { status } = spawnSync(process.execPath, [join(__dirname, script), ...given], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!process.argv.includes('--channels')) {
  run('fresh.js');
  run('paste.js');
} else {
  const place = join(dist, 'apps-script-channels');
  run('fresh.js', 'sidebar', 'channels');
  copyFileSync(join(dist, 'apps-script', 'Sidebar.html'), join(place, 'Sidebar.html'));
  run('paste.js', place, `${place}-paste`);
}
