// A Ceph cluster as small as can be: one monitor and one OSD that keeps everything in memory. A cluster as people run it has
// managers too, and most guides start one; objects and buckets do without.

import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { carryOut, freePort, startProcess, temporaryFolder } from "./processes.mjs";

/** `settings`: more lines for ceph.conf. Of the cluster, `start(command)` runs one more program, `run(command)` one that ends,
 *  and answers with what it printed. */
export async function startCephCluster(settings = []) {
  const { folder, remove } = await temporaryFolder("ceph");
  const port = await freePort();
  const fsid = randomUUID();
  const disk = randomUUID();
  const started = [];
  const configured = ([program, ...args]) => [program, "--conf", path.join(folder, "ceph.conf"), ...args];
  const run = (command) => carryOut(folder, configured(command));
  const start = (command) => { started.push(startProcess(folder, configured(command))); };
  const stop = async () => {
    await Promise.all(started.map((program) => program.stop()));
    remove();
  };
  try {
    for (const name of ["mon", "osd"]) await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, "keyring"), keyring);
    await writeFile(path.join(folder, "ceph.conf"), [...basics(folder, fsid, port), ...settings, ""].join("\n"));
    await carryOut(folder, ["monmaptool", "--create", "--fsid", fsid, "--addv", "a", `[v2:127.0.0.1:${port}]`, "monmap"]);
    await run(["ceph-mon", "--id", "a", "--mkfs", "--monmap", "monmap", "--keyring", "keyring"]);
    start(["ceph-mon", "--id", "a", "--foreground"]);
    await run(["ceph", "--connect-timeout", "20", "osd", "new", disk, "0"]);
    await run(["ceph-osd", "--id", "0", "--mkfs", "--osd-uuid", disk]);
    start(["ceph-osd", "--id", "0", "--foreground"]);
  } catch (error) {
    const said = started.map((program) => program.said).join("\n");
    await stop();
    throw new Error(`Ceph did not start: ${error.message}\n${said}`);
  }
  return { folder, started, start, run, stop };
}

/** As Ceph writes them: kind, time of making (none), length, bytes. */
function newKey() {
  const head = Buffer.alloc(12);
  head.writeUInt16LE(1, 0);
  head.writeUInt16LE(16, 10);
  return Buffer.concat([head, randomBytes(16)]).toString("base64");
}

/** Without keys ("auth none") the gateway waits for ever. */
const keyring = Object.entries({
  "mon.": { mon: "allow *" },
  "client.admin": { mon: "allow *", osd: "allow *", mgr: "allow *" },
  "osd.0": { mon: "allow profile osd", osd: "allow *", mgr: "allow profile osd" },
}).map(([name, rights]) => [
  `[${name}]`, `key = ${newKey()}`, ...Object.entries(rights).map(([on, what]) => `caps ${on} = "${what}"`), "",
].join("\n")).join("\n");

const basics = (folder, fsid, port) => [
  "[global]",
  `fsid = ${fsid}`, `mon_host = [v2:127.0.0.1:${port}]`, "public_addr = 127.0.0.1", "cluster_addr = 127.0.0.1",
  `keyring = ${folder}/keyring`, `mon_data = ${folder}/mon`, `osd_data = ${folder}/osd`, `run_dir = ${folder}`,
  `crash_dir = ${folder}`, "admin_socket =", "pid_file =", "log_to_file = false", "log_to_stderr = true",
  "mon_cluster_log_to_file = false",
  "osd_objectstore = memstore", "memstore_device_bytes = 1073741824",
  "osd_pool_default_size = 1", "osd_pool_default_min_size = 1", "osd_pool_default_pg_num = 1",
  "osd_pool_default_pg_autoscale_mode = off", "osd_crush_chooseleaf_type = 0", "mon_max_pg_per_osd = 1000",
  // The machine of a developer may be fuller than a monitor wants.
  "mon_data_avail_warn = 1", "mon_data_avail_crit = 0",
  // Of its own accord the monitor gathers changes for a second, and a gateway makes eight pools, one after the other.
  "paxos_propose_interval = 0.02", "paxos_min_wait = 0.01",
];
