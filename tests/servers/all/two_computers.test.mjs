// Two computers on every server whose configuration we hand out.

import { startApache } from "../apache.mjs";
import { startLighttpd } from "../lighttpd.mjs";
import { startNginx } from "../nginx.mjs";
import { twoComputersThrough } from "../two_computers.mjs";

await twoComputersThrough("lighttpd", startLighttpd);
await twoComputersThrough("Apache", startApache);
await twoComputersThrough("nginx", startNginx);
