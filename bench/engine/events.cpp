#include "bench/engine/events.h"

namespace gyoryu::bench {

namespace {

/// A day on which tables are always full.
engine::PlantedSize full_day(int sellers, int buyers, int slots, int tables, int seller_slots, int buyer_slots) {
    return {.sellers = sellers,
            .buyers = buyers,
            .slots_a_day = slots,
            .pairs_at_once = tables,
            .tables = tables,
            .seller_slots_most = seller_slots,
            .buyer_slots_most = buyer_slots,
            .seller_slots_least = slots / 6,
            .buyer_slots_least = slots / 4};
}

/// The same people and about as many meetings, in so many days with that many slots each.
engine::PlantedSize over_days(engine::PlantedSize day, int days) {
    day.days = days;
    day.tables = day.pairs_at_once = day.pairs_at_once / days;
    day.seller_slots_most /= days;
    day.buyer_slots_most /= days;
    day.seller_slots_least /= days;
    day.buyer_slots_least /= days;
    return day;
}

/// Each day of the event has a morning and an afternoon; breaks count within each.
engine::PlantedSize in_sessions(engine::PlantedSize event) {
    event.sessions_a_day = 2;
    return event;
}

/// The same people and about as many meetings, whoever with whomever.
engine::PlantedSize one_side(engine::PlantedSize day) {
    day.seller_slots_most = day.buyer_slots_most;
    return engine::with_one_side(day);
}

/// 109 buyers of 25 countries and 94 exhibitors, 514 meetings in two days.
engine::PlantedSize gmes_2023() {
    return {.sellers = 94,
            .buyers = 109,
            .days = 2,
            .slots_a_day = 13,
            .pairs_at_once = 20,
            .tables = 24,
            .languages = 7,
            .seller_slots_most = 6,
            .buyer_slots_most = 5};
}

/// 80 buyers of 25 countries and 458 sellers, 1,300 meetings in two days.
engine::PlantedSize kbiz_2017() {
    return {.sellers = 458,
            .buyers = 80,
            .days = 2,
            .slots_a_day = 18,
            .pairs_at_once = 37,
            .tables = 45,
            .languages = 7,
            .seller_slots_most = 3,
            .buyer_slots_most = 18};
}

/// 773 and 1,426 companies, 300 tables with an interpreter each, 1,697 rounds in seven and a half hours.
engine::PlantedSize ciie_2019() {
    return {.sellers = 773,
            .buyers = 1'426,
            .slots_a_day = 15,
            .pairs_at_once = 113,
            .tables = 300,
            .languages = 2,
            .english_percent = 0,
            .seated = true,
            .seller_slots_most = 4,
            .buyer_slots_most = 2};
}

/// 12,000 meetings of which two thirds need an interpreter.
engine::PlantedSize large_fair() {
    return {.sellers = 1'500,
            .buyers = 500,
            .days = 2,
            .slots_a_day = 20,
            .pairs_at_once = 300,
            .tables = 360,
            .languages = 6,
            .english_percent = 55,
            .interpreters = 250,
            .seller_slots_most = 9,
            .buyer_slots_most = 20,
            .seller_slots_least = 3,
            .buyer_slots_least = 12};
}

}  // namespace

std::map<std::string, engine::PlantedSize> event_sizes() {
    return {{"small", {}},
            {"gmes-2023", gmes_2023()},
            {"kbiz-2017", kbiz_2017()},
            {"seoul-2018", engine::seoul_size()},
            {"ciie-2019", ciie_2019()},
            {"fair-12000", large_fair()},
            {"people-100", full_day(55, 45, 14, 30, 14, 14)},
            {"people-200", full_day(110, 90, 15, 50, 12, 15)},
            {"people-400", full_day(220, 180, 16, 96, 13, 16)},
            {"people-800", full_day(440, 360, 18, 168, 14, 18)},
            {"two-days-800", over_days(full_day(440, 360, 18, 168, 14, 18), 2)},
            {"three-days-800", over_days(full_day(440, 360, 18, 168, 14, 18), 3)},
            {"sessions-800", in_sessions(over_days(full_day(440, 360, 18, 168, 14, 18), 2))},
            {"one-side-800", one_side(full_day(440, 360, 18, 168, 14, 18))},
            {"people-1500", full_day(825, 675, 24, 340, 19, 24)},
            {"two-days-1500", over_days(full_day(825, 675, 24, 340, 19, 24), 2)},
            {"people-3000", full_day(1'650, 1'350, 32, 630, 26, 32)},
            {"people-6000", full_day(3'300, 2'700, 40, 1'300, 32, 40)},
            {"people-10000", full_day(5'500, 4'500, 48, 2'100, 38, 48)}};
}

}  // namespace gyoryu::bench
