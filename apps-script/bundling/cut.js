/** A source without some of the properties of its objects, each with the comma after it, and without some statements; all in their order. */
module.exports = function cut(source, file, nodes) {
  const places = nodes.map((node) => [node.getStart(file), node.end + commaAfter(source, node.end)]);
  return places.reverse().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
};

const commaAfter = (source, end) => source.slice(end).match(/^\s*,/)?.[0].length ?? 0;
