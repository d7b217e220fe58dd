/** Offset basis and prime of FNV-1a with 64 bits (draft-eastlake-fnv). */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** The same 16 hexadecimal digits for the same text on every machine: a name, and no protection of anything. */
export function stableId(text: string): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
