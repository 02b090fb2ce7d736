// build.ts: which build of the program this page runs, and where its files are. The bundler puts everything that belongs
// together into one folder named after its contents, beside this script; so a page never meets a file of another build.

/** "v-1f3a9c0b2d4e" */
export const thisBuild = (): string => new URL(".", import.meta.url).pathname.split("/").at(-2) ?? "";

/** "assets/keydates/fr.json" -> its address in this build. */
export const addressOf = (file: string): string => new URL(file, import.meta.url).href;
