import { stableId } from './stable-id.ts';

/** The same UUID for the same name on every machine (RFC 9562, 5.8: version 8, of our own making); `name` says what it is a name of, too. */
export function nameUuid(name: string): string {
  const hex = stableId(name) + stableId(`\u0000${name}`);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
