import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';
import { resolved } from './graph';

type Wrapper = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/** The text of a file that is compiled; what is on disk, or something like it. */
export type Read = (file: string) => string;

export const onDisk: Read = (file) => readFileSync(file, 'utf8');

/**
 * Loads the project's sources without Jest: what was compiled once is only run again for the next test file, and of the
 * sources only what rests on a changed one; tables and catalogues take longer to build than most tests. Packages are
 * loaded once. Files are named from the project's folder.
 */
export class Loader {
  private readonly compiled = new Map<string, Wrapper>();
  private readonly modules = new Map<string, { exports: object }>();
  /** By file: the files that asked for it. */
  private readonly askedBy = new Map<string, Set<string>>();
  private changed: { file: string; wrapper: Wrapper } | undefined;

  constructor(private readonly read: Read = onDisk) {}

  /**
   * Forgets the state of the tests and of every module that rests on the file which has another text this time, or had
   * one the last time; not what was compiled.
   */
  fresh(changed?: { file: string; text: string }): void {
    for (const file of this.modules.keys()) if (file.startsWith('test/')) this.modules.delete(file);
    if (this.changed) this.forget(this.changed.file);
    if (changed) this.forget(changed.file);
    this.changed = changed && { file: changed.file, wrapper: compile(changed.file, changed.text) };
  }

  private forget(file: string): void {
    if (!this.modules.delete(file)) return;
    for (const asking of this.askedBy.get(file) ?? []) this.forget(asking);
  }

  /** Whether a file that has been loaded rests on another, however far. */
  restsOn(file: string, other: string): boolean {
    const reached = new Set([other]);
    for (const each of reached) for (const asking of this.askedBy.get(each) ?? []) reached.add(asking);
    return reached.has(file);
  }

  load(file: string): unknown {
    const loaded = this.modules.get(file);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const path = resolve(file);
    const outside = createRequire(path);
    const load = (name: string): unknown => {
      const inside = resolved(file, name, isFile);
      if (inside === undefined) return outside(name);
      let asking = this.askedBy.get(inside);
      if (!asking) this.askedBy.set(inside, (asking = new Set()));
      asking.add(file);
      return this.load(inside);
    };
    const require = Object.assign(load, { resolve: outside.resolve });
    this.wrapperOf(file).call(module.exports, module.exports, require, module, path, dirname(path));
    return module.exports;
  }

  private wrapperOf(file: string): Wrapper {
    if (this.changed?.file === file) return this.changed.wrapper;
    const known = this.compiled.get(file) ?? compile(file, this.read(file));
    this.compiled.set(file, known);
    return known;
  }
}

function isFile(file: string): boolean {
  const known = files.get(file) ?? statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  files.set(file, known);
  return known;
}

const files = new Map<string, boolean>();

/** Compiled as the tests of the project are (see jest.config.js). */
function compile(file: string, text: string): Wrapper {
  const { code } = transformSync(text, {
    filename: relative('.', file),
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: false,
    swcrc: false,
  });
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  return new Script(wrapped, { filename: resolve(file) }).runInThisContext() as Wrapper;
}
