// A folder as browsers hand it to pages, in memory: what the File System Access API promises, and no more.

const missing = () => new DOMException("No such entry", "NotFoundError");

export class SmallFolder {
  kind = "directory";
  entriesByName = new Map();
  /** The name of what everything throws from now on. */
  trouble;

  constructor(root) {
    this.root = root ?? this;
  }

  check() {
    if (this.root.trouble) throw new DOMException("No", this.root.trouble);
  }

  async entry(name, kind, create, make) {
    this.check();
    if (!this.entriesByName.has(name)) {
      if (!create) throw missing();
      this.entriesByName.set(name, make());
    }
    const entry = this.entriesByName.get(name);
    if (entry.kind !== kind) throw new DOMException("Another kind", "TypeMismatchError");
    return entry;
  }

  getDirectoryHandle(name, { create } = {}) {
    return this.entry(name, "directory", create, () => new SmallFolder(this.root));
  }

  getFileHandle(name, { create } = {}) {
    return this.entry(name, "file", create, () => new SmallFile(this.root));
  }

  async removeEntry(name) {
    this.check();
    if (!this.entriesByName.delete(name)) throw missing();
  }

  async* entries() {
    this.check();
    yield* this.entriesByName;
  }
}

export class SmallFile {
  kind = "file";
  bytes = new Uint8Array();
  modified = 1;

  constructor(root = {}) {
    this.root = root;
  }

  async getFile() {
    if (this.root.trouble) throw new DOMException("No", this.root.trouble);
    const { bytes, modified } = this;
    return { size: bytes.length, lastModified: modified, arrayBuffer: async () => bytes.slice().buffer };
  }

  async createWritable() {
    let written = new Uint8Array();
    return {
      write: async (bytes) => {
        if (this.root.isFull) throw new DOMException("No room", "QuotaExceededError");
        written = new Uint8Array([...written, ...bytes]);
      },
      close: async () => {
        this.bytes = written;
        this.modified += 1;
      },
      abort: async () => {},
    };
  }
}
