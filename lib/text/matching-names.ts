/** Something that is called by a name. */
interface Named {
  readonly name: string;
}

/** The name that was typed, without the blanks around it and of letters of one size. */
const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Those of some named things in whose names the typed words occur, those that begin with them first; all where nothing was typed. */
export function matchingNames<N extends Named>(typed: string, named: readonly N[]): N[] {
  const wanted = plain(typed);
  const placed = named.map((each) => ({ each, at: plain(each.name).indexOf(wanted) }));
  const begins = placed.filter(({ at }) => at === 0);
  return [...begins, ...placed.filter(({ at }) => at > 0)].map(({ each }) => each);
}

/** The one that bears the very name that was typed. */
export function namedThing<N extends Named>(typed: string, named: readonly N[]): N | undefined {
  return named.find(({ name }) => plain(name) === plain(typed));
}
