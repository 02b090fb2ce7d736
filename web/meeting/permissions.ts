// permissions.ts: what the browser lets us do with a folder or a file that was picked, often only for one visit.

interface Permissions {
  queryPermission?(options: object): Promise<PermissionState>;
  requestPermission?(options: object): Promise<PermissionState>;
}
const readAndWrite = { mode: "readwrite" };

export async function permissionOf(picked: FileSystemHandle & Permissions): Promise<PermissionState> {
  return (await picked.queryPermission?.(readAndWrite)) ?? "granted";
}

export async function isAllowed(picked: FileSystemHandle & Permissions): Promise<boolean> {
  if ((await permissionOf(picked)) === "granted") return true;
  return (await picked.requestPermission?.(readAndWrite)) === "granted";
}
