import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_RULES, cacheRuleOf, headersOf } from '../../manifests/hosting';
import { hostingPage } from '../../scripts/hosting-page';

test.each([
  ['hosting.md', 'en'],
  ['hosting.zh.md', 'zh'],
] as const)('docs/%s says what our own server sends', (name, lang) => {
  const page = hostingPage(lang);
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(page);
  // In the table, for nginx and for IIS.
  for (const { cacheControl } of CACHE_RULES)
    expect(page.split(cacheControl).length - 1).toBeGreaterThanOrEqual(3);
});

test.each([
  ['main.1a2b3c4d.js', 'hashed'],
  ['1738.7a50bb94.css', 'hashed'],
  ['install.js', 'others'],
  ['index.html', 'others'],
  ['functions.json', 'others'],
  ['manifests/global/gendan.xml', 'others'],
  ['icons/gendan-16.png', 'pictures'],
])('%s is kept like %s', (name, key) => {
  expect(cacheRuleOf(name).key).toBe(key);
});

test('a policy comes with pages alone, and everybody may read what Excel on the web reads', () => {
  expect(headersOf('index.html')['content-security-policy']).toContain("default-src 'none'");
  expect(headersOf('index.21vianet.html')['content-security-policy']).toContain('partner.office365.cn');
  expect(headersOf('index.html')['content-security-policy']).not.toContain('partner.office365.cn');
  expect(headersOf('functions.json')).not.toHaveProperty('content-security-policy');
  expect(headersOf('functions.json')['access-control-allow-origin']).toBe('*');
});
