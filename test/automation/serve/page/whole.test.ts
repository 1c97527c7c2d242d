import type { Database } from '../../../../automation/serve/database/database';
import { readyWith } from '../../../../automation/serve/page/health';
import { openMetrics } from '../../../../automation/serve/page/metrics';
import { servePage } from '../../../../automation/serve/page/server';
import type { ServedPage } from '../../../../automation/serve/page/served';
import { openSource } from '../../../../automation/serve/page/source';
import { sessionKeyOf, tokensOver } from '../../../../automation/serve/page/tokens';
import { makeToken } from '../../../../automation/serve/tenancy/tokens';
import type { Wanted } from '../../../../shared/serving/answers';
import { memoryDatabase } from '../../../tools/serve-database';
import { aPage, ask, bearer } from './a-page';

let db: Database;
let served: ServedPage;
let wanted: Wanted[];

beforeAll(async () => {
  db = await memoryDatabase();
  wanted = [];
  const source = openSource({ db, depth: () => Promise.resolve([]), act: (one) => Promise.resolve(void wanted.push(one)) }); // prettier-ignore
  const { options } = aPage({
    source,
    metrics: openMetrics('0.3.0', source.figures),
    tokens: tokensOver(db),
    sessionKey: await sessionKeyOf(db),
    ready: readyWith(db, () => false),
  });
  served = await servePage(options);
  for (const name of ['east', 'west'])
    await db.query(
      `with g as (insert into gendan.groups (name) values ($1) returning id),
            p as (insert into gendan.places (group_id, kind, address) select id, 'file', $1 from g returning id, group_id)
       insert into gendan.books (group_id, place_id, kind, address, title, late) select group_id, id, 'file', $1, $1, 2 from p`,
      [name],
    );
});
afterAll(async () => {
  await served.close();
  await db.close();
});

test('a server with its database: each sees what is its own, and metrics name no group', async () => {
  const groups = await db.query<{ id: string; name: string }>('select id, name from gendan.groups order by name');
  const [east, west] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const boss = (await makeToken(db, { name: 'boss', role: 'operator' })).value;
  const mine = (await makeToken(db, { name: 'wang', role: 'operator', group: east })).value;
  const books = async (token: string) =>
    (await ask(served.url, 'api/overview', { headers: bearer(token) })).json().books as { id: string; title: string }[];
  expect((await books(boss)).map(({ title }) => title)).toEqual(['east', 'west']);
  expect((await books(mine)).map(({ title }) => title)).toEqual(['east']);
  const [, other] = await books(boss);
  const pause = (token: string) =>
    ask(served.url, 'api/wanted', { method: 'POST', headers: { ...bearer(token), 'content-type': 'application/json' }, body: JSON.stringify({ do: 'pause', book: other!.id }) });
  expect((await pause(mine)).status).toBe(404);
  expect((await pause(boss)).status).toBe(202);
  expect(wanted).toEqual([{ do: 'pause', book: other!.id }]);
  expect((await ask(served.url, 'readyz')).json()).toEqual({ database: true, migrated: true, draining: false });
  const { text } = await ask(served.url, 'metrics');
  expect(text).toContain(`gendan_late_orders{group="${west.id}"} 2`);
  expect(text).not.toMatch(/"(east|west)"/);
}); // prettier-ignore
