// The contract of stores, held against the small ones of the tests. Real servers have theirs in tests/servers.

import { importFromWeb } from "./import_from_web.mjs";
import { MemoryStore } from "./memory_store.mjs";
import { SmallFolder } from "./small_folder.mjs";
import { keys, smallS3 } from "./small_s3.mjs";
import { smallWebDav } from "./small_webdav.mjs";
import { storeContract } from "./store_contract.mjs";

const { openFolder } = await importFromWeb("stores/folder.ts");
const { openS3 } = await importFromWeb("stores/s3.ts");
const { openWebDav } = await importFromWeb("stores/webdav.ts");

storeContract("the tests' own", async () => {
  const store = new MemoryStore();
  return { open: () => store };
});

for (const habits of [{}, { ignoresConditions: true, tellsNoLength: true, withoutParent: 500 }]) {
  const name = habits.ignoresConditions ? "WebDAV that looks at nothing" : "WebDAV";
  storeContract(name, async (t) => {
    const { address } = await smallWebDav(t, { folders: ["/plans/"], login: ["zoé", "pässwörd"], ...habits });
    const place = { url: `${address}/plans`, user: "zoé", password: "pässwörd" };
    return {
      open: () => openWebDav(place),
      openNowhere: () => openWebDav({ ...place, url: `${address}/plains` }),
      openAsStranger: () => openWebDav({ ...place, password: "wrong" }),
    };
  });
}

for (const habits of [{ pageSize: 3 }, { hasNoConditions: [501, "NotImplemented"], tellsNoLength: true }]) {
  const name = habits.pageSize ? "S3 with short pages" : "S3 without conditions";
  storeContract(name, async (t) => {
    const { address } = await smallS3(t, habits);
    const place = { endpoint: address, bucket: "plans", prefix: "Zoé/été", style: "path", ...keys };
    return {
      open: () => openS3(place),
      openNowhere: () => openS3({ ...place, bucket: "plains" }),
      openAsStranger: () => openS3({ ...place, secretKey: "wrong" }),
    };
  });
}

storeContract("a folder", async () => {
  const folder = new SmallFolder();
  const gone = new SmallFolder();
  gone.trouble = "NotFoundError";
  return { open: () => openFolder(folder), openNowhere: () => openFolder(gone) };
});
