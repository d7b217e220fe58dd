import type { LookAlike } from './look-alike.ts';

const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}/u;

/** 7.2本预案…, 12项目… at the head of a paragraph: the number of the paragraph, which its text follows without a blank. */
export const listNumber: LookAlike = {
  name: 'list-number',
  is: ({ number, amount, comparator, passage: { text } }) =>
    number.from === 0 &&
    comparator === 'eq' &&
    ['thing', 'noun'].includes(amount.sort) &&
    NUMBER.test(text) &&
    /\.\d/u.test(text.slice(0, number.to)),
};
