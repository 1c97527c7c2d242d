/**
 * Fluent's themes know 459 colours and measures, and a page of ours uses about a hundred of them: the generator of
 * all, and the table of their names, would be a tenth of what the pane loads at first. So a page gets the values
 * that are named anywhere in it, and no others. Rspack's loader for the modules below, and the plugin that fills
 * in the values when all the code of the page is known.
 */
const { Compilation, sources } = require('@rspack/core');

/** The one that the controls are made with. */
const TOKENS_PACKAGE = require.resolve('@fluentui/tokens', {
  paths: [require.resolve('@fluentui/react-components')],
});

const IN_FLUENT = /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]/;
const THEME = /[\\/]themes[\\/]web[\\/](light|dark)Theme\.js$/;
const TOKENS = /[\\/]lib[\\/]tokens\.js$/;

/** Each token is the CSS variable of its own name. */
const ANY_TOKEN = 'export const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });';

module.exports = function loader() {
  const theme = THEME.exec(this.resourcePath)?.[1];
  if (theme === undefined) return ANY_TOKEN;
  return `export const web${theme === 'light' ? 'Light' : 'Dark'}Theme = GENDAN_${theme}_THEME;`;
};

module.exports.fluentRule = {
  test: (path) => IN_FLUENT.test(path) && (THEME.test(path) || TOKENS.test(path)),
  loader: __filename,
};

module.exports.FluentTheme = class FluentTheme {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FluentTheme', (compilation) => {
      // Before names are shortened and files are named after their content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'FluentTheme', stage }, (assets) => {
        const texts = Object.entries(assets)
          .filter(([file]) => /\.(js|css)$/.test(file))
          .map(([file, source]) => [file, String(source.source())]);
        const themes = usedOf(texts.map(([, text]) => text));
        for (const [file, text] of texts) {
          const filled = text.replace(/\bGENDAN_(light|dark)_THEME\b/g, (_, theme) => themes[theme]);
          if (filled !== text) compilation.updateAsset(file, new sources.RawSource(filled));
        }
      });
    });
  }
};

/** The themes as JavaScript, with what the texts name: as `tokens.colorBrandStroke1`, `var(--…)` or otherwise. */
function usedOf(texts) {
  const { webDarkTheme, webLightTheme } = require(TOKENS_PACKAGE);
  const heads = new Set(Object.keys(webLightTheme).map((name) => /^[a-z]+/.exec(name)[0]));
  const named = new RegExp(`\\b(?:${[...heads].join('|')})[A-Z0-9]\\w*`, 'g');
  const used = new Set(texts.flatMap((text) => text.match(named) ?? []));
  const only = (theme) =>
    JSON.stringify(Object.fromEntries(Object.entries(theme).filter(([name]) => used.has(name))));
  return { light: only(webLightTheme), dark: only(webDarkTheme) };
}
