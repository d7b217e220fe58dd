/** A table as IndexedDB has it; bytes in rows are {"base64": …}, for the sake of JSON. */
interface RawTable {
  readonly key: string;
  readonly indexes: readonly {
    readonly name: string;
    readonly path: string | readonly string[];
    readonly multiEntry: boolean;
    readonly unique: boolean;
  }[];
  readonly rows: readonly object[];
}

/** A whole database as a file of tests/fixtures/store holds it. */
export interface RawDatabase {
  /** As Dexie counts, which is a tenth of what IndexedDB says. */
  readonly version: number;
  readonly tables: Readonly<Record<string, RawTable>>;
}

/** The tables of a database without their rows. */
export interface RawSchema {
  readonly version: number;
  readonly tables: Record<string, Omit<RawTable, 'rows'>>;
}

/** Writes a database as it was left by the program of its time, past today's. Stands alone, so that it can be run in a page of a browser. */
export function writeRawDatabase({ name, raw }: { name: string; raw: RawDatabase }): Promise<void> {
  const withBytes = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) =>
        typeof value?.base64 === 'string'
          ? [key, Uint8Array.from(atob(value.base64), (unit) => unit.charCodeAt(0)).buffer]
          : [key, value],
      ),
    );
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, raw.version * 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [table, { key, indexes, rows }] of Object.entries(raw.tables)) {
        const store = opening.result.createObjectStore(table, { keyPath: key });
        for (const { name: index, path, ...options } of indexes)
          store.createIndex(index, path as string | string[], options);
        rows.map(withBytes).forEach((row) => void store.add(row));
      }
    };
    opening.onsuccess = () => resolve(opening.result.close());
  });
}

/** The tables of a database as the browser has them. */
export function rawSchemaOf(name: string): Promise<RawSchema> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const stores = names.map((table) => database.transaction(table).objectStore(table));
      const tables = Object.fromEntries(
        stores.map((store) => [
          store.name,
          {
            key: String(store.keyPath),
            indexes: [...store.indexNames].map((each) => {
              const { name: index, keyPath, multiEntry, unique } = store.index(each);
              const path = Array.isArray(keyPath) ? [...keyPath] : keyPath;
              return { name: index, path, multiEntry, unique };
            }),
          },
        ]),
      );
      resolve({ version: database.version / 10, tables });
      database.close();
    };
  });
}

/** Deletes a database once all who have it open have closed it. */
export function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase(name);
    removing.onerror = () => reject(removing.error);
    removing.onsuccess = () => resolve();
  });
}
