// Two computers on the other servers whose configuration we hand out.

import { startApache } from "../apache.mjs";
import { startNginx } from "../nginx.mjs";
import { twoComputersThrough } from "../two_computers.mjs";

await twoComputersThrough("Apache", startApache);
await twoComputersThrough("nginx", startNginx);
