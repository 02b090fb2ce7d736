// What stores make of broken answers of servers with habits of their own: rclone keeps what it got of a cut upload.

import { brokenAnswersOf } from "../broken_answers.mjs";
import { startNginx } from "../nginx.mjs";
import { startRclone } from "../rclone.mjs";
import { startS3rver } from "../s3rver.mjs";

await brokenAnswersOf("nginx", startNginx);
await brokenAnswersOf("rclone", startRclone);
await brokenAnswersOf("s3rver", startS3rver);
