/**
 * What a team's server may send with the page, so that it can load and ask nothing else. Microsoft publishes no list
 * of what office.js needs (office-js#1005); the hosts of Excel on the web are those that users report.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
