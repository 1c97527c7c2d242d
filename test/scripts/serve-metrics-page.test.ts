import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveMetricsPage } from '../../scripts/serve-metrics-page';

it.each([
  ['en', 'serve-metrics.md'],
  ['zh', 'serve-metrics.zh.md'],
] as const)('the page of metrics in %s is what `npm run generate` writes', (lang, name) => {
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(serveMetricsPage(lang));
});
