import type { FurnitureWords } from '../model/site.ts';
import type { Line } from './line.ts';

/** A line of this many characters without a stop is no mere label. */
const SHORT = 60;
/** Short items (一、总体要求) tell as much as a clause does. */
const ITEM_BONUS = 10;
/** Sentence marks; a colon alone may be a label's. */
const SENTENCE = /[，。；、！？,;]/u;
/** How items of an official document begin (GB/T 9704-2012, 7.3.3) … */
const ITEM =
  /^[\s　]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|第[一二三四五六七八九十百\d\s]{1,6}[章节節条條])/u;
/** … and what else stands alone in one: a date, the history of a document in brackets, the list of what is attached. */
const DATE =
  /^[\s　]*[（(]?[\d〇○零一二三四五六七八九十]{2,4}\s?年.{1,12}(?:日[\s　]*|日.*[）)])$/u;
const ATTACHMENT =
  /^[\s　]*附(?:件|表|錄|录)|\.(?:docx?|xlsx?|pdf|wps|et|ofd|odt|ods|rar|zip)[\s　]*$/iu;
/** A field of the page: a short label and what it says, without a sentence. */
const FIELD = /^[^，。；、：:]{2,8}[：:][^。]+$/u;

/** Which lines are page furniture by their words: a test for the words of a site. */
export interface FurnitureTest {
  begins(text: string): boolean;
  holds(text: string): boolean;
}

const anyOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|') || '(?!)';

/** Composes the test once for a page; white space between the characters of a label does not hide it. */
export function furnitureTest(words: FurnitureWords | undefined): FurnitureTest {
  const begins = new RegExp(`^[^\\p{L}\\p{N}]*(?:${anyOf(words?.begins ?? [])})`, 'u');
  const holds = new RegExp(anyOf(words?.holds ?? []), 'u');
  const squeezed = (text: string) => text.slice(0, 2 * SHORT).replace(/\s+/gu, '');
  return {
    begins: (text) => begins.test(squeezed(text)),
    holds: (text) => holds.test(text.replace(/\s+/gu, '')),
  };
}

function isFurniture({ text, aside }: Line, furniture: FurnitureTest): boolean {
  return aside || (text.length < SHORT && furniture.begins(text)) || furniture.holds(text);
}

/** A label with what it says may have commas, and is no prose for that. */
function isProse({ text }: Line): boolean {
  return !FIELD.test(text) && (text.length >= SHORT || SENTENCE.test(text));
}

/**
 * What a line tells for the element that holds it, in characters: the prose and the items of a document count for it,
 * navigation, links and the page's own labels against it. A row of a table of data counts by half, for such tables stand in
 * documents and in heads of pages; all else is neutral.
 */
export function lineValue(line: Line, furniture: FurnitureTest): number {
  const { text, linked, row } = line;
  const plain = text.length - linked;
  if (isFurniture(line, furniture)) return -text.length;
  if (ATTACHMENT.test(text)) return text.length;
  const item = ITEM.test(text) || DATE.test(text);
  if (linked > plain) return item ? 0 : -linked;
  if (item) return plain + ITEM_BONUS;
  if (isProse(line)) return plain;
  return row ? plain / 2 : 0;
}
