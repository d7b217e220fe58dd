import * as z from 'zod';
import { isoDateSchema } from './target.ts';

/** Kinds of document, after 党政机关公文处理工作条例 (2012) art. 8 and what notices hand down. */
export const genreSchema = z.enum([
  '通知',
  '通告',
  '公告',
  '决定',
  '意见',
  '要点',
  '方案',
  '计划',
  '规划',
  '办法',
  '规定',
  '细则',
  '条例',
  '措施',
  '批复',
  '函',
  '报告',
  '令',
  '预案',
  '清单',
  '其他',
]);
export type Genre = z.infer<typeof genreSchema>;

/** What the head and foot of a notice say of it; clean simplified text. */
export const noticeFieldsSchema = z.strictObject({
  isNotice: z.boolean(),
  /** How sure: 0 to 1; 0.5 and above is a notice. */
  score: z.number().min(0).max(1),
  title: z.string().nullable(),
  issuers: z.array(z.string()),
  docNumber: z.string().nullable(),
  /** Day of signing (成文日期), else of publishing. */
  date: isoDateSchema.nullable(),
  addressees: z.array(z.string()),
  genre: genreSchema,
});
export type NoticeFields = z.infer<typeof noticeFieldsSchema>;
