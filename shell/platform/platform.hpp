// platform.hpp: the only door between the program and the world. Implemented for the browser in platform/web and for tests
// in platform/fake. Everything that enters comes as plain values through App (shell/app/app.hpp); everything that leaves
// goes through here.
#pragma once

#include "core/dates/day.hpp"
#include "shell/platform/access_node.hpp"
#include "shell/platform/store_door.hpp"
#include "shell/platform/text_field.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace marronnier {

enum class Cursor { Arrow, Hand, Text, Grab, Grabbing, NotAllowed };

// What the browser keeps for one plan after a gesture.
struct StoredChange {
    enum class Kind {
        Snapshot,  // text: the whole plan file; replaces what was kept.
        Change,    // text: a journal entry to append.
        Removed,   // The plan was closed.
        Meetings,  // text: what it knows of other devices; replaces what was kept. See core/sync/kept_text.hpp.
    };
    Kind kind{};
    std::string plan{};
    std::string text{};
};

class Platform {
public:
    virtual ~Platform() = default;

    virtual Day today() = 0;
    virtual std::string time_now() = 0;  // The wall clock here, "12:04".
    virtual std::string fresh_id() = 0;  // Random, never used before.

    // UTF-8 in which every cluster the canvas cannot draw letter by letter (emoji, combining marks, words of shaped scripts)
    // is replaced by one private-use character that the glyph loader paints whole. When some words are read from right to
    // left, a mark comes first: U+200E, or U+200F if the text as a whole is. Absent: these characters had run out and
    // stand for something else from now on, so all texts and letters must be prepared again, this one too.
    virtual std::optional<std::string> drawable_text(std::string_view utf8) = 0;

    // The mark, and a line of a text that began with it, become the line's characters in the order from left to right.
    virtual std::string line_in_order(std::string_view marked_line) = 0;

    // Called at the end of a frame whose fields or nodes differ from the last ones shown.
    virtual void show_fields(std::span<const TextField> fields) = 0;
    virtual void show_access_nodes(std::span<const AccessNode> nodes) = 0;
    virtual void announce(std::string_view text) = 0;  // To screen readers, politely.
    virtual void set_cursor(Cursor cursor) = 0;

    // Keeps all changes or none, in one transaction, and answers with App::stored or App::store_failed.
    virtual void store(std::uint32_t sequence, std::span<const StoredChange> changes) = 0;
    virtual void store_setting(std::string_view name, std::string_view value) = 0;

    virtual StoreDoor& stores() = 0;

    // Files. Answers come as App::open_file, App::file_saved or App::file_failed.
    virtual void ask_for_file() = 0;
    virtual void save_file(std::string_view plan, std::string_view name, std::string_view text, bool ask_where) = 0;

    // Pages of HTML, for the printer. The browser's own command asks for App::printed_page instead.
    virtual void print(std::string_view html) = 0;
    virtual void copy_text(std::string_view text) = 0;         // To the clipboard; within a gesture of the person.
    virtual void open_web_page(std::string_view address) = 0;  // https, in another tab.

    // The address shows where the person is: "#/month/2026-12".
    virtual void show_address(std::string_view fragment) = 0;
    virtual void show_language(std::string_view code) = 0;  // <html lang>
    virtual void show_theme(bool dark) = 0;
};

}  // namespace marronnier
