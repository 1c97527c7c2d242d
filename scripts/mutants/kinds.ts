import * as ts from 'typescript';

/** What a node is replaced by, each alone; `at` is the part of it that changes, the whole node otherwise. */
export interface Change {
  readonly at?: ts.Node;
  readonly text: string;
}

const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

/** Methods that are easily mistaken for one another. */
const SWAPPED: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  push: 'unshift',
};

/** Methods whose result is like what they are called on: the call may be missing. */
const FORGOTTEN = new Set(
  'filter slice sort toSorted reverse toReversed trim toLowerCase toUpperCase normalize flat'.split(' '),
);

/** The wrong changes of one expression, each of a kind that a person makes. */
export function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return ofOperator(node);
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isConditionalExpression(node)) return truths(node.condition);
  if (ts.isIfStatement(node)) return truths(node.expression);
  if (ts.isWhileStatement(node)) return [{ at: node.expression, text: 'false' }];
  if (ts.isNumericLiteral(node)) return ofNumber(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ text: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ text: 'true' }];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return node.text === '' ? [{ text: "'?'" }] : [{ text: "''" }];
  }
  return ts.isTemplateExpression(node) ? [{ text: "''" }] : [];
}

function ofOperator(node: ts.BinaryExpression): Change[] {
  const isText =
    node.operatorToken.kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some(isWritten);
  if (isText) return [];
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [{ text: `(${node.left.getText()} && ${node.right.getText()})` }];
  }
  return (OPERATORS[node.operatorToken.kind] ?? []).map((text) => ({ at: node.operatorToken, text }));
}

function ofPrefix(node: ts.PrefixUnaryExpression): Change[] {
  const isDropped =
    node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken;
  return isDropped ? [{ text: node.operand.getText() }] : [];
}

function ofCall(node: ts.CallExpression): Change[] {
  const found: Change[] = ts.isExpressionStatement(node.parent) ? [{ text: 'undefined' }] : [];
  if (!ts.isPropertyAccessExpression(node.expression)) return found;
  const { name, expression } = node.expression;
  const swapped = SWAPPED[name.text];
  if (swapped !== undefined && Object.hasOwn(SWAPPED, name.text)) found.push({ at: name, text: swapped });
  if (FORGOTTEN.has(name.text)) found.push({ text: expression.getText() });
  return found;
}

function ofNumber(node: ts.NumericLiteral): Change[] {
  const value = Number(node.text);
  const step = Number.isInteger(value) ? 1 : value / 2;
  const less = value - step;
  return [{ text: String(value + step) }, { text: less < 0 ? `(${less})` : String(less) }];
}

const truths = (at: ts.Expression): Change[] => ['true', 'false'].map((text) => ({ at, text }));

const isWritten = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && [node.left, node.right].some(isWritten));
