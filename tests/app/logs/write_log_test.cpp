#include "app/logs/write_log.h"

#include "app/logs/log_house.h"
#include "store/log_tables.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::LogAuthor;
using domain::LogOutcome;
using domain::LogState;
using testing::SizeIs;

class WriteLogTest : public testing::Test {
protected:
    std::int64_t writes() {
        return house.database().read([](store::Transaction& tx) { return store::count_where<domain::LogWrite>(tx); });
    }

    LogHouse house;
};

TEST_F(WriteLogTest, EachOfTheMeetingWritesTheOwnVersion) {
    must(house.write(house.seller(), house.content(), "w1"));
    must(house.write(house.buyer(), house.content(), "w2"));
    must(house.write(house.interpreter_there(), house.content(), "w3"));
    const auto log = must(house.write(house.organiser(), house.content(), "w4"));
    std::vector<LogAuthor> authors;
    for (const auto& version : log.versions) authors.push_back(version.author);
    EXPECT_THAT(authors, testing::ElementsAre(LogAuthor::seller, LogAuthor::buyer, LogAuthor::interpreter,
                                              LogAuthor::organiser));
    EXPECT_EQ(log.state, LogState::alike);
    EXPECT_EQ(log.author, LogAuthor::organiser);
}

TEST_F(WriteLogTest, NobodyWritesTheLogOfAMeetingTheyAreNotIn) {
    const auto content = house.content();
    EXPECT_EQ(fault_of(house.write(house.other_seller(), content, "w1")), "not_found");
    EXPECT_EQ(fault_of(house.write(house.interpreter_elsewhere(), content, "w1")), "not_found");
    EXPECT_EQ(fault_of(house.write(house.stranger(), content, "w1")), "not_found");
    EXPECT_EQ(fault_of(house.write(house.nobody(), content, "w1")), "not_signed_in");
    EXPECT_EQ(fault_of(house.write(house.auditor(), content, "w1")), "forbidden");
    auto elsewhere = house.as(domain::PersonActor{domain::LinkId("l"), domain::EventId("other"),
                                                  domain::PersonKind::participant, house.sellers[0].id.str()});
    EXPECT_EQ(fault_of(house.write(elsewhere, content, "w1")), "not_found");
    EXPECT_EQ(writes(), 0);
}

TEST_F(WriteLogTest, TheSameWriteSentAgainChangesNothing) {
    const auto first = must(house.write(house.seller(), house.content(), "w1"));
    auto later = house.content();
    later.quantity = 6000;
    later.amount_minor = 6'000'000;
    must(house.write(house.seller(), later, "w2", "w1"));
    const auto again = must(house.write(house.seller(), house.content(), "w1"));
    EXPECT_EQ(again.versions[0].content.quantity, 6000);
    EXPECT_EQ(again.versions[0].write_id->str(), "w2");
    EXPECT_EQ(writes(), 2);
    EXPECT_EQ(first.versions[0].write_id->str(), "w1");
}

TEST_F(WriteLogTest, AWriteMadeOnAnOlderOneIsAConflictAndLosesNothing) {
    must(house.write(house.seller(), house.content(), "w1"));
    auto from_other_phone = house.content();
    from_other_phone.product = "주사침";
    must(house.write(house.seller(), from_other_phone, "w2", "w1"));
    EXPECT_EQ(fault_of(house.write(house.seller(), house.content(), "w3", "w1")), "stale_revision");
    EXPECT_EQ(fault_of(house.write(house.seller(), house.content(), "w4")), "stale_revision");
    EXPECT_EQ(house.log(house.seller()).versions[0].content.product, "주사침");
    must(house.write(house.seller(), house.content(), "w5", "w2"));
    EXPECT_EQ(writes(), 3) << "what the second phone had said is still there";
}

TEST_F(WriteLogTest, AWriteIdOfSomebodyElseIsRefused) {
    must(house.write(house.seller(), house.content(), "w1"));
    EXPECT_EQ(fault_of(house.write(house.buyer(), house.content(), "w1")), "conflict_exists");
}

TEST_F(WriteLogTest, AHeldMeetingNeedsAProductAndTheBuyersMail) {
    auto content = house.content();
    content.buyer_email = "";
    content.product = " ";
    const auto result = house.write(house.seller(), content, "w1");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().issues, SizeIs(2));
    content.buyer_email = "no mail";
    EXPECT_EQ(fault_of(house.write(house.seller(), content, "w1")), "validation_failed");
    EXPECT_EQ(fault_of(house.write(house.seller(), house.absent(LogOutcome::buyer_absent), "w1")), "ok");
}

TEST_F(WriteLogTest, ExpectedAndConcludedAreNeverBoth) {
    auto content = house.content();
    content.concluded_minor = 100;
    EXPECT_EQ(fault_of(house.write(house.seller(), content, "w1")), "amounts_exclusive");
}

TEST_F(WriteLogTest, AMeetingNobodyHeldHasNoAmounts) {
    auto content = house.content();
    content.outcome = LogOutcome::seller_absent;
    EXPECT_EQ(fault_of(house.write(house.buyer(), content, "w1")), "validation_failed");
}

