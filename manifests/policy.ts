import { CLOUDS, type CloudKey } from './clouds';

/**
 * What a team's server may send with the page, so that it can load and ask nothing else. Microsoft publishes no list
 * of what office.js needs (office-js#1005); the hosts of Excel on the web are those that users report.
 */
export function contentSecurityPolicy(cloud: CloudKey = 'global'): string {
  const { scripts, frames } = CLOUDS[cloud];
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${scripts[0]}`,
    `frame-ancestors 'self' ${frames.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export const CONTENT_SECURITY_POLICY = contentSecurityPolicy();
