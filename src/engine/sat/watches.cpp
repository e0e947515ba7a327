#include "engine/sat/watches.h"

namespace gyoryu::engine {

namespace {

constexpr std::uint32_t least_room = 4;

}  // namespace

/// To the end, with twice the room. What it leaves stays empty until `clear`.
void Watches::move(List& list) {
    const std::uint32_t room = std::max(least_room, 2 * list.room), at = static_cast<std::uint32_t>(watches_.size());
    watches_.resize(at + room);
    std::copy_n(watches_.begin() + list.at, list.size, watches_.begin() + at);
    list.at = at;
    list.room = room;
}

void Watches::clear() {
    std::uint32_t at = 0;
    for (List& list : lists_) {
        list.at = at;
        list.room = list.size + list.size / 2;
        list.size = 0;
        at += list.room;
    }
    watches_.resize(at);
}

}  // namespace gyoryu::engine
