/** The two bytes of a character in GBK (Chinese Internal Code Specification 1.0, 1995), as sites of the mainland stored pages. */
export interface GbkBytes {
  readonly lead: number;
  readonly trail: number;
}

const DECODER = new TextDecoder('gbk');
const LEADS = { from: 0x81, to: 0xfe } as const;
const TRAILS = { from: 0x40, to: 0xfe } as const;
/** U+FFFD REPLACEMENT CHARACTER, by number: as a letter it would stand raw in the built file. */
const REPLACEMENT = 0xfffd;

/** Characters by their bytes, and the other way round. */
interface Table {
  readonly characters: ReadonlyMap<number, string>;
  readonly bytes: ReadonlyMap<string, GbkBytes>;
  /** Chinese characters (no marks) by either of their bytes. */
  readonly hanByLead: ReadonlyMap<number, readonly string[]>;
  readonly hanByTrail: ReadonlyMap<number, readonly string[]>;
}

let made: Table | undefined;

/** Every two-byte character; made when first asked for, since few texts need it. */
function table(): Table {
  if (made !== undefined) return made;
  const characters = new Map<number, string>();
  const bytes = new Map<string, GbkBytes>();
  for (let lead: number = LEADS.from; lead <= LEADS.to; lead++)
    for (let trail: number = TRAILS.from; trail <= TRAILS.to; trail++) {
      const character = DECODER.decode(Uint8Array.of(lead, trail));
      if (character.length !== 1 || character.charCodeAt(0) === REPLACEMENT) continue;
      characters.set((lead << 8) | trail, character);
      bytes.set(character, { lead, trail });
    }
  const han = [...bytes].filter(([character]) => /\p{Script=Han}/u.test(character));
  made = {
    characters,
    bytes,
    hanByLead: charactersBy(han, ({ lead }) => lead),
    hanByTrail: charactersBy(han, ({ trail }) => trail),
  };
  return made;
}

function charactersBy(
  characters: readonly (readonly [string, GbkBytes])[],
  byteOf: (bytes: GbkBytes) => number,
): Map<number, string[]> {
  const groups = Map.groupBy(characters, ([, bytes]) => byteOf(bytes));
  return new Map([...groups].map(([byte, group]) => [byte, group.map(([character]) => character)]));
}

/** The bytes of a character; undefined where GBK writes it with one or has it not. */
export function gbkBytes(character: string): GbkBytes | undefined {
  return table().bytes.get(character);
}

/** The character that two bytes stand for; '' where they stand for none. */
export function gbkCharacter(lead: number, trail: number): string {
  return table().characters.get((lead << 8) | trail) ?? '';
}

/** The Chinese characters whose first byte this is, by their second. */
export function hanWithLead(lead: number): readonly string[] {
  return table().hanByLead.get(lead) ?? [];
}

/** The Chinese characters whose second byte this is, by their first. */
export function hanWithTrail(trail: number): readonly string[] {
  return table().hanByTrail.get(trail) ?? [];
}
