// claim.ts: the page that writes has its name in the database. Each of its transactions looks whether it is still there: a
// page that was frozen while another took the turn writes nothing over what that one did. The transactions are counted, so
// that pages that read along notice when they missed one.

import { answered } from "./database";

export interface Claim {
  page: string;
  writes: number;
}

const key = "claim";

export async function readClaim(transaction: IDBTransaction): Promise<Claim | undefined> {
  return answered<Claim | undefined>(transaction.objectStore("writer").get(key));
}

/** In a transaction that reads all the page will know. */
export function claim(transaction: IDBTransaction, page: string): Claim {
  const claimed = { page, writes: 0 };
  transaction.objectStore("writer").put(claimed, key);
  return claimed;
}

/** To be asked first: unless the claim is this page's, nothing of the transaction is done. Without any there was nothing to
 *  read either. `counted` hears the number of this transaction. */
export function writeAs(transaction: IDBTransaction, page: string, counted: (writes: number) => void): void {
  const writer = transaction.objectStore("writer");
  writer.get(key).onsuccess = ({ target }) => {
    const found = (target as IDBRequest<Claim | undefined>).result ?? { page, writes: 0 };
    if (found.page !== page) return transaction.abort();
    const writes = found.writes + 1;
    writer.put({ page, writes }, key);
    counted(writes);
  };
}
