/** The two bytes of a character in GBK (Chinese Internal Code Specification 1.0, 1995), as sites of the mainland stored pages. */
export interface GbkBytes {
  readonly lead: number;
  readonly trail: number;
}

const DECODER = new TextDecoder('gbk');
const LEADS = { from: 0x81, to: 0xfe } as const;
const TRAILS = { from: 0x40, to: 0xfe } as const;

let bytesOfCharacter: Map<string, GbkBytes> | undefined;

/** Every two-byte character with its bytes; made when first asked for, since few texts need it. */
function table(): Map<string, GbkBytes> {
  if (bytesOfCharacter !== undefined) return bytesOfCharacter;
  const made = new Map<string, GbkBytes>();
  for (let lead: number = LEADS.from; lead <= LEADS.to; lead++)
    for (let trail: number = TRAILS.from; trail <= TRAILS.to; trail++) {
      const character = gbkCharacter(lead, trail);
      if (character !== undefined) made.set(character, { lead, trail });
    }
  bytesOfCharacter = made;
  return made;
}

/** The bytes of a character; undefined where GBK writes it with one or has it not. */
export function gbkBytes(character: string): GbkBytes | undefined {
  return table().get(character);
}

/** The character that two bytes stand for; undefined where they stand for none. */
export function gbkCharacter(lead: number, trail: number): string | undefined {
  const character = DECODER.decode(Uint8Array.of(lead, trail));
  return character.length === 1 && character !== '\ufffd' ? character : undefined;
}
