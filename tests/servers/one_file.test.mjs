// One file for all devices, on the servers that are always tried. nginx is in all/.

import { startApache } from "./apache.mjs";
import { startLighttpd } from "./lighttpd.mjs";
import { oneFileOn } from "./one_file_on.mjs";
import { startRadosgw } from "./radosgw.mjs";

await oneFileOn("lighttpd", startLighttpd);
await oneFileOn("Apache", startApache);
await oneFileOn("Ceph", startRadosgw);
