// A store in memory, with the habits of real ones as a test wants them.

/** `habits`: ignoresConditions, tears (bytes kept of what is put), before(what, path): throws what a question shall throw. */
export class MemoryStore {
  files = new Map();
  asked = [];

  constructor(habits = {}) {
    this.habits = habits;
  }

  async ask(what, path) {
    this.asked.push(`${what} ${path}`);
    await this.habits.before?.(what, path);
  }

  async prepare() {
    await this.ask("prepare", "");
  }

  async list(folder) {
    await this.ask("list", folder);
    const start = folder === "" ? "" : `${folder}/`;
    return [...this.files.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))
      .filter((name) => !name.includes("/"));
  }

  async get(path) {
    await this.ask("get", path);
    return this.files.get(path)?.slice();
  }

  async put(path, bytes) {
    await this.ask("put", path);
    if (this.files.has(path) && !this.habits.ignoresConditions) return "taken";
    this.files.set(path, bytes.slice(0, this.habits.tears ?? bytes.length));
    return "stored";
  }

  async holds(path, bytes) {
    await this.ask("holds", path);
    return this.files.has(path) && Buffer.compare(this.files.get(path), bytes) === 0;
  }

  async remove(path) {
    await this.ask("remove", path);
    this.files.delete(path);
  }
}
