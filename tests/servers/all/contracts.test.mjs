// What every store has to do, on servers with habits of their own: they look at no conditions, tear what is cut on its way,
// or answer as nobody else does.

import { contractOn } from "../contract_on.mjs";
import { startNginx } from "../nginx.mjs";
import { startRclone } from "../rclone.mjs";
import { startS3rver } from "../s3rver.mjs";

await contractOn("nginx", startNginx);
await contractOn("rclone", startRclone);
await contractOn("s3rver", startS3rver);
