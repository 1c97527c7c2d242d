import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** The schema checker and the schemas that the manifest tool of Microsoft comes with. */
const tool = createRequire(require.resolve('office-addin-manifest'));
const appManifest = dirname(tool.resolve('@microsoft/app-manifest'));
const inside = createRequire(join(appManifest, 'index.js'));

interface Checker {
  compile(schema: object): ((value: unknown) => boolean) & { errors?: readonly object[] | null };
}

/** What the schema of the unified manifest's translations says of a file. Its patterns are not of the strict kind. */
export const translationProblems = (value: unknown): string[] =>
  problemsIn(schemaOf('MicrosoftTeams.Localization'), value, false);

/** What one of the definitions inside the schema of the manifest says of a value. */
export const definitionProblems = (definition: string, value: unknown): string[] =>
  problemsIn(
    { definitions: schemaOf('MicrosoftTeams').definitions, $ref: `#/definitions/${definition}` },
    value,
    true,
  );

function schemaOf(name: string): Record<string, unknown> {
  const file = join(appManifest, 'json-schemas', 'teams', 'v1.30', `${name}.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function problemsIn(schema: Record<string, unknown>, value: unknown, unicodeRegExp: boolean): string[] {
  const { $schema: _, ...draft4 } = schema;
  const Ajv = inside('ajv-draft-04') as {
    default: new (options: object) => Checker;
  };
  const addFormats = inside('ajv-formats') as {
    default: (ajv: Checker) => void;
  };
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp });
  addFormats.default(ajv);
  const validate = ajv.compile(draft4);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error));
}
