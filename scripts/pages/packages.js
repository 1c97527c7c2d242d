const { relative } = require('node:path');

/**
 * The packages of others whose files a bundle was made from: their folders, below the project's, in the order of the
 * alphabet. Of some nothing may be left in it; to name one too many does no harm.
 */
function packagesIn({ compilation }, home) {
  const found = new Set();
  for (const file of compilation.fileDependencies) {
    const path = relative(home, file).replaceAll('\\', '/');
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.+\.([cm]?js|css)$/.exec(path) ?? [];
    if (folder) found.add(folder);
  }
  return [...found].sort();
}

module.exports = { packagesIn };
