import * as ts from 'typescript';
import { changesOf } from './kinds';
import type { Mutant, Span } from './mutation';

/** Every mutant of a source, in the order of the text. Types, imports, names and words for people stay. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const change of isSentence(node) ? [] : changesOf(node)) {
      const at = change.at ?? node;
      const edit = { start: at.getStart(source), end: at.end };
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(edit.start).line + 1,
        edit,
        text: change.text,
        was: shown(at, source),
        inside: shown(decides(node) ? at : node, source),
        reached: reachedBy(decides(node) ? at : node, source),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The same text, calling `note(place)` with each place of it that is evaluated. */
export function noting(text: string, mutants: readonly Mutant[], note: (reached: Span) => string): string {
  const spans = new Map(mutants.map(({ reached }) => [`${reached.start}-${reached.end}`, reached]));
  const edits = [...spans.values()].flatMap((span) => [
    { at: span.start, text: `(${note(span)},`, order: [1, -span.end] },
    { at: span.end, text: ')', order: [0, -span.start] },
  ]);
  edits.sort((a, b) => a.at - b.at || a.order[0]! - b.order[0]! || a.order[1]! - b.order[1]!);
  let [result, done] = ['', 0];
  for (const edit of edits) {
    result += text.slice(done, edit.at) + edit.text;
    done = edit.at;
  }
  return result + text.slice(done);
}

function isLeftAlone(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (isName(node) || isDirective(node) || ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isObjectLiteralExpression(node) && isForPeople(node);
}

/** Statements and the like are never wrapped or shown whole, only the condition in them. */
const decides = (node: ts.Node): boolean => ts.isStatement(node) || ts.isConditionalExpression(node);

const isName = (node: ts.Node): boolean =>
  ts.isPropertyName(node) && node.parent !== undefined && 'name' in node.parent && node.parent.name === node;

const isDirective = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);

/** `{ zh, en }`: whether a sentence reads well is for people to say. */
const isForPeople = (node: ts.ObjectLiteralExpression): boolean =>
  ['zh', 'en'].every((lang) => node.properties.some((property) => property.name?.getText() === lang));

/** A text of `both('有', 'yes')`; what is worked out within it is not left alone. */
const isSentence = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
  ts.isCallExpression(node.parent) &&
  ts.isIdentifier(node.parent.expression) &&
  node.parent.expression.text === 'both';

/** The expression itself; inside `a?.b.c()` the whole chain, which ends together. */
function reachedBy(node: ts.Node, source: ts.SourceFile): Span {
  let outer = node;
  while (
    isLink(outer.parent) &&
    outer.parent.expression === outer &&
    (ts.isOptionalChain(outer) || ts.isOptionalChain(outer.parent))
  ) {
    outer = outer.parent;
  }
  return { start: outer.getStart(source), end: outer.end };
}

const isLink = (
  node: ts.Node,
): node is
  ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression | ts.NonNullExpression =>
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node) ||
  ts.isCallExpression(node) ||
  ts.isNonNullExpression(node);

function shown(node: ts.Node, source: ts.SourceFile): string {
  const line = node.getText(source).replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}
