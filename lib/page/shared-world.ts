/**
 * The scripts of one extension in one frame share a global object that neither the page nor other extensions see (an isolated
 * world). Here they leave things for one another. Null where nothing of that name was left.
 */
export function taken<Thing>(name: string): Thing | null {
  return Reflect.get(globalThis, Symbol.for(name)) ?? null;
}

/** Leaves a thing for the other scripts of this extension in this frame. */
export function leave(name: string, thing: unknown): void {
  Reflect.set(globalThis, Symbol.for(name), thing);
}
