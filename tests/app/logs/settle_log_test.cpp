#include "app/logs/settle_log.h"

#include "app/logs/list_logs.h"
#include "app/logs/log_house.h"
#include "store/ledger_tables.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::EntryKind;
using domain::LogState;
using domain::OutcomeStage;
using testing::SizeIs;

class SettleLogTest : public testing::Test {
protected:
    std::vector<domain::LedgerEntry> entries() {
        return house.database().read([&](store::Transaction& tx) {
            return store::select<domain::LedgerEntry>(
                tx, {{store::where("event_id", house.event.id)}, {{"number", false}}, 0});
        });
    }
    base::Result<app::MeetingLog> agree(app::Context context, std::size_t version = 0) {
        const auto log = house.log(context);
        return app::agree_log(context, house.meeting,
                              {log.versions.at(version).id, log.versions.at(version).digest, false});
    }
    base::Result<app::MeetingLog> settle(app::Context context, const domain::LogContent& content,
                                         std::int64_t revision) {
        return app::settle_log(context, house.meeting, revision, {content, false});
    }

    LogHouse house;
};

TEST_F(SettleLogTest, BothPartiesAgreeAndTheLedgerSaysSo) {
    must(house.write(house.seller(), house.content(), "w1"));
    const auto log = must(agree(house.buyer()));
    EXPECT_EQ(log.state, LogState::settled);
    EXPECT_EQ(log.settled_by, domain::LogSettler::parties);
    EXPECT_THAT(log.entry_ids, testing::IsEmpty()) << "entries are the members' matter";
    const auto all = entries();
    ASSERT_THAT(all, SizeIs(4));
    EXPECT_EQ(all[0].stage, OutcomeStage::consultation);
    EXPECT_EQ(all[0].amount_minor, 5'000'000);
    EXPECT_EQ(all[0].quantity, 5000);
    EXPECT_EQ(all[0].claimant_id, house.sellers[0].id.str());
    EXPECT_EQ(all[0].source, domain::EntrySource::meeting_log);
    EXPECT_EQ(all[0].happened_on.str(), "2016-06-22");
    EXPECT_TRUE(all[0].sample);
    EXPECT_EQ(all[1].kind, EntryKind::confirmation);
    EXPECT_EQ(all[1].about_id, all[0].id);
    EXPECT_EQ(all[1].claimant_id, house.buyers[0].id.str());
    EXPECT_EQ(all[2].stage, OutcomeStage::expected_contract);
    EXPECT_EQ(all[2].deal_id, all[0].deal_id);
    EXPECT_EQ(house.log(house.organiser()).entry_ids, (std::vector<std::string>{all[0].id.str(), all[2].id.str()}));
}

TEST_F(SettleLogTest, AgreeingIsToWhatWasShown) {
    must(house.write(house.seller(), house.content(), "w1"));
    const auto shown = house.log(house.buyer()).versions[0];
    auto later = house.content();
    later.expected_minor = 9'000'000;
    must(house.write(house.seller(), later, "w2", "w1"));
    auto buyer = house.buyer();
    EXPECT_EQ(fault_of(app::agree_log(buyer, house.meeting, {shown.id, shown.digest, false})), "stale_revision");
    EXPECT_THAT(entries(), testing::IsEmpty());
}

TEST_F(SettleLogTest, TheInterpretersVersionNeedsBothParties) {
    must(house.write(house.interpreter_there(), house.content(), "w1"));
    EXPECT_EQ(must(agree(house.buyer())).state, LogState::one_side);
    EXPECT_THAT(entries(), testing::IsEmpty());
    EXPECT_EQ(must(agree(house.seller())).state, LogState::settled);
    EXPECT_THAT(entries(), SizeIs(4));
}

TEST_F(SettleLogTest, AgreementToAnOlderTextDoesNotSettleTheNewOne) {
    must(house.write(house.interpreter_there(), house.content(), "w1"));
    must(agree(house.buyer()));
    auto later = house.content();
    later.amount_minor = 6'000'000;
    must(house.write(house.interpreter_there(), later, "w2", "w1"));
    EXPECT_EQ(must(agree(house.seller())).state, LogState::one_side);
}

TEST_F(SettleLogTest, OnlyThePartiesAgree) {
    must(house.write(house.seller(), house.content(), "w1"));
    const auto shown = house.log(house.organiser()).versions[0];
    const app::LogAgreementEdit edit{shown.id, shown.digest, false};
    const auto fault = [&](app::Context context) { return fault_of(app::agree_log(context, house.meeting, edit)); };
    EXPECT_EQ(fault(house.interpreter_there()), "not_found");
    EXPECT_EQ(fault(house.other_seller()), "not_found");
    EXPECT_EQ(fault(house.organiser()), "not_found");
    EXPECT_EQ(fault(house.stranger()), "not_found");
    EXPECT_EQ(fault(house.nobody()), "not_signed_in");
}

TEST_F(SettleLogTest, ASettledLogNeverChanges) {
    must(house.write(house.seller(), house.content(), "w1"));
    must(agree(house.buyer()));
    EXPECT_EQ(fault_of(house.write(house.seller(), house.content(), "w2", "w1")), "log_settled");
    EXPECT_EQ(fault_of(agree(house.buyer())), "log_settled");
    EXPECT_EQ(fault_of(settle(house.organiser(), house.content(), house.log(house.organiser()).revision)),
              "log_settled");
    EXPECT_EQ(fault_of(house.write(house.seller(), house.content(), "w1")), "ok") << "a late second sending";
    EXPECT_THAT(entries(), SizeIs(4));
}

