import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS, type MetricName } from '../../automation/serve/page/metrics-table';
import { PATHS } from '../../shared/serving/answers';
import { DEPLOY, documentsOf, HOME, KUBERNETES, podOf, textOf, type Tree } from './read';

const [compose] = documentsOf(textOf('deploy/compose.yaml')) as [Tree];
const unit = textOf('deploy/gendan.service');
const serviceEnv = textOf('deploy/serve.env.example');

/** What each file has the command do, after `gendan`. */
const asked: readonly (readonly [string, readonly string[]])[] = [
  ['Containerfile', JSON.parse(/^CMD (\[.*\])$/m.exec(textOf('deploy/Containerfile'))![1]!) as string[]],
  ...Object.entries<Tree>(compose.services).flatMap(([name, { command }]): [string, string[]][] =>
    command ? [[`compose.yaml, ${name}`, command]] : [],
  ),
  ...KUBERNETES.flatMap((each): [string, string[]][] =>
    (podOf(each)?.spec.containers ?? []).flatMap(({ name, args }: Tree) =>
      args ? [[`${each.file}, ${name}`, args]] : [],
    ),
  ),
  [
    'gendan.service',
    /ExecStart=\S+ (.*)/.exec(unit)![1]!.replace('$GENDAN_SERVE_OPTIONS', /^GENDAN_SERVE_OPTIONS=(.*)$/m.exec(serviceEnv)![1]!).split(' '),
  ],
]; // prettier-ignore

const flagsIn = (words: readonly string[]): string[] => words.filter((word) => word.startsWith('--'));
const GUIDES = ['docs/serve.md', 'docs/serve.zh.md'];

test('every file says what the command is to do', () => expect(asked).toHaveLength(8));

test.each(asked)('%s: what it asks of the command is in the guide', (_, words) => {
  expect(words[0]).toBe('serve');
  for (const guide of GUIDES) {
    const text = textOf(guide);
    for (const flag of flagsIn(words)) expect([guide, flag, text.includes(`\`${flag}\``)]).toEqual([guide, flag, true]); // prettier-ignore
  }
});

/** What the command's own help says of `gendan serve`, as the page of the docs holds it. */
const help = /^## serve$[\s\S]*?(?=^## )/m.exec(textOf('docs/command.md'))![0];
test.each(asked)('%s: the command knows all that it is asked', (_, words) => {
  for (const flag of flagsIn(words)) expect(help).toMatch(new RegExp(`^ +(-\\w, )?${flag}\\b`, 'm'));
  if (words[1] === 'backup') expect(help).toMatch(/^ +backup\b/m);
});
test.each(GUIDES)('%s: the command has every option of the guide', (guide) => {
  const options = textOf(guide).split(/^### /m).find((part) => part.includes('`--tls-cert`'))!;
  for (const [, flag] of options.matchAll(/`(--[\w-]+)`/g)) expect(help).toContain(flag);
}); // prettier-ignore

test('every variable that a file sets is in the guide, or of the program that it is for', () => {
  const theirs = /^(POSTGRES_\w+|PGDATA|NODE_ENV|HOME|POD_NAME|COMPOSE_PROJECT_NAME)$/;
  // Read by the files themselves, not by the command.
  const own = ['GENDAN_IMAGE', 'GENDAN_BOOKS', 'GENDAN_DATABASE_PASSWORD', 'GENDAN_SERVE_OPTIONS'];
  const set = new Set([
    ...Object.values<Tree>(compose.services).flatMap(({ environment = {} }) => Object.keys(environment)),
    ...KUBERNETES.flatMap((each) => (podOf(each)?.spec.containers ?? []).flatMap(({ env = [] }: Tree) => env.map(({ name }: Tree) => name))),
    ...KUBERNETES.flatMap(({ object }) => Object.keys(object.data ?? object.stringData ?? {})),
    ...['deploy/serve.env.example', 'deploy/compose.env.example'].flatMap((file) => [...textOf(file).matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!)),
    ...[...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, all]) => all!.split(' ').map((each) => each.split('=')[0]!)),
    ...[...textOf('deploy/Containerfile').matchAll(/^(?:ENV|   ) ([A-Z_]+)=/gm)].map(([, name]) => name!),
  ] as string[]); // prettier-ignore
  expect(set.size).toBeGreaterThan(8);
  for (const name of set)
    if (!theirs.test(name) && !own.includes(name))
      for (const guide of GUIDES) expect([guide, name, textOf(guide).includes(`\`${name}\``)]).toEqual([guide, name, true]); // prettier-ignore
});

