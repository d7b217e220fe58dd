/** What the keys of coded notes begin with; no notice's key does. */
export const CODE = 'code:';

/** The key under which the notes that have a code are found. */
export function codeKey(id: string): string {
  return CODE + id;
}
