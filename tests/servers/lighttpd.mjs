// lighttpd with the configuration that we hand out. It serves one WebDAV folder to one person.

import path from "node:path";

import { configuration, password, servedFolder, startServer, user, webDavServer } from "./running.mjs";

/** `origin`: of the pages that may ask. */
export async function startLighttpd({ origin = "*" } = {}) {
  return webDavServer(await startServer("lighttpd", {
    async files(folder, port) {
      const ours = await configuration("lighttpd.conf", {
        "/srv/marronnier": await servedFolder(folder), "/etc/lighttpd/marronnier.users": `${folder}/users`,
        "https://plan.example.org": origin,
      });
      return {
        users: `${user}:${password}\n`,
        "lighttpd.conf": `server.bind = "127.0.0.1"\nserver.port = ${port}\nserver.upload-dirs = ("${folder}")\n${ours}`,
      };
    },
    command: (folder) => ["/usr/sbin/lighttpd", "-D", "-f", path.join(folder, "lighttpd.conf")],
  }));
}
