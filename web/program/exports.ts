// exports.ts: what the WebAssembly offers, as a type.

/** Every argument is a number: a text is its address and its length. */
export type Call = (...numbers: number[]) => number;

/** The functions of shell/platform/web/exports.cpp. */
export type ExportName =
  | "answer" | "answer_length" | "start" | "give_texts" | "texts_given" | "add_key_dates" | "set_network_rules" | "open_stored_plan" | "open_stored_change" | "open_setting"
  | "begin" | "resize" | "pointer" | "wheel" | "key_down" | "field_focused" | "field_changed" | "field_left"
  | "field_cancelled" | "node_activated" | "node_focused" | "system_theme" | "reduced_motion" | "system_colors" | "day_may_have_changed"
  | "fonts_changed" | "go_to" | "stored" | "store_failed" | "storage_unavailable" | "open_file" | "keep"
  | "file_refused" | "file_saved" | "file_failed" | "printed_page" | "plan_count" | "plan_id" | "plan_name"
  | "plan_posts" | "export_plan" | "dispatch" | "is_idle" | "wants_frame" | "next_frame_in_ms" | "build_frame"
  | "paint" | "forget_textures" | "open_connection" | "store_answered" | "store_tested" | "store_connected" | "meet_others"
  | "page_visible" | "online";

export type Exports = Record<ExportName, Call> & {
  readonly memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(address: number): void;
  /** Runs the constructors of C++; to be called once, first. */
  _initialize(): void;
};
