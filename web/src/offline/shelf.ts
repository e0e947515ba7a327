/** What this phone keeps until the network is back, and for reading without one. One database per browser profile. */
export type Table = 'unsent' | 'kept';

/** A small set of rows by key. Writes have reached the disk when their promise ends. */
export interface Shelf<Row> {
    all(): Promise<Row[]>;
    get(key: string): Promise<Row | undefined>;
    put(row: Row): Promise<void>;
    remove(key: string): Promise<void>;
}

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
    opened ??= new Promise((done, failed) => {
        const asking = indexedDB.open('gyoryu', 1);
        asking.onupgradeneeded = () => {
            asking.result.createObjectStore('unsent', { keyPath: 'id' });
            asking.result.createObjectStore('kept', { keyPath: 'id' });
        };
        asking.onsuccess = () => {
            // Another tab with a newer page wants to change the database: let go, or it waits for ever.
            asking.result.onversionchange = () => {
                asking.result.close();
                opened = null;
            };
            done(asking.result);
        };
        asking.onerror = () => {
            opened = null;
            failed(asking.error ?? new Error('no storage'));
        };
    });
    return opened;
}

const answerOf = <T>(asking: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => failed(asking.error ?? new Error('no storage'));
    });

async function write(table: Table, act: (store: IDBObjectStore) => void): Promise<void> {
    const database = await open();
    const strict = { durability: 'strict' } as const;
    await new Promise<void>((done, failed) => {
        const transaction = database.transaction(table, 'readwrite', strict);
        transaction.oncomplete = () => done();
        transaction.onabort = () => failed(transaction.error ?? new Error('no storage'));
        act(transaction.objectStore(table));
    });
}

export function shelf<Row extends { id: string }>(table: Table): Shelf<Row> {
    const reading = async () => (await open()).transaction(table).objectStore(table);
    return {
        all: async () => answerOf((await reading()).getAll() as IDBRequest<Row[]>),
        get: async (key) => answerOf((await reading()).get(key) as IDBRequest<Row | undefined>),
        put: (row) => write(table, (store) => store.put(row)),
        remove: (key) => write(table, (store) => store.delete(key)),
    };
}
