// store_door.hpp: the way to the places where devices meet: a WebDAV folder, an S3 bucket, a folder of this computer.
// Logins go out through here and never come back.
#pragma once

#include "core/dates/day.hpp"
#include "core/dates/wall_time.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace marronnier {

enum class StoreKind : std::uint8_t { WebDav, S3, Folder, File };

// The browser asks for a permission there, and nobody for a login.
constexpr bool is_on_this_computer(StoreKind kind) { return kind == StoreKind::Folder || kind == StoreKind::File; }

// What the person typed to reach a store. Which fields count depends on the kind.
struct StoreForm {
    StoreKind kind{};
    std::string address{};     // WebDAV: of the folder; S3: of the service.
    std::string user{};        // S3: the access key.
    std::string secret{};      // Password, or secret key.
    std::string bucket{};      // S3
    std::string folder{};      // S3: what all names begin with.
    std::string region{};      // S3
    std::string passphrase{};  // Empty: not encrypted.
    bool remembers = true;     // The login, on this device.

    bool operator==(const StoreForm&) const = default;
};

enum class StoreTask : std::uint8_t { List, Get, Pack, Put, Verify, Remove };

// Of core/sync/effects.hpp, for one plan.
struct StoreQuestion {
    StoreTask task{};
    std::string plan{};
    std::string name{};  // Of the head. To be packed: without its check sum.
    std::string text{};  // To be packed.
};

// What came of a question.
enum class StoreReply : std::uint8_t {
    Listing,  // text: names of heads, a line each
    Content,  // text
    Packed,   // text: the check sum
    Done,
    Missing,
    Damaged,
    Taken,
    NoNetwork,
    ServerFailed,
    Refused,
    Portal,
    Full,
};

// What a try found at the place, or why there was nothing to find.
enum class StoreFinding : std::uint8_t {
    Empty,       // Ready, and nobody was here.
    Plan,        // Ready, with a plan: a head and its text.
    Unreadable,  // Something that is none of ours, or of a newer program.
    Locked,      // Encrypted, and this is not the passphrase.
    BadAddress,
    Offline,
    NoAnswer,  // Nothing is there, or nothing that a browser may ask.
    Login,
    Cors,  // It is there, and does not let pages like ours in.
    Clock,
    Portal,
    Redirected,
    NoFolder,
    NoStore,  // It answers, but not as a store does.
    Full,
    ServerFailed,
    Cancelled,  // The person closed the browser's dialog.
};

struct LocalMoment {
    Day day{};
    WallTime time{};
};

class StoreDoor {
public:
    virtual ~StoreDoor() = default;

    virtual std::int64_t now_ms() = 0;                               // Since 1970, by this device's clock.
    virtual LocalMoment local_moment(std::int64_t ms) = 0;           // In the zone of this device.
    virtual std::string origin() = 0;                                // Of this page: "https://plan.example.org"
    virtual std::uint64_t random_number() = 0;                       // From the browser's source for keys.
    virtual void wake_in(double ms) = 0;                             // App::meet_others then; replaces an earlier wish.
    virtual void ask(const StoreQuestion& question) = 0;             // Answers come as App::store_answered.
    virtual void test(std::string_view plan, const StoreForm&) = 0;  // App::store_tested, with what was found there.
    // What was tested last becomes the store of the plan: App::store_connected.
    virtual void connect(std::string_view plan) = 0;
    // A login again, or a permission of the browser, for a store that is connected: App::store_connected.
    virtual void renew(std::string_view plan, const StoreForm& login) = 0;
    virtual void disconnect(std::string_view plan) = 0;  // Login and all; what is in the store stays there.
};

}  // namespace marronnier
