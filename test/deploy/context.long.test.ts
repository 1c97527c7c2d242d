import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SETTING_UP_MS } from '../tools/built';
import { HOME, textOf } from './read';

/**
 * No container engine is needed to see whether what is let into the build is enough for it: the same files in a folder of
 * their own, built by the same command.
 */
const root = mkdtempSync(join(tmpdir(), 'gendan-context-'));
const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, HOME: root } });

beforeAll(() => {
  const rules = textOf('.dockerignore').split('\n').flatMap((rule) => /^!(.+)/.exec(rule)?.[1] ?? []); // prettier-ignore
  for (const rule of rules)
    for (const path of rule.includes('*') ? readdirSync(HOME).filter(matches(rule)) : [rule]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      cpSync(join(HOME, path), join(root, path), { recursive: true });
    }
  symlinkSync(join(HOME, 'node_modules'), join(root, 'node_modules'));
  const [, ...build] = /^RUN node (scripts\/pages\/build\.js [\w ]+)/m.exec(textOf('deploy/Containerfile'))!;
  const { status, stderr } = node(...build[0]!.trim().split(' '));
  if (status !== 0) throw new Error(stderr);
}, SETTING_UP_MS);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** `tsconfig*.json`, as in the file. */
const matches = (rule: string) => {
  const [before = '', after = ''] = rule.split('*');
  return (name: string): boolean => name.startsWith(before) && name.endsWith(after);
};

test('what is let into the build is enough for the command', () => {
  const { status, stdout } = node('dist/automation/command/main.js', '--help', '--lang', 'en');
  expect([status, stdout]).toEqual([0, expect.stringContaining('Usage: gendan')]);
});

test('and for the page', () => expect(existsSync(join(root, 'dist/pages/operations/index.html'))).toBe(true));

test('what the image takes from the build is there', () => {
  const taken = [...textOf('deploy/Containerfile').matchAll(/^COPY --from=build (?:--chown=\S+ )?(.+) \S+$/gm)]
    .flatMap(([, paths]) => paths!.split(' '))
    .filter((path) => path.startsWith('/src/'))
    .map((path) => path.slice('/src/'.length));
  expect(taken).toContain('dist');
  expect(taken.filter((path) => !existsSync(join(root, path)))).toEqual([]);
}); // prettier-ignore

test.each([
  [200, 0],
  [503, 1],
])('the health check of a page that answers %d ends with %d', async (answer, code) => {
  const server = createServer((_, response) => response.writeHead(answer).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Not at once: the server is of this process.
  const child = spawn(process.execPath, [
    join(root, 'deploy/health.mjs'),
    `http://127.0.0.1:${port}/healthz`,
  ]);
  const ended = await new Promise((resolve) => child.on('exit', resolve));
  await new Promise((resolve) => server.close(resolve));
  expect(ended).toBe(code);
});

test('the health check of a page that is not there fails', () =>
  expect(node('deploy/health.mjs', 'http://127.0.0.1:1/healthz').status).toBe(1));
