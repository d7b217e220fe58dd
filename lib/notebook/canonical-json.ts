/**
 * A value as JSON with the members of its objects in the order of their names (after RFC 8785), so that what says the same is written the same:
 * what a schema has checked has its members in another order than what was written here.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => Number(a > b) - Number(a < b)))
      : member,
  );
}
