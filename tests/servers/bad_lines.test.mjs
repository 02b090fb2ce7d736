// Stores behind a line on which a third of all questions goes wrong. The other servers are in all/.

import { startApache } from "./apache.mjs";
import { badLineTo } from "./bad_line.mjs";
import { startLighttpd } from "./lighttpd.mjs";
import { startRadosgw } from "./radosgw.mjs";

const seeds = [1, 2];

await badLineTo("lighttpd", startLighttpd, seeds);
await badLineTo("Apache", startApache, seeds);
await badLineTo("Ceph", startRadosgw, seeds);
