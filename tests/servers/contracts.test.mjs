// What every store has to do, on real servers.

import { startApache } from "./apache.mjs";
import { contractOn } from "./contract_on.mjs";
import { startLighttpd } from "./lighttpd.mjs";

await contractOn("lighttpd", startLighttpd);
await contractOn("Apache", startApache);
