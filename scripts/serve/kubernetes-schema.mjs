/**
 * What Kubernetes takes of the kinds that deploy/kubernetes uses, as one JSON schema that knows every field and no other:
 * `node scripts/serve/kubernetes-schema.mjs FOLDER > test/deploy/schemas/kubernetes.json`, where FOLDER holds the npm
 * package @kubernetes/client-node, whose models are generated from the OpenAPI description of Kubernetes. Run by hand
 * when a newer Kubernetes is wanted; tests read the file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds by apiVersion and kind, and the model of each. */
const KINDS = {
  'v1 Namespace': 'V1Namespace',
  'v1 Secret': 'V1Secret',
  'v1 ConfigMap': 'V1ConfigMap',
  'v1 Service': 'V1Service',
  'v1 ServiceAccount': 'V1ServiceAccount',
  'v1 PersistentVolumeClaim': 'V1PersistentVolumeClaim',
  'apps/v1 Deployment': 'V1Deployment',
  'apps/v1 StatefulSet': 'V1StatefulSet',
  'batch/v1 CronJob': 'V1CronJob',
  'policy/v1 PodDisruptionBudget': 'V1PodDisruptionBudget',
  'networking.k8s.io/v1 NetworkPolicy': 'V1NetworkPolicy',
};

const folder = process.argv[2];
const models = join(folder, 'dist', 'gen', 'models');
const definitions = {};

function define(model) {
  if (model in definitions) return;
  const said = readFileSync(join(models, `${model}.js`), 'utf8');
  const map = JSON.parse(/attributeTypeMap = (\[[\s\S]*?\n\]);/.exec(said)[1]);
  const types = readFileSync(join(models, `${model}.d.ts`), 'utf8');
  const properties = {};
  definitions[model] = { type: 'object', properties, additionalProperties: false };
  const required = map
    .filter(({ name }) => types.includes(`    '${name}': `))
    .map(({ baseName }) => baseName);
  if (required.length > 0) definitions[model].required = required;
  for (const { baseName, type, format } of map) properties[baseName] = schemaOf(type, format);
}

function schemaOf(type, format) {
  const [, items] = /^Array<(.*)>$/.exec(type) ?? [];
  if (items) return { type: 'array', items: schemaOf(items, format) };
  const [, values] = /^\{ \[key: string\]: (.*); \}$/.exec(type) ?? [];
  if (values) return { type: 'object', additionalProperties: schemaOf(values, format) };
  if (type === 'IntOrString') return { type: ['string', 'integer'] };
  if (type === 'number') return { type: format.startsWith('int') ? 'integer' : 'number' };
  if (type === 'string' || type === 'boolean') return { type };
  if (type === 'Date' || type === 'V1MicroTime') return { type: 'string' };
  if (type === 'any') return {};
  define(type);
  return { $ref: `#/definitions/${type}` };
}

for (const model of Object.values(KINDS)) define(model);
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const [, release] = /OpenAPI spec version: (\S+)/.exec(readFileSync(join(models, 'V1Deployment.js'), 'utf8'));
const about = `Kubernetes ${release}, from @kubernetes/client-node ${version} (Apache-2.0)`;
console.log(`{\n"$comment": ${JSON.stringify(about)},\n"kinds": ${JSON.stringify(KINDS)},\n"definitions": {`);
const names = Object.keys(definitions).sort();
console.log(names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(definitions[name])}`).join(',\n'));
console.log('}\n}');
