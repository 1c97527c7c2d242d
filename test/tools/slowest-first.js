const Sequencer = require('@jest/test-sequencer').default;

/** Tests in a browser and of very large books take longest: begun last, they would keep one core waiting at the end. */
const SLOW = /test[\\/](journeys|pane|addin[\\/]page)[\\/]|in-chromium|large|reminders/;

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (SLOW.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
