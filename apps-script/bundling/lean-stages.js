const ts = require('typescript');

const NONE = "const NO_SOURCE = { zh: '', en: '' };";

/** Where the defaults of stages and variants come from is told by the sidebar alone: the server carries no word of it. */
module.exports = function leanStages(source) {
  const file = ts.createSourceFile('stage.ts', source, ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'source')
      found.push([node.initializer.getStart(file), node.initializer.end]);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  const lean = found
    .reverse()
    .reduce((text, [from, to]) => `${text.slice(0, from)}NO_SOURCE${text.slice(to)}`, source);
  return found.length > 0 ? `${NONE}\n${lean}` : lean;
};
