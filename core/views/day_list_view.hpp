// day_list_view.hpp: all posts of one day. Cards are made when asked for: a day may hold thousands, a screen shows ten.
#pragma once

#include "core/views/month_view.hpp"

#include <functional>

namespace marronnier {

struct DayListView {
    Day day{};
    std::string title{};
    int posts = 0;
    std::function<CardView(int)> card{};  // 0 to posts − 1; as long as the session does not change.
};

DayListView day_list_view(const Session& session, Day day);

}  // namespace marronnier
