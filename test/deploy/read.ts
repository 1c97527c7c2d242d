import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { parseAllDocuments } from 'yaml';
import compose from './schemas/compose.json';
import kubernetes from './schemas/kubernetes.json';

export const HOME = join(__dirname, '../..');
export const textOf = (path: string): string => readFileSync(join(HOME, path), 'utf8');

/** The files of deploy/, by their paths from the project's folder. */
export const DEPLOY: readonly string[] = readdirSync(join(HOME, 'deploy'), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(HOME.length + 1))
  .sort();

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a file holds is what the tests look at
export type Tree = any;

/** The documents of a YAML file. Throws for what a parser would have to guess, a key that stands twice included. */
export const documentsOf = (text: string): Tree[] =>
  parseAllDocuments(text, { merge: true, strict: true, uniqueKeys: true }).map((each: Tree) => {
    if (each.errors.length > 0) throw each.errors[0];
    return each.toJS();
  });

export interface KubernetesObject {
  readonly file: string;
  readonly object: Tree;
}

export const KUBERNETES: readonly KubernetesObject[] = DEPLOY.filter((path) =>
  /kubernetes\/(?!kustomization)[^/]+\.yaml$/.test(path),
).flatMap((file) => documentsOf(textOf(file)).map((object) => ({ file, object })));

const ajv = new Ajv({ allErrors: true, schemaId: 'auto', unknownFormats: 'ignore' });
const validators = new Map<string, ValidateFunction>();
const validator = (name: string, schema: object): ValidateFunction => {
  let made = validators.get(name);
  if (!made) validators.set(name, (made = ajv.compile(schema)));
  return made;
};

function complaints(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(
    ({ dataPath, message, params }) => `${dataPath} ${message} ${JSON.stringify(params)}`,
  );
}

/** What the Compose Specification has against it. */
export const composeComplaints = (value: unknown): string[] =>
  complaints(validator('compose', compose), value);

/** What Kubernetes has against an object; of a kind that it does not have here, that. */
export function kubernetesComplaints(object: Tree): string[] {
  const { kinds, definitions } = kubernetes;
  const kind = `${object?.apiVersion} ${object?.kind}`;
  const model = (kinds as Record<string, string>)[kind];
  if (model === undefined) return [`no kind ${kind}`];
  return complaints(validator(kind, { $ref: `#/definitions/${model}`, definitions }), object);
}

/** The template of the pods that an object makes; undefined where it makes none. */
export const podOf = ({ object }: KubernetesObject): Tree | undefined =>
  object.spec?.jobTemplate?.spec.template ?? object.spec?.template;
