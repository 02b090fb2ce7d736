// The S3 gateway of Ceph. Each client of an agency has a place of its own below one bucket.

import { Bucket } from "./bucket.mjs";
import { startCephCluster } from "./ceph_cluster.mjs";
import { answers, freePort, untilReady } from "./processes.mjs";
import { configuration } from "./running.mjs";

/** Files; of its own accord a thousand. */
export const listedAtOnce = 50;

/** `origin`: of the pages that may ask. */
export async function startRadosgw({ origin = "*" } = {}) {
  const port = await freePort();
  // Without tcp_nodelay each answer with a body waits 40 ms for the other side to confirm its headers.
  const cluster = await startCephCluster([
    `rgw_frontends = beast endpoint=127.0.0.1:${port} tcp_nodelay=1`,
    // The days of a lifecycle, in seconds.
    "rgw_lc_debug_interval = 1",
    `rgw_max_listing_results = ${listedAtOnce}`,
  ]);
  const administer = (...args) => cluster.run(["radosgw-admin", ...args]);
  /** Their keys. */
  const newUser = async (uid) => {
    const made = await administer("user", "create", "--uid", uid, "--display-name", uid);
    const [{ access_key: accessKey, secret_key: secretKey }] = JSON.parse(made).keys;
    return { accessKey, secretKey };
  };
  const newBucket = async (bucket, keys) => {
    const made = new Bucket({ endpoint: `http://127.0.0.1:${port}`, bucket, ...keys });
    await made.make();
    return made;
  };
  try {
    cluster.start(["radosgw", "--name", "client.admin", "--foreground"]);
    await untilReady(cluster.started, () => answers(port));
    const bucket = await newBucket("plans", await newUser("camille"));
    await bucket.letIn(JSON.parse(await configuration("s3-cors.json", { "https://plan.example.org": origin })));
    return { ...bucket.server(), bucket, administer, newUser, newBucket, stop: cluster.stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
