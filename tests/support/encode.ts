/** Two-byte codes of an encoding by character, as its decoder has them (WHATWG Encoding Standard). */
function codesOf(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\uFFFD' && !codes.has(text))
        codes.set(text, [lead, trail]);
    }
  return codes;
}

/** A text in a double-byte encoding, which neither Node nor browsers write. Throws on a character that it does not have. */
export function encode(text: string, encoding: 'gbk' | 'big5'): Buffer {
  const codes = codesOf(encoding);
  const bytes = [...text].flatMap((character) => {
    if (character <= '\u007F') return [character.charCodeAt(0)];
    const code = codes.get(character);
    if (!code) throw new Error(`${encoding} has no ${character}`);
    return [...code];
  });
  return Buffer.from(bytes);
}
