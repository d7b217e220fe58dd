import type { Way } from '../way.ts';

/** 防控物资使用量 of 防控物资«7天»所需的使用量. */
export const needed: Way = {
  name: 'needed',
  names: ({ around, before, after }) =>
    around.behind.startsWith('所需') ? `${before}${after.replace(/^所需的?/u, '')}` : null,
};
