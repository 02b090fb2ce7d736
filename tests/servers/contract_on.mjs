// The contract of stores, held against a real server.

import { after } from "node:test";

import { importFromWeb } from "../web/import_from_web.mjs";
import { storeContract } from "../web/store_contract.mjs";

const { openPlace } = await importFromWeb("stores/places.ts");

/** `start` is that of a server in this folder. */
export async function contractOn(name, start) {
  const server = await start();
  after(() => server.stop());
  let places = 0;
  storeContract(name, async () => {
    places += 1;
    const place = await server.newPlace(`Zoé ${places}`);
    return {
      open: () => openPlace(place),
      openNowhere: () => openPlace(server.nowhere(place)),
      openAsStranger: () => openPlace(server.asStranger(place)),
    };
  });
}
