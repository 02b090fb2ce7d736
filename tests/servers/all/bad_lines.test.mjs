// Bad lines to the servers with habits of their own, and more of them to the others.

import { startApache } from "../apache.mjs";
import { badLineTo } from "../bad_line.mjs";
import { startLighttpd } from "../lighttpd.mjs";
import { startNginx } from "../nginx.mjs";
import { startRadosgw } from "../radosgw.mjs";
import { startRclone } from "../rclone.mjs";
import { startS3rver } from "../s3rver.mjs";

const seedsFrom = (first, count) => Array.from({ length: count }, (_, i) => first + i);

await badLineTo("lighttpd", startLighttpd, seedsFrom(3, 6));
await badLineTo("Apache", startApache, seedsFrom(3, 6));
await badLineTo("Ceph", startRadosgw, seedsFrom(3, 6));
await badLineTo("nginx", startNginx, seedsFrom(1, 6));
await badLineTo("rclone", startRclone, seedsFrom(1, 6));
await badLineTo("s3rver", startS3rver, seedsFrom(1, 3));
