import { Changes } from '../../../../../automation/serve/places/watch/changes';
import type { PlaceNews } from '../../../../../automation/serve/places/place';

/** A disk in memory whose time passes when somebody waits: at each tick the next thing happens. */
class Disk {
  readonly files = new Map<string, { id: string; bytes: string; isOpen?: boolean; isPart?: boolean }>();
  readonly told: string[] = [];
  readonly waits: number[] = [];
  readonly ours = new Set<string>();
  isOver = false;
  private readonly steps: (() => void)[] = [];
  private readonly sleeping: { readonly until: number; readonly resolve: () => void }[] = [];
  private now = 0;
  private numbers = 0;
  readonly changes = new Changes({
    look: async (path) => {
      const file = this.files.get(path);
      return file && { id: file.id, state: `${file.bytes.length}:${file.bytes}` };
    },
    stands: async (path) => {
      const file = this.files.get(path);
      return file?.isOpen ? 'open' : file?.isPart ? 'part' : 'whole';
    },
    fingerprint: async (path) => this.files.get(path)?.bytes,
    wait: (ms) =>
      new Promise((resolve) => {
        this.waits.push(ms);
        this.sleeping.push({ until: this.now + ms, resolve });
        setImmediate(() => this.tick());
      }),
    isOver: () => this.isOver,
    isWanted: async (path) => !path.includes('conflict'),
    isKnown: async (path, fingerprint) => this.ours.has(`${path}=${fingerprint}`),
    tell: (news) => void this.told.push(said(news)),
  });

  /** Whoever has to wait least goes on. */
  private tick(): void {
    this.steps.shift()?.();
    const [next] = this.sleeping.sort((a, b) => a.until - b.until).splice(0, 1);
    this.now = next!.until;
    next!.resolve();
  }

  put(path: string, bytes: string, more: { isOpen?: boolean; isPart?: boolean } = {}): void {
    this.files.set(path, { id: this.files.get(path)?.id ?? `n${++this.numbers}`, bytes, ...more });
  }

  move(from: string, to: string): void {
    this.files.set(to, this.files.get(from)!);
    this.files.delete(from);
  }

  /** What happens one after the other while somebody waits. */
  later(...steps: (() => void)[]): this {
    this.steps.push(...steps);
    return this;
  }

  async after(...paths: string[]): Promise<string[]> {
    for (const path of paths) this.changes.touched(path);
    await this.changes.done();
    return this.told;
  }
}

function said(news: PlaceNews): string {
  if (news.is === 'moved') return `${news.from} is now ${news.to.address}`;
  return `${news.is} ${news.is === 'found' ? news.book.address : news.address}`;
}

async function diskWith(...paths: string[]): Promise<Disk> {
  const disk = new Disk();
  for (const path of paths) disk.put(path, `first ${path}`);
  await disk.changes.start(paths.map((address) => ({ kind: 'file', address, title: address })));
  return disk;
}

test('a book that a person saved is told once, and again only when it is saved again', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'second');
  expect(await disk.after('/a.xlsx', '/a.xlsx')).toEqual(['changed /a.xlsx']);
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx']);
  disk.put('/a.xlsx', 'third');
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx', 'changed /a.xlsx']);
});

test('while a file still grows nothing is told; then what it came to', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'PK');
  const grow = (bytes: string) => () => disk.put('/a.xlsx', bytes);
  disk.later(grow('PK.'), grow('PK..'), grow('PK...'));
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx']);
  expect(disk.waits.length).toBe(4);
});

test('a file of which a part came waits for the rest, and one that stays so is told at last', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'PK', { isPart: true });
  disk.later(
    () => undefined,
    () => disk.put('/a.xlsx', 'PK whole'),
  );
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx']);
  disk.put('/a.xlsx', 'PK broken', { isPart: true });
  expect(await disk.after('/a.xlsx')).toHaveLength(2);
});

test('a book that Excel has open waits until it is closed', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'saved', { isOpen: true });
  const nothing = Array.from({ length: 40 }, () => () => expect(disk.told).toEqual([]));
  disk.later(...nothing, () => disk.put('/a.xlsx', 'saved'));
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx']);
});

test('what a job of ours wrote is no news', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.ours.add('/a.xlsx=by us');
  disk.put('/a.xlsx', 'by us');
  expect(await disk.after('/a.xlsx')).toEqual([]);
  disk.put('/a.xlsx', 'by a person');
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx']);
});

test('a file that is touched and holds the same as before is no news', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'second');
  await disk.after('/a.xlsx');
  disk.files.set('/a.xlsx', { id: 'another file', bytes: 'second' });
  expect(await disk.after('/a.xlsx')).toEqual(['changed /a.xlsx']);
});

test.each([
  ['that it went is told first', ['/a.xlsx', '/b.xlsx']],
  ['that it came is told first', ['/b.xlsx', '/a.xlsx']],
])('a renamed book stays the same: %s', async (_, events) => {
  const disk = await diskWith('/a.xlsx');
  disk.move('/a.xlsx', '/b.xlsx');
  expect(await disk.after(...events)).toEqual(['/a.xlsx is now /b.xlsx']);
});

test('a book that a syncing program moves by writing it anew stays the same, by what it holds', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'second');
  await disk.after('/a.xlsx');
  disk.files.delete('/a.xlsx');
  disk.put('/sub/a.xlsx', 'second');
  expect(await disk.after('/a.xlsx', '/sub/a.xlsx')).toEqual([
    'changed /a.xlsx',
    '/a.xlsx is now /sub/a.xlsx',
  ]);
});

test('a copy beside its original is a book of its own', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'second');
  await disk.after('/a.xlsx');
  disk.put('/copy.xlsx', 'second');
  expect(await disk.after('/copy.xlsx')).toEqual(['changed /a.xlsx', 'found /copy.xlsx']);
});

test('a new book is found, a copy of a conflict is not', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/new.xlsx', 'new');
  disk.put('/conflict.xlsx', 'other');
  expect(await disk.after('/new.xlsx', '/conflict.xlsx')).toEqual(['found /new.xlsx']);
});

test('a book that was deleted is gone; one that is written anew meanwhile is not', async () => {
  const disk = await diskWith('/a.xlsx', '/b.xlsx');
  disk.files.delete('/a.xlsx');
  expect(await disk.after('/a.xlsx')).toEqual(['gone /a.xlsx']);
  const { id } = disk.files.get('/b.xlsx')!;
  disk.files.delete('/b.xlsx');
  disk.later(
    () => undefined,
    () => disk.files.set('/b.xlsx', { id: `${id} anew`, bytes: 'anew' }),
  );
  expect(await disk.after('/b.xlsx')).toEqual(['gone /a.xlsx', 'changed /b.xlsx']);
});

test('once nobody wants to know any more nothing is told', async () => {
  const disk = await diskWith('/a.xlsx');
  disk.put('/a.xlsx', 'second');
  disk.later(() => void (disk.isOver = true));
  expect(await disk.after('/a.xlsx')).toEqual([]);
});
