// lighttpd with the configuration that we hand out. It serves one WebDAV folder to one person.

import { mkdir } from "node:fs/promises";
import path from "node:path";

import { configuration, password, startServer, user } from "./running.mjs";

/** `origin`: of the pages that may ask. */
export async function startLighttpd({ origin = "*" } = {}) {
  const { folder, port, stop } = await startServer("lighttpd", {
    async files(folder, port) {
      await mkdir(path.join(folder, "files"));
      const ours = await configuration("lighttpd.conf", {
        "/srv/marronnier": `${folder}/files`, "/etc/lighttpd/marronnier.users": `${folder}/users`,
        "https://plan.example.org": origin,
      });
      return {
        users: `${user}:${password}\n`,
        "lighttpd.conf": `server.bind = "127.0.0.1"\nserver.port = ${port}\nserver.upload-dirs = ("${folder}")\n${ours}`,
      };
    },
    command: (folder) => ["/usr/sbin/lighttpd", "-D", "-f", path.join(folder, "lighttpd.conf")],
  });
  return { url: `http://127.0.0.1:${port}/`, user, password, files: path.join(folder, "files"), stop };
}
