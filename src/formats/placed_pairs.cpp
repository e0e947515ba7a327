#include "formats/json_reader.h"
#include "formats/match_profiles.h"

#include <map>

namespace gyoryu::formats {

namespace {

std::string profile_name(const NamedMatch& named, engine::ProfileIndex profile) {
    return named.profiles[profile].empty() ? std::to_string(profile + 1) : named.profiles[profile];
}

/// Pairs by the id of their meeting.
std::map<std::string, engine::SellerBuyer> pairs_by_id(const NamedMatch& named) {
    std::map<std::string, engine::SellerBuyer> pairs;
    const auto& profiles = named.problem.profiles;
    for (engine::ProfileIndex s = 0; s < static_cast<engine::ProfileIndex>(profiles.size()); ++s)
        for (engine::ProfileIndex b = 0; b < static_cast<engine::ProfileIndex>(profiles.size()); ++b)
            if (profiles[s].side == engine::Side::seller && profiles[b].side == engine::Side::buyer)
                pairs.emplace(meeting_id(named, s, b), engine::SellerBuyer{s, b});
    return pairs;
}

}  // namespace

std::string meeting_id(const NamedMatch& named, engine::ProfileIndex seller, engine::ProfileIndex buyer) {
    return profile_name(named, seller) + "/" + profile_name(named, buyer);
}

base::Result<PlacedPairs> read_placed_pairs(std::string_view text, const NamedMatch& named) {
    GYORYU_TRY(root, parse_json(text));
    JsonComplaints complaints(text);
    const auto pairs = pairs_by_id(named);
    PlacedPairs read;
    const JsonNode* list = root.find("meetings");
    if (list == nullptr || list->kind != JsonNode::Kind::array)
        complaints.at(list == nullptr ? root.offset : list->offset, "meetings_expected");
    else
        for (const JsonNode& node : list->items) {
            const JsonObject object(node, complaints, {"meeting", "slot", "table", "interpreter"});
            const auto id = object.text("meeting");
            if (object.need("meeting") == nullptr || !id) continue;
            const auto pair = pairs.find(*id);
            if (pair == pairs.end()) {
                complaints.at(object.get("meeting")->offset, "unknown_name", {{"name", *id}});
                continue;
            }
            (object.get("slot") != nullptr ? read.placed : read.unplaced).push_back(pair->second);
        }
    if (complaints.none()) return read;
    return base::fail(base::Fault{base::FaultCode::unreadable_timetable, {}, complaints.take()});
}

}  // namespace gyoryu::formats
