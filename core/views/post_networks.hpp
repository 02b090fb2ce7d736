// post_networks.hpp: one post as each of its networks will have it: the text that goes out, how long it is there, and how
// much of it shows before "more".
#pragma once

#include "core/terms/network.hpp"

#include <string>
#include <vector>

namespace marronnier {

struct Client;
struct Post;
struct Session;

struct NetworkText {
    Network network{};
    Format format{};
    std::string name{};       // "Instagram, Reel"
    std::string label{};      // Beside the network's mark: "Reel", "Reel · texte propre"
    bool is_own = false;      // Written for this network alone; otherwise it follows the master caption.
    std::string caption{};    // As written.
    std::string published{};  // With the hashtags: what is copied.
    std::string visible{};    // What shows of it before "more".
    bool is_cut = false;      // Something follows.
    // Empty while the rules are not loaded, and where the network has no such limit.
    std::string count{};     // "212 / 2 200"
    std::string hashtags{};  // "7 # / 5"
    std::string source{};    // Who says so, and when: "Aide Instagram, 20 novembre 2026"
    bool is_over = false;
    std::string said{};  // All of it, for who cannot see it.
};

std::vector<NetworkText> network_texts(const Session& session, const Client& client, const Post& post);

}  // namespace marronnier
