/**
 * A text as tools for qualitative analysis count in it: line feeds alone, no byte order mark, no lone surrogates. As long as before, so that
 * places stay right (MAXQDA counts \r\n as two, ATLAS.ti as one).
 */
export function sourceText(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\uFEFF/u, ' ')
    .replace(/\r(?=\n)/gu, ' ')
    .replaceAll('\r', '\n');
}