TEST_F(SettleLogTest, TheOrganiserDecidesBetweenVersions) {
    must(house.write(house.seller(), house.content(), "w1"));
    auto lower = house.content();
    lower.amount_minor = 4'000'000;
    lower.expected_minor.reset();
    lower.concluded_minor = 4'000'000;
    must(house.write(house.buyer(), lower, "w2"));
    const auto open = house.log(house.organiser());
    EXPECT_EQ(open.state, LogState::differ);
    const auto log = must(settle(house.organiser(), lower, open.revision));
    EXPECT_EQ(log.settled->concluded_minor, 4'000'000);
    const auto all = entries();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[1].stage, OutcomeStage::contract);
    EXPECT_EQ(all[1].claimant_kind, domain::ClaimantKind::organiser);
}

TEST_F(SettleLogTest, TheOrganiserPassesOverNoVersionThatCameInMeanwhile) {
    must(house.write(house.seller(), house.content(), "w1"));
    const auto seen = house.log(house.organiser()).revision;
    must(house.write(house.buyer(), house.content(), "w2"));
    EXPECT_EQ(fault_of(settle(house.organiser(), house.content(), seen)), "stale_revision");
}

TEST_F(SettleLogTest, OnlyOrganisersDecide) {
    must(house.write(house.seller(), house.content(), "w1"));
    const auto revision = house.log(house.organiser()).revision;
    EXPECT_EQ(fault_of(settle(house.seller(), house.content(), revision)), "not_found");
    EXPECT_EQ(fault_of(settle(house.interpreter_there(), house.content(), revision)), "not_found");
    EXPECT_EQ(fault_of(settle(house.auditor(), house.content(), revision)), "forbidden");
    EXPECT_EQ(fault_of(settle(house.stranger(), house.content(), revision)), "not_found");
    EXPECT_THAT(entries(), testing::IsEmpty());
}

TEST_F(SettleLogTest, SignaturesUnderExactlyThatAreTaken) {
    auto content = house.content();
    content.seller_signature = house.signature();
    content.buyer_signature = house.signature(300);
    must(house.write(house.interpreter_there(), content, "w1"));
    const auto revision = house.log(house.organiser()).revision;
    auto other = content;
    other.amount_minor = 4'900'000;
    auto decided = other;
    decided.seller_signature = house.signature(7);
    const auto log = must(settle(house.organiser(), decided, revision));
    EXPECT_FALSE(log.settled->seller_signature.has_value()) << "nobody signed 49,000";
}

TEST_F(SettleLogTest, ANoShowPostsNothing) {
    must(house.write(house.seller(), house.absent(domain::LogOutcome::buyer_absent), "w1"));
    auto organiser = house.organiser();
    const auto answer = must(app::settle_logs(organiser, house.event.id, {{house.meeting}}));
    EXPECT_EQ(answer.settled, 1);
    EXPECT_THAT(entries(), testing::IsEmpty());
    EXPECT_EQ(house.log(organiser).settled->outcome, domain::LogOutcome::buyer_absent);
}

TEST_F(SettleLogTest, ManyAreSettledAtOnceAndContradictionsAreLeft) {
    must(house.write(house.seller(), house.content(), "w1"));
    auto lower = house.content();
    lower.amount_minor = 4'000'000;
    must(house.write(house.buyer(), lower, "w2"));
    auto organiser = house.organiser();
    const auto other = house.meeting_of(house.sellers[1], house.buyers[1]);
    const auto answer = must(app::settle_logs(organiser, house.event.id, {{house.meeting, other}}));
    EXPECT_EQ(answer.settled, 0);
    ASSERT_THAT(answer.left, SizeIs(2));
    EXPECT_EQ(answer.left[0].code, "validation_failed");
    EXPECT_EQ(answer.left[1].code, "not_found");
    auto stranger = house.stranger(), auditor = house.auditor(), seller = house.seller();
    EXPECT_EQ(fault_of(app::settle_logs(stranger, house.event.id, {{house.meeting}})), "not_found");
    EXPECT_EQ(fault_of(app::settle_logs(auditor, house.event.id, {{house.meeting}})), "forbidden");
    EXPECT_EQ(fault_of(app::settle_logs(seller, house.event.id, {{house.meeting}})), "not_found");
}

TEST_F(SettleLogTest, TheListSaysWhereEveryMeetingStands) {
    must(house.write(house.seller(), house.content(), "w1"));
    must(agree(house.buyer()));
    auto organiser = house.organiser();
    const auto list = must(app::list_logs(organiser, house.event.id, {}, {}));
    EXPECT_EQ(list.total, 4);
    EXPECT_EQ(list.items[0].state, LogState::settled);
    EXPECT_EQ(list.items[0].amount_minor, 5'000'000);
    EXPECT_EQ(must(app::list_logs(organiser, house.event.id, {.due = true}, {})).total, 1) << "T2 at 10:00 is over";
    EXPECT_EQ(must(app::list_logs(organiser, house.event.id, {}, {.q = "예시체온"})).total, 2);
    const auto summary = must(app::summarise_logs(organiser, house.event.id));
    EXPECT_EQ(summary.settled, 1);
    EXPECT_EQ(summary.due, 1);
    ASSERT_THAT(summary.totals, SizeIs(1));
    EXPECT_EQ(summary.totals[0].settled_expected, 5'000'000);
    EXPECT_FALSE(summary.together.has_value()) << "no rates, no sum over currencies";
    auto stranger = house.stranger(), seller = house.seller();
    EXPECT_EQ(fault_of(app::list_logs(stranger, house.event.id, {}, {})), "not_found");
    EXPECT_EQ(fault_of(app::list_logs(seller, house.event.id, {}, {})), "not_found");
    EXPECT_EQ(fault_of(app::summarise_logs(stranger, house.event.id)), "not_found");
}

}  // namespace
}  // namespace gyoryu::app_tests
