import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { mutated, type Mutant } from './mutation';

/** Says of mutants whether the compiler refuses them: such a mistake never reaches a test. */
export class Compiler {
  private readonly texts = new Map<string, { text: string; version: number }>();
  private readonly service: ts.LanguageService;
  private version = 0;

  constructor(files: readonly string[]) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...files],
      getScriptVersion: (file) => String(this.texts.get(file)?.version ?? 0),
      getScriptSnapshot: (file) => {
        const text = this.texts.get(file)?.text ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  refuses(mutant: Mutant): boolean {
    const { file } = mutant;
    const source = readFileSync(file, 'utf8');
    this.texts.set(file, { text: mutated(source, mutant), version: ++this.version });
    const found = this.service.getSemanticDiagnostics(file).length > 0;
    this.texts.set(file, { text: source, version: ++this.version });
    return found;
  }
}
