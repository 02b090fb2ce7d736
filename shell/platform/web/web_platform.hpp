// web_platform.hpp: the door to the world, in a browser. Each method is a call into the page; what needs thought is
// there, in TypeScript (web/host.ts).
#pragma once

#include "shell/platform/platform.hpp"
#include "shell/platform/web/shown_things.hpp"
#include "shell/platform/web/web_store_door.hpp"

namespace marronnier {

class WebPlatform : public Platform {
public:
    Day today() override;
    std::string time_now() override;
    std::string fresh_id() override;
    std::optional<std::string> drawable_text(std::string_view utf8) override;
    std::string line_in_order(std::string_view marked_line) override;

    void show_fields(std::span<const TextField> fields) override;
    void show_access_nodes(std::span<const AccessNode> nodes) override;
    void announce(std::string_view text) override;
    void set_cursor(Cursor cursor) override;

    void store(std::uint32_t sequence, std::span<const StoredChange> changes) override;
    void store_setting(std::string_view name, std::string_view value) override;

    StoreDoor& stores() override { return stores_; }
    void ask_for_file() override;
    void save_file(std::string_view plan, std::string_view name, std::string_view text, bool ask_where) override;

    void print(std::string_view html) override;
    void copy_text(std::string_view text) override;
    void open_web_page(std::string_view address) override;
    void show_address(std::string_view fragment) override;
    void show_language(std::string_view code) override;
    void show_theme(bool dark) override;

private:
    WebStoreDoor stores_;
    ShownThings<TextField> fields_;
    ShownThings<AccessNode> nodes_;
};

}  // namespace marronnier
