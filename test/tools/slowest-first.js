const Sequencer = require('@jest/test-sequencer').default;

/** Tests in a browser take longest: begun last, they would keep one core waiting at the end. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (/test[\\/](pages|pane)[\\/]|in-chromium/.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
