import type { TaskState } from '../../lib/model/follow-up.ts';
import type { ByLanguage } from './use-words-of.ts';

/** How far a task has come. */
export const stateWords: ByLanguage<Readonly<Record<TaskState, string>>> = {
  'zh-CN': { 'not-started': '未开始', 'under-way': '推进中', done: '已完成', behind: '滞后' },
  'zh-TW': { 'not-started': '未開始', 'under-way': '推進中', done: '已完成', behind: '滯後' },
  en: { 'not-started': 'Not started', 'under-way': 'Under way', done: 'Done', behind: 'Behind' },
};
