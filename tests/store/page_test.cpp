#include "store/page.h"

#include "base/random.h"
#include "store/cursor.h"
#include "store/small_world.h"
#include "store/test_store.h"

#include <set>

namespace gyoryu::store_tests {

namespace {

using domain::Participant;
using namespace gyoryu::store;  // NOLINT: the verbs under test

class PageTest : public StoreContract {
protected:
    SmallWorld world_ = make_small_world(database());

    /// Participants whose limits are few and sometimes missing, so that pages part equal values.
    std::set<std::string> fill(int from, int to) {
        base::Random random(test_seed());
        std::vector<Participant> people;
        std::set<std::string> ids;
        for (int i = from; i < to; ++i) {
            Participant participant = participant_of(world_, "P" + std::to_string(1000 + i));
            if (random.below(3) > 0) participant.max_meetings = static_cast<int>(random.below(4));
            ids.insert(participant.id.str());
            people.push_back(participant);
        }
        database().write([&](Transaction& tx) { insert_all(tx, people); });
        return ids;
    }
    Page<Participant> part(const Select& list, const std::string& cursor, std::int64_t limit) {
        auto result = database().read([&](Transaction& tx) { return page<Participant>(tx, list, cursor, limit); });
        EXPECT_TRUE(result);
        return std::move(*result);
    }
};

}  // namespace

TEST_P(PageTest, parts_make_up_the_whole_list_in_its_order) {
    SCOPED_TRACE(test_seed());
    fill(0, 97);
    for (const bool descending : {false, true}) {
        const Select list{.conditions = {where("event_id", world_.event.id)},
                          .order_by = {{"max_meetings", descending}, {"side"}}};
        const auto whole = database().read([&](Transaction& tx) { return select<Participant>(tx, list); });
        std::vector<std::string> seen;
        std::string cursor;
        do {
            const auto next = part(list, cursor, 10);
            EXPECT_EQ(next.total, 99);
            EXPECT_LE(next.items.size(), 10u);
            for (const auto& item : next.items) seen.push_back(item.id.str());
            cursor = next.next_cursor.value_or("");
        } while (!cursor.empty());
        ASSERT_EQ(seen.size(), whole.size());
        for (std::size_t i = 0; i < seen.size(); ++i) EXPECT_EQ(seen[i], whole[i].id.str());
    }
}

TEST_P(PageTest, rows_that_come_in_between_neither_hide_nor_repeat_others) {
    SCOPED_TRACE(test_seed());
    const auto there_all_along = fill(0, 60);
    const Select list{.order_by = {{"max_meetings"}, {"code", true}}};
    std::multiset<std::string> seen;
    std::string cursor;
    int added = 60;
    do {
        const auto next = part(list, cursor, 7);
        for (const auto& item : next.items) seen.insert(item.id.str());
        cursor = next.next_cursor.value_or("");
        fill(added, added + 5);
        added += 5;
    } while (!cursor.empty() && added < 1000);
    for (const auto& id : there_all_along) EXPECT_EQ(seen.count(id), 1u) << id;
}

TEST_P(PageTest, a_list_that_fits_has_no_next_part) {
    const auto all = part({}, "", 2);
    EXPECT_EQ(all.items.size(), 2u);
    EXPECT_FALSE(all.next_cursor);
    const auto none = part({.conditions = {where("code", "nobody")}}, "", 2);
    EXPECT_TRUE(none.items.empty());
    EXPECT_EQ(none.total, 0);
}

TEST_P(PageTest, a_cursor_from_elsewhere_is_refused) {
    for (const std::string& cursor :
         {std::string("%%%"), std::string("AAAA"), to_cursor({}), to_cursor({std::int64_t{1}}), to_cursor({nullptr}),
          to_cursor({std::string("a"), std::string("b")})}) {
        const auto result = database().read([&](Transaction& tx) { return page<Participant>(tx, {}, cursor, 5); });
        ASSERT_FALSE(result) << cursor;
        EXPECT_EQ(result.error().code, base::FaultCode::validation_failed);
        EXPECT_EQ(result.error().issues.at(0).path, "/cursor");
    }
}

TEST_P(PageTest, a_part_takes_as_many_statements_whatever_the_number_of_rows) {
    const auto statements_of_page = [&](std::int64_t limit) {
        const auto before = database().statements();
        part({}, "", limit);
        return database().statements() - before;
    };
    const auto few = statements_of_page(1);
    fill(0, 300);
    EXPECT_EQ(statements_of_page(300), few);
}

GYORYU_ON_BOTH_DRIVERS(PageTest);

}  // namespace gyoryu::store_tests
