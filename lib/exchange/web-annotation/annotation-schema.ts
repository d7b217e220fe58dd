import * as z from 'zod';

/** One value or a list of them, as JSON-LD allows everywhere; always a list afterwards. */
function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([z.array(schema), schema.transform((one) => [one])])
    .catch([])
    .default([]);
}

const text = z.string().optional().catch(undefined);

/** A resource by its address alone, or with members. */
function resourceOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const full = z.object({ id: text, ...shape });
  return z.union([z.string().transform((id) => full.parse({ id })), full]);
}

const selectorSchema = z.object({
  type: listOf(z.string()),
  exact: text,
  prefix: text,
  suffix: text,
  /** A selector within what this one selects; several of which one is to be chosen. */
  refinedBy: z.unknown().optional(),
  items: z.unknown().optional(),
});
export type ForeignSelector = z.infer<typeof selectorSchema>;

/** The selectors of a target, those within others after them; of any value. */
export function selectorsOf(value: unknown, depth = 0): ForeignSelector[] {
  const { data = [] } = listOf(selectorSchema).safeParse(value);
  if (depth > 4) return data;
  return data.flatMap((selector) => [
    selector,
    ...selectorsOf(selector.refinedBy, depth + 1),
    ...selectorsOf(selector.items, depth + 1),
  ]);
}

/** As much of an annotation as a note can hold (Web Annotation Data Model, 3 and 4); all other members are left out. */
export const annotationSchema = z.object({
  id: text,
  type: listOf(z.string()),
  motivation: listOf(z.string()),
  creator: listOf(resourceOf({ name: text, nickname: text })),
  generator: listOf(resourceOf({ type: listOf(z.string()) })),
  created: text,
  modified: text,
  bodyValue: text,
  body: listOf(
    resourceOf({
      type: listOf(z.string()),
      purpose: listOf(z.string()),
      format: text,
      value: text,
    }),
  ),
  target: listOf(
    resourceOf({
      source: listOf(resourceOf({})),
      selector: z.unknown().optional(),
      styleClass: listOf(z.string()),
    }),
  ),
});
export type ForeignAnnotation = z.infer<typeof annotationSchema>;

/** An annotation as Hypothesis exports it (API v1); replies name what they answer in `references`. */
export const hypothesisSchema = z.object({
  id: z.string().min(1),
  uri: z.string(),
  user: z.string(),
  user_info: z.object({ display_name: text.nullable() }).optional().catch(undefined),
  created: text,
  updated: text,
  text: z.string().catch(''),
  tags: z.array(z.string()).catch([]),
  references: z.array(z.string()).catch([]),
  target: z.array(z.object({ selector: z.unknown().optional() })).catch([]),
});
export type HypothesisAnnotation = z.infer<typeof hypothesisSchema>;
