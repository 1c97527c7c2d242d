import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, textOf } from './read';

const lines = textOf('deploy/Containerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const said = (word: string, from = lines): string[] =>
  from.flatMap((line) => new RegExp(`^${word}\\s+(.*)$`).exec(line)?.[1] ?? []);
/** What becomes the image: after the last FROM. */
const last = lines.slice(lines.map((line) => line.startsWith('FROM ')).lastIndexOf(true));
const { version, engines } = JSON.parse(textOf('package.json')) as {
  version: string;
  engines: { node: string };
};

test('every stage stands on one Node, by its full version, that the project runs on', () => {
  const bases = said('FROM').map((base) => base.split(' ')[0]!);
  expect(new Set(bases).size).toBe(1);
  const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-bookworm-slim$/.exec(bases[0]!)!.map(Number);
  const [, atLeast, least] = /^>=(\d+)\.(\d+)$/.exec(engines.node)!.map(Number);
  expect([major, minor! >= least!]).toEqual([atLeast, true]);
});

test('the image is made of what is installed for running, and built from the lock file', () => {
  expect(said('RUN').filter((run) => run.includes('npm'))).toEqual([
    expect.stringMatching(/^npm ci /),
    expect.stringMatching(/^npm ci --omit=dev /),
  ]);
  // Nothing is run in it that needs a shell, and nothing is fetched.
  expect(said('RUN', last)).toEqual([]);
  expect(said('ADD')).toEqual([]);
});

test('it runs as a user with a number, not as root', () => expect(said('USER', last)).toEqual(['1000:1000']));

test('program, command and health check need no shell', () => {
  const forms = [...said('ENTRYPOINT', last), ...said('CMD', last), ...said('HEALTHCHECK', last).map((check) => check.slice(check.indexOf('CMD ') + 4))]; // prettier-ignore
  expect(forms).toHaveLength(3);
  for (const form of forms) expect(JSON.parse(form)).toEqual(expect.arrayContaining([expect.any(String)]));
});

test('its label and its tags are those of this version', () => {
  expect(said('LABEL', last)[0]).toContain(`org.opencontainers.image.version="${version}"`);
  for (const file of ['deploy/Containerfile', 'deploy/compose.yaml', 'deploy/kubernetes/page.yaml', 'deploy/kubernetes/worker.yaml', 'deploy/kubernetes/backup.yaml'])
    expect([file, ...new Set([...textOf(file).matchAll(/\bgendan:(?:-gendan:)?(\d\S*?)[\s}]/g)].map(([, tag]) => tag))]).toEqual([file, version]);
  expect(textOf('deploy/kubernetes/kustomization.yaml')).toContain(`newTag: ${version}\n`);
}); // prettier-ignore

test('what is let into the build exists, and no more is let in', () => {
  const rules = textOf('.dockerignore').split('\n').filter((rule) => rule !== '' && !rule.startsWith('#')); // prettier-ignore
  expect(rules[0]).toBe('*');
  const let_ = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1));
  const missing = let_.filter((path) => !path.includes('*') && !existsSync(join(HOME, path)));
  expect(missing).toEqual([]);
  expect(rules).toEqual(expect.arrayContaining(['**/.env*', '**/node_modules', '**/*.key', '**/*.pem']));
});

test('it says that nobody has built it', () =>
  expect(textOf('deploy/Containerfile')).toContain('Nobody has built this image yet'));
