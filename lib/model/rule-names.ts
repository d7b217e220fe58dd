import * as z from 'zod';

/** What a rule is called in zh-Hans, zh-Hant and en, by its own name. */
const namedRules = z.record(z.string().min(1), z.string().regex(/^[^|]+\|[^|]+\|[^|]+$/u));

/** What the rules are called where people read of them, by the kind of what they find. */
export const ruleNamesSchema = z.strictObject({
  about: z.string(),
  measures: namedRules,
  targets: namedRules,
  /** Reasons for which a number is no target, or may be counted as one or not. */
  classes: namedRules,
  obligations: namedRules,
  deadlines: namedRules,
  bodies: namedRules,
  references: namedRules,
});
export type RuleNames = z.infer<typeof ruleNamesSchema>;
export type RuleKind = Exclude<keyof RuleNames, 'about'>;
