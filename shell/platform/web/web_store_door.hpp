// web_store_door.hpp: the way to stores, in a browser: web/meeting/.
#pragma once

#include "shell/platform/store_door.hpp"

namespace marronnier {

class WebStoreDoor : public StoreDoor {
public:
    std::int64_t now_ms() override;
    LocalMoment local_moment(std::int64_t ms) override;
    std::string origin() override;
    std::uint64_t random_number() override;
    void wake_in(double ms) override;
    void ask(const StoreQuestion& question) override;
    void test(std::string_view plan, const StoreForm& form) override;
    void connect(std::string_view plan) override;
    void renew(std::string_view plan, const StoreForm& login) override;
    void disconnect(std::string_view plan) override;
};

}  // namespace marronnier
