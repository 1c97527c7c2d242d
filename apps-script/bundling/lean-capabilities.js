const ts = require('typescript');
const cut = require('./cut');

/** The slots of a declaration (`shared/capability.ts`) that a script at Google asks for. */
const FOR_SCRIPTS = ['key', 'additions', 'todayItems', 'goalLines'];
/** What the project that tells groups asks for besides. */
const FOR_CHANNELS = ['happenings'];
/** What is done about a thing of Today is for the sidebar. */
const IN_TODAY = ['list'];

/**
 * The server needs of each capability what it writes down, lists and tells; what else a declaration names (views, verbs,
 * sections of desks, findings), and what it hands in, stays out of the script. So a capability declares a slot once, and
 * scripts have it.
 */
function leanCapabilities(source) {
  const { channels = false } = this.getOptions();
  const kept = channels ? [...FOR_SCRIPTS, ...FOR_CHANNELS] : FOR_SCRIPTS;
  const file = ts.createSourceFile('index.ts', source, ts.ScriptTarget.Latest, true);
  const left = [];
  const leave = (object, names) => {
    for (const property of object.properties) {
      const name = property.name?.getText(file);
      if (name === undefined)
        throw new Error(`a declaration names its slots itself: ${property.getText(file)}`);
      if (!names.includes(name)) left.push(property);
      else if (name === 'todayItems' && ts.isPropertyAssignment(property))
        if (ts.isObjectLiteralExpression(property.initializer)) leave(property.initializer, IN_TODAY);
    }
  };
  for (const statement of file.statements) {
    if (ts.isExpressionStatement(statement)) left.push(statement);
    if (ts.isVariableStatement(statement))
      for (const { initializer } of statement.declarationList.declarations) {
        const object = declaredIn(initializer);
        if (object) leave(object, kept);
      }
  }
  return cut(source, file, left);
}

/** The object of `{ … } as const satisfies Capability`. */
function declaredIn(node) {
  if (!node || !ts.isSatisfiesExpression(node)) return undefined;
  let inner = node.expression;
  while (ts.isAsExpression(inner)) inner = inner.expression;
  return ts.isObjectLiteralExpression(inner) ? inner : undefined;
}

module.exports = leanCapabilities;
module.exports.FOR_SCRIPTS = FOR_SCRIPTS;
module.exports.FOR_CHANNELS = FOR_CHANNELS;
