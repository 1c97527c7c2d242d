const Sequencer = require('@jest/test-sequencer').default;

/** Tests in a browser and of whole hosts take longest: begun last, they would keep one core waiting at the end. */
const SLOW = /[\\/](journeys|pane|apps-script|shell|addin[\\/](page|host)|google|parity)[\\/]|\.long\./;

/** Slowest first: by what each file took the last time where that is known, else by what is usual. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, duration }) => (duration === undefined && SLOW.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
