#include "store/row_codec.h"

#include "schema/write.h"
#include "store/day_tables.h"
#include "store/ledger_tables.h"
#include "store/mail_tables.h"
#include "store/random_row.h"
#include "store/record.h"
#include "store/small_world.h"
#include "store/test_store.h"

namespace gyoryu::store_tests {

namespace {

using RowCodecTest = StoreContract;

template <class T>
store::Condition by_key(const T& row, std::size_t part) {
    const store::Shape& shape = store::RowCodec<T>::shape();
    const store::Row cells = store::RowCodec<T>::to_row(row);
    for (std::size_t c = 0; c < shape.columns.size(); ++c)
        if (shape.columns[c].name == shape.key[part]) return store::where(shape.key[part], cells[c]);
    throw std::logic_error("no such key");
}

template <class T>
std::optional<T> stored(store::Transaction& tx, const T& row) {
    std::vector<store::Condition> key;
    for (std::size_t part = 0; part < store::RowCodec<T>::shape().key.size(); ++part) key.push_back(by_key(row, part));
    auto found = store::select<T>(tx, {.conditions = key});
    if (found.size() != 1) return std::nullopt;
    return found[0];
}

/// Stores random rows, reads each back and takes it out again where the table allows.
template <class T>
void expect_round_trips(store::Database& database, const SmallWorld& world, base::Random& random) {
    SCOPED_TRACE(store::Stored<T>::table);
    constexpr bool kept = std::is_same_v<T, domain::AuditEntry> || std::is_same_v<T, domain::Release> ||
                          std::is_same_v<T, domain::LedgerEntry> || std::is_same_v<T, domain::LedgerNote>;
    for (int round = 0; round < 12; ++round) {
        T row = random_value<T>(random);
        settle(row, world);
        database.write([&](store::Transaction& tx) { store::insert(tx, row); });
        const auto back = database.read([&](store::Transaction& tx) { return stored(tx, row); });
        ASSERT_TRUE(back);
        EXPECT_EQ(boost::json::serialize(schema::to_json(*back)), boost::json::serialize(schema::to_json(row)));
        if constexpr (!kept) database.write([&](store::Transaction& tx) { store::erase_where<T>(tx, by_key(row, 0)); });
    }
}

template <class... T>
void expect_all_round_trip(store::Database& database, const SmallWorld& world, base::Random& random) {
    (expect_round_trips<T>(database, world, random), ...);
}

}  // namespace

TEST_P(RowCodecTest, every_table_gives_back_whatever_was_put_in) {
    SCOPED_TRACE(test_seed());
    base::Random random(test_seed());
    const SmallWorld world = make_small_world(database());
    using namespace domain;
    expect_all_round_trip<Account, Workspace, Member, Organisation, Programme, Event, Structure, Participant>(
        database(), world, random);
    expect_all_round_trip<Interpreter, Request, PairRule, PastMeeting, Meeting, Draft, DraftStep, Release, Link>(
        database(), world, random);
    expect_all_round_trip<OneTimeLink, SignIn, Job, AuditEntry, Import, Mail>(database(), world, random);
    expect_all_round_trip<EventRates, LedgerEntry, LedgerNote, LedgerAsk>(database(), world, random);
    expect_all_round_trip<DayChange, Standby, MeetingMark, DayClock, CheckIn, BadgeCode, Screen>(database(), world,
                                                                                                 random);
    expect_all_round_trip<MailSettings, Reminder, SharedDraft, DraftComment>(database(), world, random);
}

TEST_P(RowCodecTest, an_empty_id_is_kept_as_nothing) {
    make_small_world(database());
    domain::Job job;
    job.id = domain::JobId("job");
    database().write([&](store::Transaction& tx) { store::insert(tx, job); });
    const auto without_event = database().read([&](store::Transaction& tx) {
        return store::select_where<domain::Job>(tx, store::where("event_id", domain::EventId()));
    });
    ASSERT_EQ(without_event.size(), 1u);
    EXPECT_TRUE(without_event[0].event_id.empty());
}

TEST_P(RowCodecTest, rows_written_by_another_version_are_read_as_far_as_they_go) {
    const SmallWorld world = make_small_world(database());
    database().write([&](store::Transaction& tx) {
        tx.execute("UPDATE events SET settings = $1", {std::string(R"({"fairness_floor": 7, "unheard_of": [1]})")});
    });
    const auto event =
        database().read([&](store::Transaction& tx) { return store::get<domain::Event>(tx, world.event.id); });
    ASSERT_TRUE(event);
    EXPECT_EQ(event->settings.fairness_floor, 7);
    EXPECT_TRUE(event->settings.walking_matters);
}

TEST_P(RowCodecTest, a_row_that_is_no_json_is_reported_as_damage) {
    const SmallWorld world = make_small_world(database());
    database().write([&](store::Transaction& tx) { tx.execute("UPDATE events SET settings = '{'"); });
    EXPECT_THROW(database().read([&](store::Transaction& tx) { return store::get<domain::Event>(tx, world.event.id); }),
                 store::StoreDamaged);
}

GYORYU_ON_BOTH_DRIVERS(RowCodecTest);

}  // namespace gyoryu::store_tests
