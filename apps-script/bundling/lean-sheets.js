const ts = require('typescript');
const cut = require('./cut');

/** What a declaration of a record sheet says for forms, findings, the docs and sheets that are still to be mapped: the sidebar has it. */
const FOR_FORMS = new Set(['help', 'about', 'missing', 'mappable', 'mapped', 'width', 'wrap']);

/** The server only reads record sheets: it carries their declarations without what only forms ask for, `keep` apart. */
module.exports = function leanSheets(source) {
  const { keep = [] } = this.getOptions();
  const isLeft = (name) => FOR_FORMS.has(name) && !keep.includes(name);
  const file = ts.createSourceFile('sheet.ts', source, ts.ScriptTarget.Latest);
  const left = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isLeft(node.name.getText(file))) left.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cut(source, file, left);
};
