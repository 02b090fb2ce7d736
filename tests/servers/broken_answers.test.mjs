// What stores make of broken answers of the servers that are always tried. The others are in all/.

import { startApache } from "./apache.mjs";
import { brokenAnswersOf } from "./broken_answers.mjs";
import { startLighttpd } from "./lighttpd.mjs";
import { startRadosgw } from "./radosgw.mjs";

await brokenAnswersOf("lighttpd", startLighttpd);
await brokenAnswersOf("Apache", startApache);
await brokenAnswersOf("Ceph", startRadosgw);
