const { runInNewContext } = require('node:vm');
const { Compilation, sources } = require('@rspack/core');

/**
 * Google calls top-level function declarations and nothing else, and reads their names, parameters and comments
 * from the text. This plugin takes the finished bundle (after minification, which would throw both away), makes it
 * the body of one function that runs when it is first needed, and declares the functions behind it.
 *
 * Nothing runs while the files are loaded: the order of the files does not matter, and a menu appears although
 * nobody has allowed anything yet.
 */
class TopLevelFunctions {
  /**
   * @param {{ file: string, library: string, accessor: string, declares: (library: object) => Record<string, string> }} options
   *   `accessor`: the name of the function that gives the library; with `_` at its end it cannot be called from outside.
   *   `declares`: what to declare in which file, given the library.
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { file, library, accessor, declares } = this.options;
    compiler.hooks.thisCompilation.tap('TopLevelFunctions', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'TopLevelFunctions', stage }, () => {
        const asset = compilation.getAsset(file);
        if (!asset) return;
        const bundle = String(asset.source.source());
        const kept = `${accessor}kept`;
        const wrapped = `var ${kept};\nfunction ${accessor}() {\n  if (!${kept}) ${kept} = (function () {\n${bundle}\nreturn ${library};\n})();\n  return ${kept};\n}\n`;
        const declared = declares(evaluated(bundle, library));
        compilation.updateAsset(file, new sources.RawSource(`${wrapped}${declared[file] ?? ''}`));
        for (const [name, text] of Object.entries(declared))
          if (name !== file) compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

/** The library as it is, to see what it exports. */
function evaluated(bundle, library) {
  return runInNewContext(`${bundle}\n${library}`, {});
}

module.exports = { TopLevelFunctions };
