// The contract of stores, held against real WebDAV servers with the configurations that we hand out.

import { after } from "node:test";

import { importFromWeb } from "../web/import_from_web.mjs";
import { storeContract } from "../web/store_contract.mjs";
import { startApache } from "./apache.mjs";
import { startLighttpd } from "./lighttpd.mjs";
import { folderOn } from "./running.mjs";

const { openWebDav } = await importFromWeb("stores/webdav.ts");

for (const [name, start] of [["lighttpd", startLighttpd], ["Apache", startApache]]) {
  const server = await start();
  after(() => server.stop());
  let places = 0;
  storeContract(name, async () => {
    places += 1;
    const { user, password } = server;
    const place = { url: await folderOn(server, `Zoé ${places}`), user, password };
    return {
      open: () => openWebDav(place),
      openNowhere: () => openWebDav({ ...place, url: `${server.url}nowhere` }),
      openAsStranger: () => openWebDav({ ...place, password: "wrong" }),
    };
  });
}
