/**
 * Fluent's icons, the real ones, one file each. Its own components ask for some hundred of them through an index that
 * loads all ten thousand; that alone took a third of the time in which a pane is first drawn.
 */
const found = {
  __esModule: true,
  ...require('@fluentui/react-icons/utils'),
  ...require('@fluentui/react-icons/providers'),
};

module.exports = new Proxy(found, {
  get: (known, name) =>
    typeof name !== 'string' || name in known ? known[name] : (known[name] = icon(name)),
});

/** `PresenceOof12Regular` is in the file of `presence-oof`. */
function icon(name) {
  const file = name
    .replace(/\d*(Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return require(`@fluentui/react-icons/svg/${file}`)[name];
}
