import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['×ÊѶÀ´Ô´£º', 'À´Ô´£º', null],
    ['????????,', '????????', null],
    ['��', '��', null],
  ],
  ignores: ['為什麼？？', 'café', '国发〔2023〕16号', '某�局'],
};
