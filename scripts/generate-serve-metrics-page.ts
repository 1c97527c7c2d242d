/** Writes docs/serve-metrics.md and docs/serve-metrics.zh.md from the tables of the server; test/scripts/serve-metrics-page.test.ts fails when they part. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveMetricsPage } from './serve-metrics-page';

for (const [lang, name] of [
  ['en', 'serve-metrics.md'],
  ['zh', 'serve-metrics.zh.md'],
] as const) {
  const file = join(process.cwd(), 'docs', name);
  writeFileSync(file, serveMetricsPage(lang));
  console.log(file);
}
