import * as z from 'zod';
import { namesSchema } from './names.ts';

const namedRules = z.array(z.strictObject({ rule: z.string().min(1), ...namesSchema.shape }));

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
