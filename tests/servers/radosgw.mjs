// The S3 gateway of Ceph. Each client of an agency has a place of its own below one bucket.

import { Bucket } from "./bucket.mjs";
import { startCephCluster } from "./ceph_cluster.mjs";
import { answers, freePort, untilReady } from "./processes.mjs";
import { configuration } from "./running.mjs";

const keys = { accessKey: "CAMILLEKEY", secretKey: "pate/a+choux" };

/** `origin`: of the pages that may ask. */
export async function startRadosgw({ origin = "*" } = {}) {
  const port = await freePort();
  // Without tcp_nodelay each answer with a body waits 40 ms for the other side to confirm its headers.
  const cluster = await startCephCluster(() => [`rgw_frontends = beast endpoint=127.0.0.1:${port} tcp_nodelay=1`]);
  try {
    cluster.start(["radosgw", "--name", "client.admin", "--foreground"]);
    await untilReady(cluster.started, () => answers(port));
    await cluster.run(["radosgw-admin", "user", "create", "--uid", "camille", "--display-name", "Camille",
      "--access-key", keys.accessKey, "--secret-key", keys.secretKey]);
    const bucket = new Bucket({ endpoint: `http://127.0.0.1:${port}`, bucket: "plans", ...keys });
    await bucket.make();
    await bucket.letIn(JSON.parse(await configuration("s3-cors.json", { "https://plan.example.org": origin })));
    return { ...bucket.server(), bucket, administer: (...args) => cluster.run(["radosgw-admin", ...args]), stop: cluster.stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
