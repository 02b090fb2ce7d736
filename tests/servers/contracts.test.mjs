// What every store has to do, on the servers that are always tried. The others are in all/.

import { startApache } from "./apache.mjs";
import { contractOn } from "./contract_on.mjs";
import { startLighttpd } from "./lighttpd.mjs";
import { startRadosgw } from "./radosgw.mjs";

await contractOn("lighttpd", startLighttpd);
await contractOn("Apache", startApache);
await contractOn("Ceph", startRadosgw);
