/** How many records came out of IndexedDB while something ran, by the name of their table. */
export type RecordsRead = Readonly<Record<string, number>>;

const asStore = (source: IDBObjectStore | IDBIndex) =>
  source instanceof IDBIndex ? source.objectStore : source;

/** Counts what `run` reads, at the browser's own interface: records fetched one by one, in bulk, and by cursors. */
export async function countRecords(run: () => Promise<unknown>): Promise<RecordsRead> {
  const read: Record<string, number> = {};
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].map((prototype) =>
    watch(prototype, (source, count) => {
      const { name } = asStore(source);
      read[name] = (read[name] ?? 0) + count;
    }),
  );
  try {
    await run();
  } finally {
    for (const undo of restore) undo();
  }
  return read;
}

const READERS = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'getAllRecords',
  'openCursor',
  'openKeyCursor',
] as const;

type Source = IDBObjectStore | IDBIndex;

/** Has `tell` told of every record that comes of a source's reading methods; gives back what ends it. */
function watch(prototype: Source, tell: (source: Source, count: number) => void): () => void {
  const before = READERS.map((name) => [name, Reflect.get(prototype, name)] as const).filter(
    ([, method]) => method !== undefined,
  );
  for (const [name, method] of before) {
    Reflect.set(prototype, name, function read(this: Source, ...of: unknown[]): IDBRequest {
      const request: IDBRequest = Reflect.apply(method, this, of);
      request.addEventListener('success', () => tell(this, recordsIn(request.result)));
      return request;
    });
  }
  return () => {
    for (const [name, method] of before) Reflect.set(prototype, name, method);
  };
}

function recordsIn(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  return result === undefined || result === null ? 0 : 1;
}
