import { composeComplaints, documentsOf, textOf, type Tree } from './read';

const [compose] = documentsOf(textOf('deploy/compose.yaml')) as [Tree];
const services = Object.entries<Tree>(compose.services);
const ours = services.filter(([name]) => name !== 'database');

test('is what the Compose Specification allows', () => expect(composeComplaints(compose)).toEqual([]));

test.each<[string, (changed: Tree) => void]>([
  ['a setting that there is not', ({ services: { page } }) => (page.readonly = true)],
  ['a list where one word is wanted', ({ services: { page } }) => (page.stop_grace_period = ['35s'])],
  ['a condition that nobody knows', ({ services: { page } }) => (page.depends_on.database.condition = 'service_ready')],
  ['a volume that is a number', ({ volumes }) => (volumes.database = 5)],
  ['a part of the file that there is not', (changed) => (changed.service = {})],
])('the schema refuses %s', (_, change) => {
  const changed = structuredClone(compose);
  change(changed);
  expect(composeComplaints(changed)).not.toEqual([]);
}); // prettier-ignore

test('there are a database, a page that works on no book, and two workers that answer nobody', () => {
  expect(services.map(([name]) => name)).toEqual(['database', 'page', 'worker-1', 'worker-2']);
  expect(compose.services.page.command).toContain('--no-work');
  for (const name of ['worker-1', 'worker-2'])
    expect(compose.services[name].command).toEqual(expect.arrayContaining(['/books', '--no-page']));
});

test.each(ours)(
  '%s: nothing is written but its folder, no right is gained, what runs may end',
  (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
      depends_on: { database: { condition: 'service_healthy' } },
    });
    expect(service.privileged ?? false).toBe(false);
    expect(seconds(service.stop_grace_period)).toBeGreaterThan(30);
    expect(service.volumes.some((volume: string) => volume.endsWith(':/state'))).toBe(true);
  },
);

test('no two servers have one state folder', () => {
  const folders = ours.flatMap(([, { volumes }]) =>
    volumes.filter((volume: string) => volume.endsWith(':/state')),
  );
  expect(new Set(folders).size).toBe(ours.length);
  for (const folder of folders) expect(Object.keys(compose.volumes)).toContain(folder.split(':')[0]);
});

test('all servers see the books under one path', () =>
  expect(new Set(['worker-1', 'worker-2'].map((name) => books(compose.services[name]))).size).toBe(1));

test('the database is reached by nobody outside, the page from this machine alone', () => {
  expect(compose.services.database.ports).toBeUndefined();
  expect(compose.services.database.networks).toEqual(['inner']);
  expect(compose.networks.inner).toEqual({ internal: true });
  for (const port of ours.flatMap(([, { ports = [] }]) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('what is asked of whoever starts it stands in the example, and a secret has no value that is given', () => {
  const asked = [...textOf('deploy/compose.yaml').matchAll(/\$\{(\w+)(:?[?-])/g)];
  const example = textOf('deploy/compose.env.example');
  for (const [, name] of asked.filter(([, name]) => name !== 'GENDAN_IMAGE'))
    expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  for (const [, name, sign] of asked.filter(([, name]) => /PASSWORD|KEY/.test(name!)))
    expect([name, sign]).toEqual([name, ':?']);
});

const books = ({ volumes }: Tree): string => volumes.find((volume: string) => volume.endsWith(':/books'));
const seconds = (text: string): number => Number(/^(\d+)s$/.exec(text)?.[1]);
