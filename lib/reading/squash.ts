/** A text without blanks, quotes, brackets and stops, for telling whether two are the same but for their marks. */
export function squash(text: string): string {
  return text.replace(
    /[\s、，。,.:：;；|]|[“”「」『』"'‘’]|[《》〈〉<>()[\]{}（）〔〕【】—–-]/gu,
    '',
  );
}
