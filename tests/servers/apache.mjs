// Apache with the configuration that we hand out. It serves one WebDAV folder to one person.

import { createHash } from "node:crypto";
import { chmod, chown, mkdir } from "node:fs/promises";
import path from "node:path";

import { configuration, password, startServer, user } from "./running.mjs";

const modules = [
  "mpm_event", "authz_core", "authz_user", "authn_core", "authn_file", "auth_basic", "dav", "dav_fs", "headers", "rewrite",
  "env", "dir",
];
const isRoot = process.getuid() === 0;
const [nobody, nogroup] = [65534, 65534];

const hashed = (text) => `{SHA}${createHash("sha1").update(text).digest("base64")}`;

/** `origin`: of the pages that may ask. */
export async function startApache({ origin = "*" } = {}) {
  const { folder, port, stop } = await startServer("apache", {
    async files(folder, port) {
      await mkdir(path.join(folder, "files"));
      // As root it serves as nobody.
      await chmod(folder, 0o755);
      if (isRoot) for (const name of ["", "files"]) await chown(path.join(folder, name), nobody, nogroup);
      const ours = await configuration("apache.conf", {
        "/srv/marronnier": `${folder}/files`, "/etc/apache2/marronnier.users": `${folder}/users`,
        "https://plan.example.org": origin,
      });
      const basics = [
        `ServerRoot ${folder}`, `PidFile ${folder}/pid`, `ErrorLog ${folder}/errors`, "ServerName localhost",
        `Listen 127.0.0.1:${port}`, `DavLockDB ${folder}/locks`, ...(isRoot ? ["User nobody", "Group nogroup"] : []),
      ];
      const loads = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
      return { users: `${user}:${hashed(password)}\n`, "apache.conf": [...loads, ...basics, ours].join("\n") };
    },
    command: (folder) => ["/usr/sbin/apache2", "-D", "FOREGROUND", "-f", path.join(folder, "apache.conf")],
  });
  return { url: `http://127.0.0.1:${port}/`, user, password, files: path.join(folder, "files"), stop };
}
