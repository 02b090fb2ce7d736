// fake_platform.hpp: a world for tests: time stands still, ids count up, and everything that leaves is kept to be looked at.
#pragma once

#include "shell/platform/platform.hpp"

#include <map>
#include <vector>

namespace marronnier {

struct SavedFile {
    std::string plan{}, name{}, text{};
};

// Somebody else answers what was asked.
class FakeStores : public StoreDoor {
public:
    std::int64_t now_ms() override { return now; }
    LocalMoment local_moment(std::int64_t ms) override {
        const std::int64_t minutes = ms / 60'000;
        return {Day{days{minutes / 1440}}, WallTime{static_cast<std::int16_t>(minutes % 1440)}};
    }
    std::string origin() override { return "https://plan.example.org"; }
    std::uint64_t random_number() override { return ++numbers; }
    void wake_in(double ms) override { wakes_at = now + static_cast<std::int64_t>(ms); }
    void ask(const StoreQuestion& question) override { asked.push_back(question); }
    void test(std::string_view, const StoreForm& form) override { tested.push_back(form); }
    void connect(std::string_view plan) override { connected.emplace_back(plan); }
    void renew(std::string_view, const StoreForm& form) override { renewed.push_back(form); }
    void disconnect(std::string_view plan) override { disconnected.emplace_back(plan); }

    std::int64_t now = 1'796'212'800'000;  // 2 December 2026, 12:00 UTC
    std::optional<std::int64_t> wakes_at{};
    std::uint64_t numbers = 0;
    std::vector<StoreQuestion> asked{};
    std::vector<StoreForm> tested{}, renewed{};
    std::vector<std::string> connected{}, disconnected{};
};

class FakePlatform : public Platform {
public:
    Day today() override { return today_; }
    std::string time_now() override { return "12:04"; }
    std::string fresh_id() override { return "id" + std::to_string(++ids_); }
    std::optional<std::string> drawable_text(std::string_view utf8) override { return std::string{utf8}; }
    std::string line_in_order(std::string_view marked_line) override { return std::string{marked_line}; }
    void show_fields(std::span<const TextField> shown) override { fields.assign(shown.begin(), shown.end()); }
    void show_access_nodes(std::span<const AccessNode> shown) override { nodes.assign(shown.begin(), shown.end()); }
    void announce(std::string_view text) override { said.emplace_back(text); }
    void set_cursor(Cursor shown) override { cursor = shown; }
    void store(std::uint32_t sequence, std::span<const StoredChange> changes) override {
        last_sequence = sequence;
        stored.emplace_back(changes.begin(), changes.end());
    }
    void store_setting(std::string_view name, std::string_view value) override {
        settings.insert_or_assign(std::string{name}, std::string{value});
    }
    StoreDoor& stores() override { return store_door; }
    void ask_for_file() override { ++files_asked; }
    void save_file(std::string_view plan, std::string_view name, std::string_view text, bool) override {
        files.push_back({std::string{plan}, std::string{name}, std::string{text}});
    }
    void print(std::string_view html) override { printed.emplace_back(html); }
    void copy_text(std::string_view text) override { clipboard = text; }
    void open_web_page(std::string_view page) override { opened_pages.emplace_back(page); }
    void show_address(std::string_view fragment) override { address = fragment; }
    void show_language(std::string_view code) override { language = code; }
    void show_theme(bool) override {}

    FakeStores store_door{};
    Day today_ = day_of(2026, 12, 2);
    std::vector<TextField> fields{};
    std::vector<AccessNode> nodes{};
    std::vector<std::string> said{};
    std::vector<std::vector<StoredChange>> stored{};
    std::vector<SavedFile> files{};
    std::vector<std::string> printed{};
    std::string clipboard{};
    std::vector<std::string> opened_pages{};
    std::map<std::string, std::string> settings{};
    std::uint32_t last_sequence = 0;
    int files_asked = 0;
    Cursor cursor = Cursor::Arrow;
    std::string address{}, language{};

private:
    int ids_ = 0;
};

}  // namespace marronnier
