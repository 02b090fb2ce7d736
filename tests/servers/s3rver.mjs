// s3rver, which knows no conditions: whoever writes last wins. Nor does it check signatures of version 4, only whose they are.

import { createRequire } from "node:module";
import path from "node:path";

import { Bucket } from "./bucket.mjs";
import { startServer } from "./running.mjs";

const program = path.join(path.dirname(createRequire(import.meta.url).resolve("s3rver/package.json")), "bin/s3rver.js");
const keys = { accessKey: "S3RVER", secretKey: "S3RVER" };

export async function startS3rver() {
  const { port, stop } = await startServer("s3rver", {
    files: () => ({}),
    command: (folder, port) => [process.execPath, program, "--directory", folder, "--address", "127.0.0.1", "--port", `${port}`,
      "--configure-bucket", "plans"],
  });
  const bucket = new Bucket({ endpoint: `http://127.0.0.1:${port}`, bucket: "plans", ...keys });
  return { ...bucket.server(), asStranger: (place) => ({ ...place, accessKey: "WRONG" }), stop };
}