TEST_F(WriteLogTest, ASlipOfMagnitudeIsAskedBackAndConfirmed) {
    auto content = house.content();
    content.amount_minor = 50'000'000'000;  // 5억 for 5만
    auto edit = house.edit(content, "w1");
    auto seller = house.seller();
    const auto asked = app::write_log(seller, house.meeting, edit);
    ASSERT_EQ(fault_of(asked), "amount_doubtful");
    EXPECT_EQ(writes(), 0);
    edit.amounts_confirmed = true;
    must(app::write_log(seller, house.meeting, edit));
    EXPECT_EQ(house.log(house.seller()).versions[0].content.amount_minor, 50'000'000'000);
}

TEST_F(WriteLogTest, WhoDidNotComeIsSaidByEachSideAndContradictionsShow) {
    must(house.write(house.seller(), house.absent(LogOutcome::buyer_absent), "w1"));
    EXPECT_EQ(house.log(house.organiser()).state, LogState::one_side);
    must(house.write(house.buyer(), house.content(), "w2"));
    const auto log = house.log(house.organiser());
    EXPECT_EQ(log.state, LogState::differ);
    EXPECT_EQ(log.comparison[0].field, domain::LogField::outcome);
    EXPECT_TRUE(log.comparison[0].counts);
}

TEST_F(WriteLogTest, ASignatureHoldsOnlyForWhatWasSigned) {
    auto content = house.content();
    content.seller_signature = house.signature();
    content.buyer_signature = house.signature(200);
    auto log = must(house.write(house.interpreter_there(), content, "w1"));
    EXPECT_TRUE(log.versions[0].seller_signature_holds);
    EXPECT_TRUE(log.versions[0].buyer_signature_holds);
    content.amount_minor = 5'100'000;
    log = must(house.write(house.interpreter_there(), content, "w2", "w1"));
    EXPECT_FALSE(log.versions[0].seller_signature_holds) << "50,000 was signed, not 51,000";
    content.seller_signature = house.signature(60);
    log = must(house.write(house.interpreter_there(), content, "w3", "w2"));
    EXPECT_TRUE(log.versions[0].seller_signature_holds);
    EXPECT_FALSE(log.versions[0].buyer_signature_holds);
}

TEST_F(WriteLogTest, ASignatureStaysOnItsPad) {
    auto content = house.content();
    content.seller_signature = domain::Signature{"", {{{0, 0, domain::signature_width + 1, 5}}}, {}};
    EXPECT_EQ(fault_of(house.write(house.seller(), content, "w1")), "validation_failed");
    content.seller_signature = domain::Signature{"", {{{0, 0, 5}}}, {}};
    EXPECT_EQ(fault_of(house.write(house.seller(), content, "w1")), "validation_failed");
    domain::Signature scribble;
    for (int i = 0; i < 4; ++i) scribble.strokes.push_back({std::vector<int>(1800, 1)});
    content.seller_signature = scribble;
    EXPECT_EQ(fault_of(house.write(house.seller(), content, "w1")), "validation_failed");
}

TEST_F(WriteLogTest, ContactsAndNotesAreSeenByThoseWhoMay) {
    auto content = house.content();
    content.note = "다시는 만나고 싶지 않음";
    content.seller_person = "김예시 부장";
    must(house.write(house.seller(), content, "w1"));
    EXPECT_EQ(house.log(house.buyer()).versions[0].content.note, "");
    EXPECT_EQ(house.log(house.buyer()).versions[0].content.buyer_email, "buyer1@example.org");
    EXPECT_EQ(house.log(house.seller()).versions[0].content.note, content.note);
    EXPECT_EQ(house.log(house.organiser()).versions[0].content.note, content.note);
    const auto audited = house.log(house.auditor()).versions[0].content;
    EXPECT_EQ(audited.buyer_email + audited.note + audited.seller_person, "");
    EXPECT_EQ(audited.amount_minor, 5'000'000);
}

TEST_F(WriteLogTest, WhoIsExpectedIsToldToTheSecretariatAndToEachPartyOfItself) {
    house.database().write([&](store::Transaction& tx) {
        for (const auto& [id, name] : {std::pair{house.sellers[0].id, "김예시"}, {house.buyers[0].id, "왕예시"}}) {
            auto row = must(store::get<domain::Participant>(tx, id));
            row.contact_name = name;
            row.email = std::string(name) == "왕예시" ? "wang@example.org" : "";
            must(store::update(tx, row, row.revision));
        }
    });
    const auto told = [&](app::Context context) {
        const auto known = house.log(std::move(context)).known;
        return known.seller_person + "|" + known.buyer_person + "|" + known.buyer_email;
    };
    EXPECT_EQ(told(house.organiser()), "김예시|왕예시|wang@example.org");
    EXPECT_EQ(told(house.seller()), "김예시||");
    EXPECT_EQ(told(house.buyer()), "|왕예시|wang@example.org");
    EXPECT_EQ(told(house.interpreter_there()), "||");
    EXPECT_EQ(told(house.auditor()), "||");
}

TEST_F(WriteLogTest, APhoneGetsTheOwnMeetingsOnly) {
    must(house.write(house.seller(), house.content(), "w1"));
    auto seller = house.seller();
    const auto mine = must(app::my_logs(seller));
    ASSERT_THAT(mine.meetings, SizeIs(2));
    for (const auto& one : mine.meetings) EXPECT_EQ(one.seller.id, house.sellers[0].id);
    EXPECT_EQ(mine.meetings[0].starts.str(), "10:00");
    EXPECT_TRUE(mine.meetings[0].interpreter_names.has_value());
    auto organiser = house.organiser();
    EXPECT_EQ(fault_of(app::my_logs(organiser)), "not_signed_in");
}

TEST_F(WriteLogTest, ADeviceWhoseClockIsAheadWritesNow) {
    auto edit = house.edit(house.content(), "w1");
    edit.written_at.unix_ms += 86'400'000;
    auto seller = house.seller();
    EXPECT_EQ(must(app::write_log(seller, house.meeting, edit)).versions[0].written_at, house.clock.now());
}

}  // namespace
}  // namespace gyoryu::app_tests
