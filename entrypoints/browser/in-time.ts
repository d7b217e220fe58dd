/** The promise's value, or null when it fails or takes longer than `ms`: a frame that is frozen or gone never answers. */
export function inTime<Value>(promise: Promise<Value>, ms: number): Promise<Value | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    promise.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });
}
