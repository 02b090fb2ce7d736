// marronnier.d.ts: the module that Emscripten writes beside marronnier.wasm.

/** Every argument is a number: a text is its address and its length. */
export type Call = (...numbers: number[]) => number;

/** The functions of shell/platform/web/exports.cpp. */
export type ExportName =
  | "answer" | "answer_length" | "start" | "add_key_dates" | "open_stored_plan" | "open_stored_change" | "open_setting"
  | "begin" | "resize" | "pointer" | "wheel" | "key_down" | "field_focused" | "field_changed" | "field_left"
  | "field_cancelled" | "node_activated" | "node_focused" | "system_theme" | "system_colors" | "day_may_have_changed" | "fonts_changed"
  | "go_to" | "stored" | "store_failed" | "storage_unavailable" | "open_file" | "keep" | "file_refused" | "file_saved"
  | "file_failed" | "printed_page" | "plan_count" | "plan_id" | "plan_name" | "plan_posts" | "export_plan" | "dispatch" | "is_idle"
  | "wants_frame" | "next_frame_in_ms" | "build_frame" | "paint" | "forget_textures";

export type WasmModule = { [Name in ExportName as `_marronnier_${Name}`]: Call } & {
  _malloc(size: number): number;
  _free(address: number): void;
  // Looked up at each use: they are replaced when the memory grows.
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
};

export interface ModuleOptions {
  host: object;
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  onAbort(what: unknown): void;
}

export default function createModule(options: ModuleOptions): Promise<WasmModule>;
