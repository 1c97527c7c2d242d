/** Rspack's loader for modules of packages of which a page needs less than they hold, or the same in fewer words. */
const INSTEAD = [
  // Griffel turns each rule around for languages that are written from right to left; ours are Chinese and English.
  [
    /[\\/]rtl-css-js[\\/]dist[\\/]esm[\\/]core\.js$/,
    'export const convert = (rules) => rules;\nexport const convertProperty = (key, value) => ({ key, value });',
  ],
  // React's is a CommonJS module: each of some 2,500 calls would go through it, `(0, r.jsx)`.
  [
    /[\\/]react[\\/]jsx-runtime\.js$/,
    "import runtime from './cjs/react-jsx-runtime.production.js';\nexport const { Fragment, jsx, jsxs } = runtime;",
  ],
];

module.exports = function loader() {
  return INSTEAD.find(([file]) => file.test(this.resourcePath))[1];
};

module.exports.leanRule = { test: INSTEAD.map(([file]) => file), loader: __filename };
