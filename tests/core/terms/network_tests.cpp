#include "core/terms/network.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace marronnier;

TEST_CASE("Every network has a format, and each of them once", "[terms]") {
    for (std::size_t i = 0; i < count_of<Network>(); ++i) {
        const auto network = static_cast<Network>(i);
        CAPTURE(name_of(network));
        const auto formats = formats_of(network);
        CHECK_FALSE(formats.empty());
        CHECK(std::set<Format>(formats.begin(), formats.end()).size() == formats.size());
        for (const Format format : formats) CHECK(has_format(network, format));
    }
}

TEST_CASE("Every format exists on some network", "[terms]") {
    for (std::size_t f = 0; f < count_of<Format>(); ++f) {
        CAPTURE(name_of(static_cast<Format>(f)));
        bool is_somewhere = false;
        for (std::size_t n = 0; n < count_of<Network>(); ++n)
            is_somewhere = is_somewhere || has_format(static_cast<Network>(n), static_cast<Format>(f));
        CHECK(is_somewhere);
    }
}

TEST_CASE("The usual format comes first", "[terms]") {
    CHECK(formats_of(Network::Instagram).front() == Format::Post);
    CHECK(formats_of(Network::TikTok).front() == Format::Video);
    CHECK(formats_of(Network::Newsletter).front() == Format::Issue);
}

TEST_CASE("A format of one network is not one of another", "[terms]") {
    CHECK(has_format(Network::Instagram, Format::Reel));
    CHECK_FALSE(has_format(Network::X, Format::Reel));
    CHECK_FALSE(has_format(Network::Newsletter, Format::Post));
}

TEST_CASE("A set of networks holds what was put in", "[terms]") {
    NetworkSet networks{Network::Facebook, Network::Custom};
    CHECK(networks.contains(Network::Facebook));
    CHECK(networks.contains(Network::Custom));
    CHECK_FALSE(networks.contains(Network::X));
    CHECK(networks.intersects({Network::X, Network::Custom}));
    CHECK_FALSE(networks.intersects({Network::X}));
    CHECK_FALSE(networks.intersects({}));
    networks.toggle(Network::Facebook);
    networks.toggle(Network::Custom);
    CHECK(networks.empty());
}
