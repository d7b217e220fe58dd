import * as z from 'zod';

/** The last millisecond that calendars of four digits know: what files write of a time needs no more. */
const LAST_TIME = 253_402_300_799_999;
/** Readings of one millisecond; the next is one of the next millisecond. */
export const MOST_COUNT = 2 ** 31;

/**
 * A reading of a hybrid logical clock (S. Kulkarni et al., "Logical Physical Clocks", 2014): never before any reading that its device
 * has seen, close to wall time where clocks are right. It orders what is shown; it never decides whose words win.
 */
export const clockSchema = z.strictObject({
  /** Milliseconds since 1970, UTC. */
  time: z.int().nonnegative().max(LAST_TIME),
  /** Tells readings of the same millisecond apart. */
  count: z.int().nonnegative().max(MOST_COUNT),
  /** The installation that read it. */
  device: z.uuid(),
});
export type Clock = z.infer<typeof clockSchema>;
