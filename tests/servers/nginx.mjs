// nginx with the configuration that we hand out. It serves one WebDAV folder to one person.

import { createHash } from "node:crypto";

import { configuration, isRoot, password, servedFolder, startServer, user, webDavServer } from "./running.mjs";

const hashed = (text) => `{SHA}${createHash("sha1").update(text).digest("base64")}`;
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/** `origin`: of the pages that may ask. */
export async function startNginx({ origin = "*" } = {}) {
  return webDavServer(await startServer("nginx", {
    async files(folder, port) {
      const ours = await configuration("nginx.conf", {
        "/srv/marronnier": await servedFolder(folder), "/etc/nginx/marronnier.users": `${folder}/users`,
        "https://plan.example.org": origin,
      });
      return {
        users: `${user}:${hashed(password)}\n`,
        "ours.conf": ours,
        "nginx.conf": [
          "load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;", "daemon off;", `pid ${folder}/pid;`,
          ...(isRoot ? ["user nobody nogroup;"] : []), "events {}", "http {", "access_log off;",
          ...temporary.map((name) => `${name}_temp_path ${folder}/temporary;`),
          `server { listen 127.0.0.1:${port}; include ${folder}/ours.conf; }`, "}", "",
        ].join("\n"),
      };
    },
    command: (folder) => ["/usr/sbin/nginx", "-p", folder, "-e", "stderr", "-c", `${folder}/nginx.conf`],
  }));
}
