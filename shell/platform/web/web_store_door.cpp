#include "shell/platform/web/web_store_door.hpp"

#include "shell/platform/web/host.hpp"
#include "shell/platform/web/host_text.hpp"

namespace marronnier {

namespace {

constexpr std::int64_t minutes_a_day = 1440;

void tell(const StoreForm& form) {
    for (const std::string* text :
         {&form.address, &form.user, &form.secret, &form.bucket, &form.folder, &form.region, &form.passphrase})
        host_store_field(text->data(), length_of(*text));
}

}  // namespace

std::int64_t WebStoreDoor::now_ms() { return static_cast<std::int64_t>(host_store_now()); }

LocalMoment WebStoreDoor::local_moment(std::int64_t ms) {
    const auto minutes = static_cast<std::int64_t>(host_store_local_minutes(static_cast<double>(ms)));
    const std::int64_t time = ((minutes % minutes_a_day) + minutes_a_day) % minutes_a_day;
    return {Day{days{(minutes - time) / minutes_a_day}}, WallTime{static_cast<std::int16_t>(time)}};
}

std::string WebStoreDoor::origin() { return take_host_text(host_store_origin()); }

std::uint64_t WebStoreDoor::random_number() {
    const auto half = [] { return static_cast<std::uint64_t>(static_cast<std::uint32_t>(host_store_random())); };
    const std::uint64_t high = half();
    return high << 32 | half();
}

void WebStoreDoor::wake_in(double ms) { host_store_wake_in(ms); }

void WebStoreDoor::ask(const StoreQuestion& question) {
    host_store_ask(static_cast<int>(question.task), question.plan.data(), length_of(question.plan),
                   question.name.data(), length_of(question.name), question.text.data(), length_of(question.text));
}

void WebStoreDoor::test(std::string_view plan, const StoreForm& form) {
    tell(form);
    host_store_test(plan.data(), length_of(plan), static_cast<int>(form.kind), form.remembers ? 1 : 0);
}

void WebStoreDoor::connect(std::string_view plan) { host_store_connect(plan.data(), length_of(plan)); }

void WebStoreDoor::renew(std::string_view plan, const StoreForm& login) {
    tell(login);
    host_store_renew(plan.data(), length_of(plan), static_cast<int>(login.kind), login.remembers ? 1 : 0);
}

void WebStoreDoor::disconnect(std::string_view plan) { host_store_disconnect(plan.data(), length_of(plan)); }

}  // namespace marronnier
