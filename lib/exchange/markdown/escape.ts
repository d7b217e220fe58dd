import { oneLine } from '../plain-characters.ts';

/**
 * What means something anywhere in a line: to CommonMark, to GitHub's tables, to Obsidian (tags, links, comments, formulas, highlights); what of
 * itself becomes a link. */
const ANYWHERE =
  /[\\`*_[\]<>#|~$^]|%(?=%)|(?<=%)%|=(?==)|(?<==)=|&(?=[#\w])|:(?=\/\/)|(?<=www)\.|@/giu;
/** What makes a list, a heading, a rule or a table of a line that begins with it. */
const BEGINNING = /^(?:[-+=:]|\d{1,9}(?=[.)]))/u;

/** A text as one line of Markdown that shows it letter by letter: no markup, no HTML, no link of its own (CommonMark 0.31.2, 2.4). */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ANYWHERE, '\\$&')
    .replace(BEGINNING, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A link; the address must be one of a web page. */
export function markdownLink(words: string, url: string): string {
  // Round brackets would end the address, and < > are none of an address.
  const address = url.replace(/[()<>]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(words)}](<${address}>)`;
}
