const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { deflateSync, strToU8 } = require('fflate');

/**
 * The sidebar as the one HTML file that Google serves: the page's script inside of it, and the worker's as
 * packed text that the page starts a worker from (`sidebar/packed-text.ts`).
 */
class InlinedPage {
  /** @param {{ template: string, worker: string, script: string, out: string }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('InlinedPage', (compilation) => {
      const { template, worker, script, out } = this.options;
      const code = readFileSync(join(compilation.outputOptions.path, script), 'utf8');
      const page = readFileSync(template, 'utf8')
        // A function: what the code holds of dollar signs is no instruction.
        .replace(
          '<!-- worker -->',
          () => `<script type="text/plain" id="worker">${packed(readFileSync(worker, 'utf8'))}</script>`,
        )
        .replace('<!-- script -->', () => `<script>${inHtml(code)}</script>`);
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, page);
    });
  }
}

/** By the library that unpacks it, so that the same text always makes the same file. */
function packed(text) {
  return Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64');
}

/** In HTML a script ends at the first `</script`, and `<!--` with a `<script` after it begins something else; inside of strings and templates an escape is the same. */
function inHtml(code) {
  return code.replace(/<(\/?script|!--)/gi, '\\x3c$1');
}

module.exports = { InlinedPage, inHtml };