test('what looks after the page asks at paths that it answers', () => {
  const paths = [...DEPLOY.filter((path) => /\.(yaml|mjs)$/.test(path)).map(textOf).join('\n').matchAll(/(?:path: |"\/|8080|metrics_path: )\/?(healthz|readyz|metrics)\b/g)].map(([, path]) => path!); // prettier-ignore
  expect(new Set(paths)).toEqual(new Set([PATHS.health, PATHS.ready, PATHS.metrics]));
});

test('the port is one everywhere', () => {
  for (const [name, words] of asked.filter(([, words]) => words.includes('--port')))
    expect([name, words[words.indexOf('--port') + 1]]).toEqual([name, '8080']);
  expect(textOf('deploy/health.mjs')).toContain('127.0.0.1:8080/healthz');
});

test('every image has a version', () => {
  const images = [
    ...Object.values<Tree>(compose.services).map(({ image }) => image as string),
    ...KUBERNETES.flatMap((each) => (podOf(each)?.spec.containers ?? []).map(({ image }: Tree) => image as string)),
    ...[...textOf('deploy/Containerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!),
  ]; // prettier-ignore
  expect(images.length).toBeGreaterThan(8);
  for (const image of images) expect(image).toMatch(/:(\$\{)?[\w.-]*\d+\.\d+/);
  for (const path of DEPLOY) expect([path, /:latest\b/.test(textOf(path))]).toEqual([path, false]);
});

test('no file holds a secret', () => {
  for (const path of DEPLOY) {
    const text = textOf(path);
    // The password of an address is a variable, a placeholder or nothing.
    for (const [, password] of text.matchAll(/\b\w+:\/\/[^\s:/]+:([^\s@/]+)@/g))
      expect([path, password]).toEqual([path, expect.stringMatching(/^(\$\{.*|…|PASSWORD)$/)]);
    for (const [, value] of text.matchAll(
      /^\s*-?\s*\w*(?:PASSWORD|SECRET|TOKEN|SERVE_KEY)\w*\s*[:=][ \t]*(.*)$/gm,
    ))
      // prettier-ignore
      expect([path, value]).toEqual([path, expect.stringMatching(/^(""|''|\$\{.*\}|)$/)]);
    expect([path, /-----BEGIN|AKIA[0-9A-Z]{16}|ghp_\w{20}/.test(text)]).toEqual([path, false]);
  }
});

describe('alerts', () => {
  const [{ groups }] = documentsOf(textOf('deploy/prometheus-rules.yaml')) as [Tree];
  const rules: readonly Tree[] = groups.flatMap((group: Tree) => group.rules);

  test('are of the form that Prometheus takes, each once', () => {
    expect(Object.keys(groups[0])).toEqual(['name', 'rules']);
    for (const rule of rules) {
      expect(Object.keys(rule).filter((key) => !['alert', 'expr', 'for', 'labels', 'annotations'].includes(key))).toEqual([]); // prettier-ignore
      expect(rule.for ?? '1m').toMatch(/^\d+[smh]$/);
      expect(['critical', 'warning']).toContain(rule.labels.severity);
      expect(Object.keys(rule.annotations)).toEqual(['summary', 'description']);
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });

  test('ask for metrics that there are', () => {
    for (const { alert, expr } of rules)
      for (const [metric, label] of expr.matchAll(/gendan_\w+(?:\{(\w+)=)?/g)) {
        const name = /^\w+/.exec(metric)![0];
        expect([alert, Object.keys(METRICS)]).toEqual([alert, expect.arrayContaining([name])]);
        if (label) expect([alert, METRICS[name as MetricName].labels]).toEqual([alert, expect.arrayContaining([label])]); // prettier-ignore
      }
  });
});

test('what the guide points at in deploy/ is there', () => {
  for (const guide of GUIDES)
    for (const [, path] of textOf(guide).matchAll(/\]\(\.\.\/(deploy[^)]*)\)/g))
      expect([path, existsSync(join(HOME, path!))]).toEqual([path, true]);
});
