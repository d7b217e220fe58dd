import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words for each role in which a body bears a task. */
const byRoleSchema = z.strictObject({
  lead: wordsSchema,
  responsible: wordsSchema,
  support: wordsSchema,
});

/** Words by which the bodies that bear a task are known. */
export const taskBodiesSchema = z.strictObject({
  about: z.string(),
  /** Before a colon, or over a column: 责任单位. */
  labels: byRoleSchema,
  /** Behind the names: 牵头, 负责, 配合. */
  verbs: byRoleSchema,
  /** How names end, also those of offices within a body and of groups: 处, 部门, 各市. */
  endings: wordsSchema,
  /** Levels of territory: 市 and 县 in 各市、县（区）人民政府, which is one name. */
  levels: wordsSchema,
  /** Ends like a name and is none: 社会, 执行. */
  notBodies: wordsSchema,
  /** Persons by their office, who act as a body does: 总理, 秘书长. */
  officers: wordsSchema,
});
export type TaskBodies = z.infer<typeof taskBodiesSchema>;
