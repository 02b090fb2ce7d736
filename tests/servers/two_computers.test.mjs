// Two computers on servers that are always tried, one of each kind. The others are in all/.

import { startLighttpd } from "./lighttpd.mjs";
import { startRadosgw } from "./radosgw.mjs";
import { twoComputersThrough } from "./two_computers.mjs";

await twoComputersThrough("Ceph", startRadosgw);
await twoComputersThrough("lighttpd", startLighttpd, { briefly: true });
