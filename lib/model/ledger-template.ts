import * as z from 'zod';

/** The columns of a ledger, in the order in which offices have them (任务分解表). */
export const ledgerColumnNames = [
  'number',
  'source',
  'section',
  'task',
  'measure',
  'indicator',
  'comparator',
  'value',
  'unit',
  'lead',
  'responsible',
  'support',
  'deadline',
  'deadlineWords',
  'progress',
  'state',
  'remarks',
  'words',
  'url',
] as const;
export const ledgerColumnNameSchema = z.enum(ledgerColumnNames);
export type LedgerColumnName = z.infer<typeof ledgerColumnNameSchema>;

const nameSchema = z.string().trim().min(1).max(100);

/** Which columns a ledger has, in which order and under which names: as an office wants its table. */
export const ledgerTemplateSchema = z.strictObject({
  name: nameSchema,
  columns: z
    .array(
      z.strictObject({
        column: ledgerColumnNameSchema,
        /** What it is called, where that is not its usual name. */
        name: nameSchema.optional(),
      }),
    )
    .min(1)
    .refine((columns) => new Set(columns.map(({ column }) => column)).size === columns.length, {
      error: 'each column once',
    }),
});
export type LedgerTemplate = z.infer<typeof ledgerTemplateSchema>;

/** The templates of one person, each under a name of its own, and which of them is in use; null for all columns as they are. */
export const ledgerTemplatesSchema = z
  .strictObject({
    templates: z.array(ledgerTemplateSchema).max(200).default([]),
    current: z.string().nullable().default(null),
  })
  .refine(({ templates }) => new Set(templates.map(({ name }) => name)).size === templates.length, {
    error: 'each name once',
  });
export type LedgerTemplates = z.infer<typeof ledgerTemplatesSchema>;
