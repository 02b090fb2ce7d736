// Apache with the configuration that we hand out. It serves one WebDAV folder to one person.

import { createHash } from "node:crypto";
import path from "node:path";

import { configuration, isRoot, password, servedFolder, startServer, user, webDavServer } from "./running.mjs";

const modules = [
  "mpm_event", "authz_core", "authz_user", "authn_core", "authn_file", "auth_basic", "dav", "dav_fs", "headers", "rewrite",
  "env", "dir",
];

const hashed = (text) => `{SHA}${createHash("sha1").update(text).digest("base64")}`;

/** `origin`: of the pages that may ask. */
export async function startApache({ origin = "*" } = {}) {
  return webDavServer(await startServer("apache", {
    async files(folder, port) {
      const ours = await configuration("apache.conf", {
        "/srv/marronnier": await servedFolder(folder), "/etc/apache2/marronnier.users": `${folder}/users`,
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
  }));
}
