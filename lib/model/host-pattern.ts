/** The match pattern of a host's pages over http and https (developer.chrome.com, "Match patterns"); ports are not told apart. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}
