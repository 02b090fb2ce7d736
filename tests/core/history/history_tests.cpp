#include "core/history/history.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A new history has nothing to undo or redo", "[history]") {
    const History<int> history{7};
    CHECK(history.current() == 7);
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
    CHECK(History<int>{}.current() == 0);
}

TEST_CASE("Undo and redo walk along the same states", "[history]") {
    History<int> history{0};
    history.push(1);
    history.push(2);
    history.undo();
    CHECK(history.current() == 1);
    CHECK(history.can_redo());
    history.undo();
    CHECK(history.current() == 0);
    CHECK_FALSE(history.can_undo());
    history.redo();
    history.redo();
    CHECK(history.current() == 2);
    CHECK_FALSE(history.can_redo());
}

TEST_CASE("A gesture that ends where it began is no step", "[history]") {
    History<int> history{0};
    history.push(1);
    history.push(2, "typing");
    history.push(1, "typing");
    CHECK(history.current() == 1);
    history.push(3, "typing");  // A step of its own again, which does not join the one before.
    history.undo();
    CHECK(history.current() == 1);
    history.undo();
    CHECK(history.current() == 0);
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("A new step after undo drops what could be redone", "[history]") {
    History<int> history{0};
    history.push(1);
    history.push(2);
    history.undo();
    history.push(3);
    CHECK(history.current() == 3);
    CHECK_FALSE(history.can_redo());
    history.undo();
    CHECK(history.current() == 1);
}

TEST_CASE("Consecutive steps of one gesture are undone together", "[history]") {
    History<int> history{0};
    history.push(1, "title");
    history.push(2, "title");
    history.push(3, "title");
    CHECK(history.current() == 3);
    history.undo();
    CHECK(history.current() == 0);
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("Steps of two gestures, or of none, are undone apart", "[history]") {
    History<int> history{0};
    history.push(1, "title");
    history.push(2, "caption");
    history.push(3, "title");
    history.push(4);
    history.push(5);
    for (const int expected : {4, 3, 2, 1, 0}) {
        history.undo();
        CHECK(history.current() == expected);
    }
}

TEST_CASE("A gesture does not go on across an undo or a redo", "[history]") {
    History<int> history{0};
    history.push(1, "title");
    history.push(2);
    history.undo();
    history.push(3, "title");
    history.undo();
    CHECK(history.current() == 1);
    history.redo();
    history.push(4, "title");
    history.undo();
    CHECK(history.current() == 3);
}

TEST_CASE("A joined step drops what could be redone too", "[history]") {
    History<int> history{0};
    history.push(1);
    history.push(2);
    history.undo();
    history.push(3, "title");
    history.push(4, "title");
    CHECK_FALSE(history.can_redo());
    history.undo();
    CHECK(history.current() == 1);
}

TEST_CASE("The last 500 steps can be undone, older ones are forgotten", "[history]") {
    History<int> history{0};
    for (int i = 1; i <= 600; ++i) history.push(i);
    int steps = 0;
    for (; history.can_undo(); ++steps) history.undo();
    CHECK(steps == 500);
    CHECK(history.current() == 100);
    for (int i = 0; i < 500; ++i) history.redo();
    CHECK(history.current() == 600);
}

TEST_CASE("A gesture cancelled is as if it had never been", "[history]") {
    History<int> history{0};
    history.push(1);
    history.push(2, "title");
    history.push(3, "title");
    CHECK(history.cancel("title"));
    CHECK(history.current() == 1);
    CHECK_FALSE(history.can_redo());
    CHECK_FALSE(history.cancel("title"));
}

TEST_CASE("Only the gesture that made the last step can be cancelled", "[history]") {
    History<int> history{0};
    CHECK_FALSE(history.cancel("title"));
    CHECK_FALSE(history.cancel(""));
    history.push(1, "title");
    history.push(2);
    CHECK_FALSE(history.cancel("title"));
    CHECK_FALSE(history.cancel(""));
    history.undo();
    CHECK_FALSE(history.cancel("title"));
    CHECK(history.current() == 1);
}

TEST_CASE("What comes from outside is no step, and earlier states catch up when they are undone to", "[history]") {
    const auto add_difference = [](int value, const History<int>::Amendment& amendment) {
        return value + amendment.after - amendment.before;
    };
    History<int> history{0};
    history.push(1);
    history.amend(101);
    history.push(102);
    history.amend(1102);
    CHECK(history.current() == 1102);
    history.undo();
    history.catch_up(add_difference);
    CHECK(history.current() == 1101);
    history.undo();
    history.catch_up(add_difference);
    CHECK(history.current() == 1100);
    CHECK_FALSE(history.can_undo());
    history.redo();
    history.catch_up(add_difference);
    history.redo();
    history.catch_up(add_difference);
    CHECK(history.current() == 1102);
}

TEST_CASE("What is typed after something came in is a step of its own", "[history]") {
    History<int> history{0};
    history.push(1, "title");
    history.amend(11);
    CHECK_FALSE(history.cancel("title"));
    history.push(12, "title");
    history.undo();
    CHECK(history.current() == 11);
}

TEST_CASE("Steps from before what is forgotten can no longer be undone or redone", "[history]") {
    History<int> history{0};
    for (int i = 1; i <= 4; ++i) history.push(i);
    history.undo();
    history.undo();
    for (int i = 0; i < 1000; ++i) history.amend(100 + i);
    CHECK(history.can_undo());
    CHECK(history.can_redo());
    history.amend(5000);
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
    CHECK(history.current() == 5000);
}
