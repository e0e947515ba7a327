#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace gyoryu::rehearsal {

struct Settings {
    std::string server;  ///< "http://host:port"
    std::string event;   ///< id or slug of the original
    std::string email;   ///< of an organiser; empty: the demonstration's, where the server is one
    std::string password;
    std::uint64_t seed = 1;
    double no_shows = 0.05;  ///< share of the planned meetings, 0 to 1
    double late = 0.10;
    int speed = 600;  ///< the day goes at most so many times as fast as a real one
    int hands = 4;    ///< people who act at the same moment
    std::chrono::milliseconds patience{30'000};
};

}  // namespace gyoryu::rehearsal
