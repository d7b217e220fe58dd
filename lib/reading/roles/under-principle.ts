import { leadOf } from '../lead.ts';
import type { Scene } from './scene.ts';

/** 未完成目标的，不得参加评比。, below 评价原则: who is shut out; not 坚持公开的原则，不得…. */
export function forbidsUnderPrinciple(text: string, { section }: Scene): boolean {
  if (!/(?<!指导)原则$/u.test(section.at(-1) ?? '') || text.includes('原则')) return false;
  const lead = leadOf({ text, from: 0, heading: null });
  return lead === null && /^(?!坚持|遵循)[^。]{4,80}，不得/u.test(text);
}
