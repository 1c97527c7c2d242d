import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import * as ts from 'typescript';

/** Files of the project, from its folder. */
export function sourceFiles(): string[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'];
  const names = execFileSync('git', listed, { encoding: 'utf8' }).trim().split('\n');
  return names.filter((name) => existsSync(name));
}

/** What a relative import of a file names, or undefined when it is not one of `files`. */
export function resolved(
  from: string,
  specifier: string,
  has: (file: string) => boolean,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
    (name) => /\.tsx?$/.test(name) && has(name),
  );
}

/** Who imports whom, for its value: an import of types alone changes no test. */
export class ImportGraph {
  private readonly importers = new Map<string, string[]>();

  constructor(files: readonly string[]) {
    const known = new Set(files);
    for (const file of files) {
      for (const specifier of valueImports(file)) {
        const target = resolved(file, specifier, (name) => known.has(name));
        if (target === undefined) continue;
        const importers = this.importers.get(target);
        if (importers) importers.push(file);
        else this.importers.set(target, [file]);
      }
    }
  }

  /** Test files that import `file`, however far, with the number of steps. */
  testsOf(file: string): Map<string, number> {
    const steps = new Map([[file, 0]]);
    for (const [reached, step] of steps) {
      for (const importer of this.importers.get(reached) ?? []) {
        if (!steps.has(importer)) steps.set(importer, step + 1);
      }
    }
    return new Map([...steps].filter(([name]) => /\.test\.tsx?$/.test(name)));
  }
}

function valueImports(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isForTypes(node.importClause))
      found.push(textOf(node.moduleSpecifier));
    if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier) {
      found.push(textOf(node.moduleSpecifier));
    }
    if (ts.isCallExpression(node) && isLoad(node.expression) && node.arguments[0]) {
      found.push(textOf(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isForTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly)
  );
}

const textOf = (node: ts.Expression): string => (ts.isStringLiteralLike(node) ? node.text : '');

const isLoad = (node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node) && node.text === 'require');
