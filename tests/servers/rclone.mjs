// rclone, which keeps what it got of a file when the line breaks, and looks at no conditions.

import { password, servedFolder, startServer, user, webDavServer } from "./running.mjs";

export async function startRclone() {
  return webDavServer(await startServer("rclone", {
    async files(folder) {
      await servedFolder(folder);
      return { "rclone.conf": "" };
    },
    command: (folder, port) => ["rclone", "serve", "webdav", "--config", `${folder}/rclone.conf`, "--addr", `127.0.0.1:${port}`,
      "--user", user, "--pass", password, "--cache-dir", `${folder}/cache`, `${folder}/files`],
  }));
}
