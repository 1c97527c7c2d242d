/**
 * Builds dist/apps-script where it is stale, and only that: `node apps-script/bundling/fresh.js [server] [sidebar]
 * [channels]`, the first two where none is named. A part is stale when the content of its sources differs from what it was last built from. Several may call it at
 * once.
 */
const { alone, bundled, refresh } = require('../../scripts/pages/stale');

const COMMON = [
  'shared',
  'apps-script',
  'scripts/pages/bundling.js',
  'scripts/pages/fluent-theme.js',
  'scripts/pages/lean-packages.js',
  'package-lock.json',
];

const PARTS = {
  server: {
    configs: ['apps-script-code'],
    sources: [...COMMON, 'manifests/appsscript.ts'],
    result: 'dist/apps-script/Code.js',
  },
  channels: {
    configs: ['apps-script-channels'],
    sources: [...COMMON, 'manifests/appsscript.ts'],
    result: 'dist/apps-script-channels/Code.js',
  },
  sidebar: {
    configs: ['apps-script-worker', 'apps-script-sidebar'],
    sources: [...COMMON, 'pane', 'clock'],
    result: 'dist/apps-script/Sidebar.html',
  },
};

async function main() {
  const asked = process.argv.slice(2);
  const names = asked.length > 0 ? asked : ['server', 'sidebar'];
  await alone('apps-script-lock', async () => {
    for (const name of names) {
      const { configs, ...part } = PARTS[name];
      await refresh(`apps-script-${name}`, { ...part, build: () => built(configs) });
    }
  });
}

/** One after the other: each looks at what the one before it wrote. */
async function built(configs) {
  for (const config of require('../webpack.config.js')().filter((each) => configs.includes(each.name))) {
    const { dependencies: _, ...one } = config;
    await bundled(one);
  }
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exitCode = 1;
});
