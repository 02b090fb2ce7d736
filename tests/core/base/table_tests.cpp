#include "core/base/id.hpp"
#include "core/base/random.hpp"
#include "core/base/table.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>

using namespace marronnier;

namespace {

struct Thing {
    Id<struct ThingTag> id{};
    int value = 0;

    bool operator==(const Thing&) const = default;
};

using ThingId = decltype(Thing::id);
using Model = std::map<std::string, int>;

ThingId id_of(std::size_t number) { return *ThingId::parse("t" + std::to_string(number)); }
Thing a_thing(std::size_t number, int value = 0) { return {id_of(number), value}; }

Model model_of(const Table<Thing>& table) {
    Model model;
    table.for_each([&model](const Thing& thing) { model[thing.id.text()] = thing.value; });
    return model;
}

bool is_sorted_and_counted(const Table<Thing>& table) {
    std::size_t count = 0;
    std::string last;
    bool sorted = true;
    table.for_each([&](const Thing& thing) {
        sorted = sorted && last < thing.id.text();
        last = thing.id.text();
        ++count;
    });
    for (const auto& chunk : table.chunks()) sorted = sorted && !chunk->empty() && chunk->size() <= 128;
    return sorted && count == table.size();
}

// "-t1 ~t2 +t3": removed, changed, added.
std::string differences(const Table<Thing>& before, const Table<Thing>& after) {
    std::string text;
    for_each_difference(before, after, [&text](const Box<Thing>* was, const Box<Thing>* is) {
        text += (was && is ? "~" : was ? "-" : "+") + (is ? *is : *was)->id.text() + ' ';
    });
    return text;
}

std::string differences(const Model& before, const Model& after) {
    std::map<std::string, char> marks;
    for (const auto& [id, value] : before)
        if (!after.contains(id)) marks[id] = '-';
    for (const auto& [id, value] : after) {
        const auto was = before.find(id);
        if (was == before.end())
            marks[id] = '+';
        else if (was->second != value)
            marks[id] = '~';
    }
    std::string text;
    for (const auto& [id, mark] : marks) text += mark + id + ' ';
    return text;
}

}  // namespace

TEST_CASE("A record put is found, and replaced by the next with its id", "[base]") {
    Table<Thing> table;
    CHECK(table.empty());
    CHECK(table.find(id_of(1)) == nullptr);
    table.put(a_thing(1, 10));
    table.put(a_thing(1, 11));
    CHECK(table.size() == 1);
    REQUIRE(table.find(id_of(1)));
    CHECK(table.find(id_of(1))->value == 11);
    CHECK_FALSE(table.contains(id_of(2)));
}

TEST_CASE("Erasing answers whether there was something to erase", "[base]") {
    Table<Thing> table;
    CHECK_FALSE(table.erase(id_of(1)));
    table.put(a_thing(1));
    CHECK_FALSE(table.erase(id_of(0)));
    CHECK_FALSE(table.erase(id_of(2)));
    CHECK(table.erase(id_of(1)));
    CHECK_FALSE(table.erase(id_of(1)));
    CHECK(table.empty());
    CHECK(table == Table<Thing>{});
}

TEST_CASE("Records given in any order lie in the order of their ids", "[base]") {
    const auto table = Table<Thing>::from({a_thing(3), a_thing(1), a_thing(2)});
    CHECK(differences(Table<Thing>{}, table) == "+t1 +t2 +t3 ");
}

TEST_CASE("Tables are equal when their records are, however they came there", "[base]") {
    std::vector<Thing> things;
    Table<Thing> backwards;
    for (std::size_t i = 0; i < 500; ++i) things.push_back(a_thing(i, static_cast<int>(i)));
    for (std::size_t i = 500; i-- > 0;) backwards.put(a_thing(i, static_cast<int>(i)));
    CHECK(Table<Thing>::from(things) == backwards);
    backwards.put(a_thing(250, -1));
    CHECK_FALSE(Table<Thing>::from(things) == backwards);
}

TEST_CASE("A copy stays as it was while the other changes", "[base]") {
    Table<Thing> table;
    for (std::size_t i = 0; i < 300; ++i) table.put(a_thing(i));
    const Table<Thing> copy = table;
    const Model before = model_of(copy);
    table.put(a_thing(7, 1));
    table.put(a_thing(1000));
    table.erase(id_of(200));
    CHECK(model_of(copy) == before);
    CHECK(differences(copy, table) == "+t1000 -t200 ~t7 ");
}

TEST_CASE("A table follows a map through thousands of changes", "[base][property]") {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Table<Thing> table;
        Model model;
        Table<Thing> old_table;
        Model old_model;
        // Ids from few or many numbers: chunks that fill, split, empty and vanish.
        const std::size_t numbers = seed % 3 == 0 ? 40 : seed % 3 == 1 ? 700 : 5000;
        for (int step = 0; step < 6000; ++step) {
            const std::size_t number = random.below(numbers);
            const bool grows = (step / 1500) % 2 == 0;
            if (random.chance(grows ? 75 : 20)) {
                const int value = static_cast<int>(random.below(3));
                table.put(a_thing(number, value));
                model[id_of(number).text()] = value;
            } else {
                REQUIRE(table.erase(id_of(number)) == (model.erase(id_of(number).text()) > 0));
            }
            REQUIRE(table.size() == model.size());
            if (step % 300 != 0) continue;
            REQUIRE(is_sorted_and_counted(table));
            REQUIRE(model_of(table) == model);
            REQUIRE(differences(old_table, table) == differences(old_model, model));
            REQUIRE(model_of(old_table) == old_model);
            old_table = table;
            old_model = model;
        }
    }
}
