#include "store/record.h"

#include "store/small_world.h"
#include "store/test_store.h"

namespace gyoryu::store_tests {

namespace {

using base::FaultCode;
using domain::Participant;
using domain::ParticipantId;
using namespace gyoryu::store;  // NOLINT: the verbs under test

class RecordTest : public StoreContract {
protected:
    SmallWorld world_ = make_small_world(database());

    std::vector<std::string> ids_of(const Select& asked) {
        std::vector<std::string> ids;
        for (const auto& found : database().read([&](Transaction& tx) { return select<Participant>(tx, asked); }))
            ids.push_back(found.id.str());
        return ids;
    }
    void add(const Participant& participant) {
        database().write([&](Transaction& tx) { insert(tx, participant); });
    }
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_P(RecordTest, a_save_raises_the_revision_and_a_stale_one_is_refused) {
    Participant seller = world_.seller;
    seller.note = "first";
    const auto saved = database().write([&](Transaction& tx) { return update(tx, seller, 1); });
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->revision, 2);
    seller.note = "second, from the old state";
    const auto stale = database().write([&](Transaction& tx) { return update(tx, seller, 1); });
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, FaultCode::stale_revision);
    const auto now = database().read([&](Transaction& tx) { return get<Participant>(tx, seller.id); });
    EXPECT_EQ(now->note, "first");
    EXPECT_EQ(now->revision, 2);
}

TEST_P(RecordTest, what_is_not_there_is_not_found) {
    database().write([&](Transaction& tx) {
        const auto missing = get<Participant>(tx, ParticipantId("nobody"));
        ASSERT_FALSE(missing);
        EXPECT_EQ(missing.error().code, FaultCode::not_found);
        EXPECT_EQ(missing.error().params[0].value, "participant");
        EXPECT_EQ(update(tx, participant_of(world_, "nobody"), 1).error().code, FaultCode::not_found);
        EXPECT_EQ(erase<Participant>(tx, ParticipantId("nobody"), 1).error().code, FaultCode::not_found);
    });
}

TEST_P(RecordTest, removing_asks_for_the_revision_too) {
    database().write([&](Transaction& tx) {
        EXPECT_EQ(erase<Participant>(tx, world_.buyer.id, 9).error().code, FaultCode::stale_revision);
        EXPECT_TRUE(erase<Participant>(tx, world_.buyer.id, 1));
        EXPECT_FALSE(find<Participant>(tx, where("id", world_.buyer.id)));
    });
}

TEST_P(RecordTest, a_second_row_with_a_unique_value_is_refused_by_table_and_columns) {
    Participant twin = participant_of(world_, "S2");
    twin.code = world_.seller.code;
    try {
        add(twin);
        FAIL() << "two participants bear one code";
    } catch (const UniqueViolation& refused) {
        EXPECT_EQ(refused.table, "participants");
        EXPECT_EQ(refused.columns, "event_id,code");
    }
    EXPECT_EQ(ids_of({}), (Ids{"B1", "S1"}));
}

TEST_P(RecordTest, a_reference_to_nothing_is_refused) {
    Participant lost = participant_of(world_, "S2");
    lost.organisation_id = domain::OrganisationId("unknown");
    EXPECT_THROW(add(lost), ForeignKeyViolation);
    EXPECT_THROW(
        database().write([&](Transaction& tx) { return erase<domain::Organisation>(tx, world_.organisation.id, 1); }),
        ForeignKeyViolation);
}

TEST_P(RecordTest, an_event_takes_with_it_all_that_is_its_own) {
    database().write([&](Transaction& tx) { ASSERT_TRUE(erase<domain::Event>(tx, world_.event.id, 1)); });
    database().read([&](Transaction& tx) {
        EXPECT_EQ(count<Participant>(tx, {}), 0);
        EXPECT_EQ(count<domain::Draft>(tx, {}), 0);
        EXPECT_EQ(count<domain::Link>(tx, {}), 0);
        EXPECT_EQ(count<domain::Organisation>(tx, {}), 1);
    });
}

TEST_P(RecordTest, insert_if_new_leaves_what_is_there_and_the_transaction_goes_on) {
    database().write([&](Transaction& tx) {
        Participant other = world_.seller;
        other.note = "changed";
        EXPECT_FALSE(insert_if_new(tx, other));
        EXPECT_TRUE(insert_if_new(tx, participant_of(world_, "S2")));
        EXPECT_EQ(get<Participant>(tx, other.id)->note, "");
    });
}

TEST_P(RecordTest, put_replaces_by_key) {
    domain::PairRule rule{world_.event.id, world_.seller.id, world_.buyer.id, domain::PairDecision::must};
    database().write([&](Transaction& tx) {
        put(tx, rule);
        rule.rule = domain::PairDecision::never;
        put(tx, rule);
        const auto rules = select_where<domain::PairRule>(tx, where("event_id", world_.event.id));
        ASSERT_EQ(rules.size(), 1u);
        EXPECT_EQ(rules[0].rule, domain::PairDecision::never);
        EXPECT_TRUE(overwrite(tx, rule));
        rule.seller_id = ParticipantId("nobody");
        EXPECT_EQ(overwrite(tx, rule).error().code, FaultCode::not_found);
    });
}

TEST_P(RecordTest, conditions_choose_the_rows) {
    for (const std::string id : {"P1", "P2", "P3"}) {
        Participant participant = participant_of(world_, id);
        participant.max_meetings = id == "P2" ? std::nullopt : std::optional(id[1] - '0');
        participant.languages = id == "P3" ? std::vector<std::string>{"zh", "ko"} : std::vector<std::string>{"ko-KP"};
        participant.status = domain::ParticipantStatus::invited;
        add(participant);
    }
    const Condition invited = where("status", domain::ParticipantStatus::invited);
    EXPECT_EQ(ids_of({.conditions = {invited}}), (Ids{"P1", "P2", "P3"}));
    EXPECT_EQ(ids_of({.conditions = {where_not("status", domain::ParticipantStatus::invited)}}), (Ids{"B1", "S1"}));
    EXPECT_EQ(ids_of({.conditions = {invited, is_null("max_meetings")}}), (Ids{"P2"}));
    EXPECT_EQ(ids_of({.conditions = {invited, not_null("max_meetings")}}), (Ids{"P1", "P3"}));
    EXPECT_EQ(ids_of({.conditions = {less("max_meetings", 3)}}), (Ids{"P1"}));
    EXPECT_EQ(ids_of({.conditions = {at_most("max_meetings", 3)}}), (Ids{"P1", "P3"}));
    EXPECT_EQ(ids_of({.conditions = {greater("max_meetings", 1)}}), (Ids{"P3"}));
    EXPECT_EQ(ids_of({.conditions = {at_least("max_meetings", 1)}}), (Ids{"P1", "P3"}));
    EXPECT_EQ(ids_of({.conditions = {lists("languages", "ko"), invited}}), (Ids{"P3"}));
    EXPECT_EQ(ids_of({.conditions = {one_of("max_meetings", std::vector{1, 2})}}), (Ids{"P1"}));
    EXPECT_EQ(ids_of({.conditions = {one_of("code", Ids{"P2", "it's \"x\"", "P3"})}}), (Ids{"P2", "P3"}));
    EXPECT_EQ(ids_of({.conditions = {one_of("code", Ids{})}}), Ids{});
    EXPECT_EQ(ids_of({.conditions = {any_of({where("code", "P1"), where("code", "B1")})}}), (Ids{"B1", "P1"}));
    EXPECT_EQ(ids_of({.conditions = {any_of({})}}), Ids{});
}

TEST_P(RecordTest, order_is_the_same_on_both_databases) {
    std::vector<Participant> people;
    for (const std::string code : {"a", "B", "_", "가", "z", "Z"}) {
        people.push_back(participant_of(world_, "P" + std::to_string(people.size())));
        people.back().code = code;
    }
    database().write([&](Transaction& tx) { insert_all(tx, people); });
    EXPECT_EQ(ids_of({.order_by = {{"code"}}}), (Ids{"P1", "B1", "S1", "P5", "P2", "P0", "P4", "P3"}));
    EXPECT_EQ(ids_of({.order_by = {{"code", true}}, .limit = 2}), (Ids{"P3", "P4"}));
}

TEST_P(RecordTest, one_of_takes_any_number_of_values) {
    Ids many(40'000, "S1");
    EXPECT_EQ(ids_of({.conditions = {one_of("id", many)}}), (Ids{"S1"}));
}

TEST_P(RecordTest, a_name_that_is_no_column_never_gets_into_sql) {
    EXPECT_THROW(ids_of({.conditions = {where("id\" = '' OR \"id", "x")}}), BadStatement);
    EXPECT_THROW(ids_of({.order_by = {{"secret"}}}), BadStatement);
}

TEST_P(RecordTest, one_row_and_three_hundred_take_the_same_number_of_statements) {
    const auto statements_of_list = [&] {
        const auto before = database().statements();
        ids_of({.conditions = {where("event_id", world_.event.id)}});
        return database().statements() - before;
    };
    const auto few = statements_of_list();
    std::vector<Participant> more;
    for (int i = 0; i < 300; ++i) more.push_back(participant_of(world_, "P" + std::to_string(1000 + i)));
    database().write([&](Transaction& tx) { insert_all(tx, more); });
    EXPECT_EQ(statements_of_list(), few);
    EXPECT_EQ(ids_of({}).size(), 302u);
}

TEST_P(RecordTest, text_that_is_not_utf8_is_refused_before_the_database_sees_it) {
    Participant broken = participant_of(world_, "S2");
    broken.note = "\xFF";
    EXPECT_THROW(add(broken), BadStatement);
    broken.note = std::string("a\0b", 3);
    EXPECT_THROW(add(broken), BadStatement);
}

GYORYU_ON_BOTH_DRIVERS(RecordTest);

}  // namespace gyoryu::store_tests
