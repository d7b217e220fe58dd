/** The place of a member in a JSON value as people write it: units[2].sort; '' for the value itself. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
