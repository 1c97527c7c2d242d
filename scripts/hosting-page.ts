import { CACHE_RULES, EVERYWHERE } from '../manifests/hosting';
import { CONTENT_SECURITY_POLICY, contentSecurityPolicy } from '../manifests/policy';
import type { Lang } from '../shared/lang';
import { HOSTING_WORDS as SAY } from './hosting-page.words';

const [HASHED, PICTURES, OTHERS] = CACHE_RULES;

/** docs/hosting.md and its Chinese twin: how a server has to send the page for Excel, made from what our own server sends. */
export function hostingPage(lang: Lang): string {
  const say = (key: keyof typeof SAY): string => SAY[key][lang];
  const fenced = (kind: string, text: string): string => `\`\`\`${kind}\n${text}\n\`\`\``;
  return `${[
    `# ${say('title')}`,
    say('twin'),
    say('what'),
    `## ${say('address')}`,
    say('addressText'),
    `## ${say('rules')}`,
    table(say),
    say('why'),
    `## ${say('vianet')}`,
    say('vianetText'),
    fenced('text', `Content-Security-Policy: ${contentSecurityPolicy('21vianet')}`),
    `## gendan addin serve`,
    say('serve'),
    fenced('sh', SERVE),
    `## nginx`,
    fenced('nginx', nginx()),
    `## IIS`,
    say('iis'),
    fenced('xml', iis()),
    `## GitHub Pages`,
    say('github'),
    `## ${say('bucket')}`,
    say('bucketText'),
    fenced('sh', bucket()),
    `## ${say('update')}`,
    say('updateText'),
  ].join('\n\n')}\n`;
}

const SERVE = `node gendan-0.3.0.mjs addin serve gendan-excel-0.3.0.zip --host 0.0.0.0 --port 443 \\
  --cert fullchain.pem --key privkey.pem --url https://gendan.example.com`;

function table(say: (key: keyof typeof SAY) => string): string {
  const rows = [
    [say('hashed'), HASHED!.cacheControl],
    [say('pictures'), PICTURES!.cacheControl],
    [say('others'), OTHERS!.cacheControl],
  ].map(([files, value]) => `| ${files} | \`Cache-Control: ${value}\` |`);
  const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `\`${titled(name)}: ${value}\``);
  return [
    `| ${say('files')} | ${say('headers')} |`,
    '| --- | --- |',
    ...rows,
    `| ${say('all')} | ${everywhere.join('<br>')} |`,
    `| ${say('pages')} | \`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\` |`,
  ].join('\n');
}

/** `x-frame-options` as people write it. */
const titled = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());

function nginx(): string {
  const everywhere = Object.entries(EVERYWHERE).map(
    ([name, value]) => `  add_header ${titled(name)} "${value}" always;`,
  );
  return `map $uri $gendan_cache {
  default "${OTHERS!.cacheControl}";
  "~${HASHED!.names.source.replaceAll('\\.', '[.]')}" "${HASHED!.cacheControl}";
  "~${PICTURES!.names.source.replaceAll('\\.', '[.]')}" "${PICTURES!.cacheControl}";
}
map $sent_http_content_type $gendan_policy {
  default "";
  "~^text/html" "${CONTENT_SECURITY_POLICY}";
}
server {
  listen 443 ssl;
  server_name gendan.example.com;
  ssl_certificate fullchain.pem;
  ssl_certificate_key privkey.pem;
  root /srv/gendan;
  index index.html;
  charset utf-8;
  charset_types text/html text/css application/javascript application/json;
  gzip on;
  gzip_types text/css application/javascript application/json;
${everywhere.join('\n')}
  add_header Cache-Control $gendan_cache always;
  add_header Content-Security-Policy $gendan_policy always;
}`;
}

function iis(): string {
  const everywhere = Object.entries(EVERYWHERE).map(
    ([name, value]) => `        <add name="${titled(name)}" value="${value}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${everywhere.join('\n')}
        <add name="Cache-Control" value="${OTHERS!.cacheControl}" />
        <add name="Content-Security-Policy" value="${CONTENT_SECURITY_POLICY}" />
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
        <rule name="hashed files">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions><add input="{URL}" pattern="${HASHED!.names.source}" /></conditions>
          <action type="Rewrite" value="${HASHED!.cacheControl}" />
        </rule>
        <rule name="pictures">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions><add input="{URL}" pattern="${PICTURES!.names.source}" /></conditions>
          <action type="Rewrite" value="${PICTURES!.cacheControl}" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>`;
}

function bucket(): string {
  return `aws s3 sync gendan s3://BUCKET --cache-control "${OTHERS!.cacheControl}" --exclude "*.js" --exclude "*.css" --exclude "*.png"
aws s3 sync gendan s3://BUCKET --cache-control "${HASHED!.cacheControl}" --exclude "*" --include "*.js" --include "*.css" --exclude "install.js"
aws s3 sync gendan s3://BUCKET --cache-control "${OTHERS!.cacheControl}" --exclude "*" --include "install.js"
aws s3 sync gendan s3://BUCKET --cache-control "${PICTURES!.cacheControl}" --exclude "*" --include "*.png"`;
}
