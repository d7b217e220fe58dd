/** The letters and figures that nearly every line has: asked first, for the class of all is a thousand times as large. */
const COMMON = /[\u4e00-\u9fff\dA-Za-z]/u;
const ANY = /[\p{L}\p{N}]/u;

/** Whether a text has a letter or figure of any script. */
export function hasLetter(text: string): boolean {
  return COMMON.test(text) || ANY.test(text);
}
