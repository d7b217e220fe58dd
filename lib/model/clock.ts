import * as z from 'zod';

/**
 * A reading of a hybrid logical clock (S. Kulkarni et al., "Logical Physical Clocks", 2014): never before any reading that its device
 * has seen, close to wall time where clocks are right. It orders what is shown; it never decides whose words win.
 */
export const clockSchema = z.strictObject({
  /** Milliseconds since 1970, UTC. */
  time: z.int().nonnegative(),
  /** Tells readings of the same millisecond apart. */
  count: z.int().nonnegative(),
  /** The installation that read it. */
  device: z.uuid(),
});
export type Clock = z.infer<typeof clockSchema>;
