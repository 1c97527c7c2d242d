const { toJavaScript } = require('../transpile');

/**
 * A module that is worked out when the page is built: its exports, which have to be JSON, are written into the bundle
 * instead of what they are worked out from. So a page knows the names of what it loads later, and no list is kept twice.
 */
module.exports = function () {
  const [exported, read] = run(this.resourcePath);
  for (const file of read) this.addDependency(file);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
};

/** The exports of a module of ours, as its files are now, and which files those are. */
function run(path) {
  const read = [];
  require.extensions['.ts'] = (module, file) => {
    read.push(file);
    module._compile(toJavaScript(file), file);
  };
  try {
    return [require(path), read];
  } finally {
    delete require.extensions['.ts'];
    for (const file of read) delete require.cache[file];
  }
}
