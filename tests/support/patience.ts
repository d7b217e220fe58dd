/** Milliseconds that a driver waits for something on a page: a slow machine is no failure, a page on which nothing happens is. */
export const PATIENCE = 60_000;
