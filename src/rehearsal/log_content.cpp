#include "rehearsal/log_content.h"

#include <boost/json/array.hpp>

#include <array>

namespace gyoryu::rehearsal {

namespace {

struct Price {
    const char* currency;
    std::int64_t unit_minor;
};
/// Devices from a syringe box to a scanner; won have no minor unit.
constexpr std::array prices{Price{"USD", 12'000},  Price{"USD", 45'000},    Price{"USD", 120'000},
                            Price{"USD", 350'000}, Price{"USD", 1'800'000}, Price{"KRW", 550'000},
                            Price{"USD", 80'000},  Price{"KRW", 4'200'000}};
constexpr std::array<std::int64_t, 6> quantities{5, 10, 20, 30, 50, 100};

LogWay way_of(std::uint64_t percent, bool interpreted) {
    if (percent < 8) return LogWay::differ_then_agree;
    if (percent < 22) return LogWay::both_alike;
    if (percent < 28) return LogWay::one_only;
    if (percent < 45 && interpreted) return LogWay::interpreter;
    return LogWay::one_writes;
}

boost::json::value maybe(const std::optional<std::int64_t>& value) {
    return value ? boost::json::value(*value) : boost::json::value(nullptr);
}

/// A line as a hurried hand draws it.
boost::json::object signature(const std::string& name, int height) {
    boost::json::array points;
    for (int x = 100; x <= 900; x += 100) {
        points.push_back(x);
        points.push_back(height + (x / 100 % 2 == 0 ? 40 : -40));
    }
    return {
        {"name", name}, {"strokes", boost::json::array{{{"points", points}}}}, {"signed_at", "2026-01-01T00:00:00Z"}};
}

boost::json::object bare_content(const LogPeople& people) {
    return {{"outcome", "held"},
            {"form", people.at_booth      ? "booth_visit"
                     : people.interpreted ? "interpreted"
                                          : "direct"},
            {"product", people.product},
            {"hs_code", ""},
            {"started_at", nullptr},
            {"seller_person", people.seller},
            {"buyer_person", people.buyer},
            {"buyer_email", people.buyer_email},
            {"destination_country", people.country},
            {"currency", ""},
            {"unit_price_minor", nullptr},
            {"quantity", nullptr},
            {"amount_minor", nullptr},
            {"expected_minor", nullptr},
            {"concluded_minor", nullptr},
            {"next_steps", boost::json::array()},
            {"seller_signature", nullptr},
            {"buyer_signature", nullptr},
            {"note", ""}};
}

}  // namespace

Talk talk_about(base::Random& random, bool interpreted) {
    Talk talk;
    talk.way = way_of(random.below(100), interpreted);
    const auto& price = prices[random.below(prices.size())];
    talk.currency = price.currency;
    talk.unit_price_minor = price.unit_minor;
    talk.quantity = quantities[random.below(quantities.size())];
    talk.amount_minor = talk.unit_price_minor * talk.quantity;
    const auto luck = random.below(100);
    if (luck < 3)
        talk.concluded_minor = talk.amount_minor;
    else if (luck < 35)
        talk.expected_minor = talk.amount_minor / 2;
    return talk;
}

boost::json::object held_content(const Talk& talk, const LogPeople& people) {
    auto content = bare_content(people);
    content["currency"] = talk.currency;
    content["unit_price_minor"] = talk.unit_price_minor;
    content["quantity"] = talk.quantity;
    content["amount_minor"] = talk.amount_minor;
    content["expected_minor"] = maybe(talk.expected_minor);
    content["concluded_minor"] = maybe(talk.concluded_minor);
    content["seller_signature"] = signature(people.seller, 150);
    content["buyer_signature"] = signature(people.buyer, 250);
    return content;
}

boost::json::object absent_content(bool seller_absent, const LogPeople& people) {
    auto content = bare_content(people);
    content["outcome"] = seller_absent ? "seller_absent" : "buyer_absent";
    return content;
}

}  // namespace gyoryu::rehearsal
