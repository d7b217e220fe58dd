/** So many names are kept with their answers. */
const MOST = 100;

/** A test of headings that keeps its answers, for paragraph after paragraph asks about the same ones. */
export function remembering(pattern: RegExp): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = pattern.test(name);
    known.set(name, answer);
    return answer;
  };
}
