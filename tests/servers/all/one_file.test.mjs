// One file for all devices, on servers that look at no conditions.

import { startNginx } from "../nginx.mjs";
import { oneFileOn } from "../one_file_on.mjs";
import { startRclone } from "../rclone.mjs";
import { startS3rver } from "../s3rver.mjs";

await oneFileOn("nginx", startNginx);
await oneFileOn("rclone", startRclone, { writesInPlace: true });
await oneFileOn("s3rver", startS3rver, { writesInPlace: true });
