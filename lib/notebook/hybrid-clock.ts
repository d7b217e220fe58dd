import { type Clock, MOST_COUNT } from '../model/clock.ts';

/**
 * The next reading of a device's clock: after everything that it has seen, at wall time where that is later.
 *
 * @param seen The latest reading that the device has made or met, if any.
 * @param now Wall time, milliseconds since 1970.
 */
export function tick(seen: Clock | undefined, now: number, device: string): Clock {
  if (seen === undefined || now > seen.time) return { time: now, count: 0, device };
  // Only a damaged or forged reading counts so far; what follows on it must still be one that files may hold.
  if (seen.count >= MOST_COUNT) return { time: seen.time + 1, count: 0, device };
  return { time: seen.time, count: seen.count + 1, device };
}

/** Orders readings; devices decide between equal ones, so that every machine shows the same order. */
export function compareClocks(a: Clock, b: Clock): number {
  return (
    a.time - b.time ||
    a.count - b.count ||
    Number(a.device > b.device) - Number(a.device < b.device)
  );
}
