/** The host name of a web page's address, or null: other addresses (files, pages of the browser, sandboxes) have none. */
export function hostOf(url: string | undefined): string | null {
  return url !== undefined && /^https?:/u.test(url) && URL.canParse(url)
    ? new URL(url).hostname
    : null;
}

/** The match pattern of a host's pages over http and https (developer.chrome.com, "Match patterns"); ports are not told apart. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** The match pattern of a domain and of all hosts below it. */
export function domainPattern(domain: string): string {
  return `*://*.${domain}/*`;
}

/** Whether pages of a host match a pattern as `hostPattern` or `domainPattern` makes it. */
export function isUnderPattern(host: string, pattern: string): boolean {
  if (pattern === hostPattern(host)) return true;
  const domain = /^\*:\/\/\*\.(?<domain>[^/]+)\/\*$/u.exec(pattern)?.groups?.domain;
  return domain !== undefined && `.${host}`.endsWith(`.${domain}`);
}
