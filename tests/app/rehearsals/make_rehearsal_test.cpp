#include "app/rehearsals/make_rehearsal.h"
#include "app/blocks/event_blocks.h"
#include "app/day/accept_proposal.h"
#include "app/day/day_clock.h"
#include "app/day/propose_change.h"
#include "app/fixture.h"
#include "app/ledger/record_outcome.h"
#include "app/ledger/verify_chain.h"
#include "app/mails/change_mails.h"
#include "app/mails/list_mails.h"
#include "app/mails/queue_mail.h"
#include "app/mails/resend_mail.h"
#include "app/meetings/list_meetings.h"
#include "app/participants/list_participants.h"
#include "app/press/publish_press_release.h"
#include "app/press/write_press_release.h"
#include "app/rehearsals/access_tokens.h"
#include "app/rehearsals/delete_rehearsal.h"
#include "app/rehearsals/list_rehearsals.h"
#include "app/timetables/apply_moves.h"
#include "app/timetables/create_draft.h"
#include "app/timetables/get_draft.h"
#include "app/timetables/release_timetable.h"
#include "app/workspaces/remove_member.h"
#include "store/mail_tables.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

/// One seller and one buyer with contacts, who meet in the first slot at the first table; on both databases, since the
/// guards that keep what was told differ.
class Rehearsing : public testing::TestWithParam<std::string> {
protected:
    Rehearsing()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {
        seller = house.seller("예시주사", "kim@seller.example.org");
        buyer = house.buyer("样例口腔", "zhang@buyer.example.org");
        house.interpreter("윤예시");
        house.request(seller, buyer, 5);
        auto context = house.organiser();
        auto draft = must(create_draft(context, house.event.id, {}));
        meeting = must(list_meetings(context, house.event.id, {})).items.at(0).id;
        planning::Move move{meeting, 1, 1, {}, {}};
        draft = must(apply_moves(context, draft.id, draft.revision, {{move}, false}));
        must(release_timetable(context, house.event.id, draft.revision, {draft.id}));
    }
    ~Rehearsing() {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    /// The organiser with the memberships that the store knows now.
    Context organiser() { return house.as(with_memberships(house.organiser_actor)); }
    domain::Actor with_memberships(const domain::Actor& actor) {
        auto account = std::get<domain::AccountActor>(actor);
        account.memberships = house.database().read([&](store::Transaction& tx) {
            return store::select_where<domain::Member>(tx, store::where("account_id", account.account_id));
        });
        return account;
    }
    Rehearsal made() {
        auto context = house.organiser();
        return must(make_rehearsal(context, house.event.id));
    }
    /// Releases the timetable that came along.
    app::Release release(Context& context, const Rehearsal& copy) {
        const auto draft = must(get_draft(context, *copy.draft_id));
        return must(release_timetable(context, copy.event_id, draft.revision, {draft.id}));
    }
    std::int64_t rows_with(const std::string& table, const std::string& column, const std::string& value) {
        return house.database().read([&](store::Transaction& tx) {
            return store::integer_of(
                tx.query("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = $1", {value})[0][0]);
        });
    }

    std::string url_;
    app_tests::EventHouse house;
    Participant seller, buyer;
    MeetingId meeting;
};

TEST_P(Rehearsing, a_copy_has_what_the_event_has_and_nobody_s_contacts) {
    const auto copy = made();
    EXPECT_EQ(copy.meetings, 1);
    EXPECT_EQ(copy.slug, "wonju-weihai-2016-rehearsal-1");
    auto context = organiser();
    const auto people = must(list_participants(context, copy.event_id, {}, {}));
    ASSERT_EQ(people.items.size(), 2u);
    for (const auto& person : people.items) {
        EXPECT_TRUE(person.email.ends_with("@rehearsal.invalid")) << person.email;
        EXPECT_EQ(person.phone, "");
        EXPECT_NE(person.id, seller.id);
        EXPECT_NE(person.organisation_id, seller.organisation_id);
    }
    EXPECT_EQ(rows_with("participants", "email", "kim@seller.example.org"), 1);
    EXPECT_EQ(release(context, copy).placements.size(), 1u);
}

TEST_P(Rehearsing, letters_of_a_copy_are_captured) {
    const auto copy = made();
    auto context = organiser();
    release(context, copy);
    const auto told = must(get_rehearsal(context, copy.id)).messages;
    EXPECT_GE(told, 2) << "the release wrote to the seller and the buyer";
    house.database().write([&](store::Transaction& tx) {
        const auto event = must(store::get<domain::Event>(tx, copy.event_id));
        Letter letter;
        letter.to.email = "anybody@rehearsal.invalid";
        letter.purpose = "test";
        letter.params = {{"event", "e"}, {"name", "n"}};
        const auto mail = queue_mail(context, tx, &event, letter);
        EXPECT_EQ(mail->state, domain::MailState::captured);
        EXPECT_FALSE(mail->next_attempt_at);
    });
    EXPECT_EQ(must(get_rehearsal(context, copy.id)).messages, told + 1);
    const auto mails = must(list_mails(context, copy.event_id, {}, {}));
    for (const auto& mail : mails.items) {
        EXPECT_EQ(mail.state, domain::MailState::captured);
        EXPECT_EQ(fault_of(resend_mail(context, mail.id, {"real@example.org"})), "event_sealed");
    }
    must(change_mails(context, copy.event_id, {{}, MailAction::send}));
    EXPECT_EQ(rows_with("mails", "event_id", copy.event_id.str()), told + 1);
    EXPECT_EQ(rows_with("mails", "state", "captured"), told + 1);
}

TEST_P(Rehearsing, time_that_is_not_for_meetings_comes_along_with_whom_it_concerns) {
    auto context = house.organiser();
    EventBlockEdit block;
    block.names = {{"ko", "시연"}};
    block.kind = domain::BlockKind::demonstration;
    block.day = house.event.starts_on;
    block.starts = {780};
    block.ends = {800};
    block.audience = domain::BlockAudience::chosen;
    block.person_ids = {seller.id.str()};
    must(create_block(context, house.event.id, block));
    const auto copy = made();
    auto now = organiser();
    const auto blocks = must(list_blocks(now, copy.event_id, {}));
    ASSERT_EQ(blocks.items.size(), 1u);
    ASSERT_EQ(blocks.items[0].person_ids.size(), 1u);
    const auto people = must(list_participants(now, copy.event_id, {.side = domain::ParticipantSide::seller}, {}));
    EXPECT_EQ(blocks.items[0].person_ids[0], people.items.at(0).id.str());
}

TEST_P(Rehearsing, the_original_knows_of_its_copy_only_that_it_is_there) {
    const auto before = rows_with("events", "workspace_id", house.workspace.id.str());
    const auto copy = made();
    EXPECT_EQ(rows_with("events", "workspace_id", house.workspace.id.str()), before);
    auto context = organiser();
    const auto list = must(list_rehearsals(context, house.event.id));
    ASSERT_EQ(list.items.size(), 1u);
    EXPECT_EQ(list.items[0].id, copy.id);
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(list_rehearsals(stranger, house.event.id)), "not_found");
    EXPECT_EQ(fault_of(get_rehearsal(stranger, copy.id)), "not_found");
    auto auditor = house.as(with_memberships(house.auditor_actor));
    EXPECT_EQ(fault_of(make_rehearsal(auditor, house.event.id)), "forbidden");
    EXPECT_EQ(fault_of(delete_rehearsal(auditor, copy.id)), "forbidden");
    EXPECT_EQ(fault_of(make_rehearsal(context, copy.event_id)), "event_sealed");
}

TEST_P(Rehearsing, a_copy_can_be_thrown_away_with_its_releases_and_its_ledger) {
    const auto copy = made();
    auto context = organiser();
    release(context, copy);
    ASSERT_TRUE(set_day_clock(context, copy.event_id, {*base::Instant::parse("2016-06-22T00:30:00Z"), 0}));
    const auto people = must(list_participants(context, copy.event_id, {}, {}));
    ProposalRequest request;
    request.kind = domain::DayChangeKind::no_show;
    request.participant_id = people.items[0].id;
    const auto proposal = must(propose_change(context, copy.event_id, request));
    must(accept_proposal(context, proposal.id, proposal.revision));
    OutcomeEdit outcome;
    outcome.amount = {100'000, "USD"};
    outcome.words.remark = "rehearsed";
    must(record_outcome(context, copy.event_id, outcome));
    must(record_outcome(context, house.event.id, outcome));

    must(delete_rehearsal(context, copy.id));
    EXPECT_EQ(fault_of(get_rehearsal(context, copy.id)), "not_found");
    for (const auto* table : {"releases", "ledger_entries", "participants", "meetings", "day_changes", "drafts"})
        EXPECT_EQ(rows_with(table, "event_id", copy.event_id.str()), 0) << table;
    for (const auto* table : {"events", "organisations", "members", "programmes", "search_tokens"})
        EXPECT_EQ(rows_with(table, "workspace_id", copy.workspace_id.str()), 0) << table;
    house.database().read([&](store::Transaction& tx) {
        EXPECT_TRUE(entries_only_audited(tx).empty()) << "the audit's memory of a deleted rehearsal is no lost entry";
        EXPECT_FALSE(verify_chain(tx, house.event.id).broken);
        EXPECT_EQ(store::count_where<domain::Release>(tx, store::where("event_id", house.event.id)), 1);
    });
}

TEST_P(Rehearsing, a_copy_s_workspace_holds_no_event_whose_letters_would_leave) {
    const auto copy = made();
    auto context = organiser();
    const auto programme = must(create_programme(context, copy.workspace_id, {"beside", {{"ko", "다른 사업"}}})).id;
    auto edit = app_tests::EventHouse::event_edit();
    edit.slug = "beside";
    EXPECT_EQ(fault_of(create_event(context, programme, edit)), "event_sealed");
    EXPECT_EQ(fault_of(create_event(context, house.programme.id, edit)), "ok");
    must(delete_rehearsal(context, copy.id));
}

TEST_P(Rehearsing, nothing_of_a_copy_is_published) {
    const auto copy = made();
    auto context = organiser();
    const auto written =
        must(write_press_release(context, copy.event_id, {domain::PressKind::event, {domain::Lang::ko}}));
    auto owner = house.as(with_memberships(house.owner_actor));
    const auto reviewed = must(review_press_release(owner, written.id, written.revision));
    EXPECT_EQ(fault_of(publish_press_release(context, written.id, reviewed.revision)), "event_sealed");
    const PressSchedule tomorrow{base::LocalDate::of(2016, 6, 14), base::LocalTime{16 * 60}, "Asia/Seoul", {}};
    EXPECT_EQ(fault_of(schedule_press_release(context, written.id, reviewed.revision, tomorrow)), "event_sealed");
}

TEST_P(Rehearsing, what_was_told_and_came_of_the_original_stays_though_a_copy_may_go) {
    made();
    const auto refuse = [&](const std::string& sql, const std::string& id) {
        EXPECT_ANY_THROW(house.database().write([&](store::Transaction& tx) { tx.execute(sql, {id}); })) << sql;
    };
    auto context = organiser();
    OutcomeEdit outcome;
    outcome.amount = {100'000, "USD"};
    outcome.words.remark = "real";
    must(record_outcome(context, house.event.id, outcome));
    refuse("DELETE FROM releases WHERE event_id = $1", house.event.id.str());
    refuse("DELETE FROM ledger_notes WHERE entry_id IN (SELECT id FROM ledger_entries WHERE event_id = $1)",
           house.event.id.str());
    refuse("DELETE FROM ledger_entries WHERE event_id = $1", house.event.id.str());
    refuse("DELETE FROM rehearsals WHERE source_event_id = $1", house.event.id.str());
    refuse("UPDATE rehearsals SET event_id = source_event_id WHERE source_event_id = $1", house.event.id.str());
}

TEST_P(Rehearsing, a_token_is_an_organiser_of_the_copy_and_nothing_else) {
    const auto copy = made();
    auto context = organiser();
    const auto token = must(create_access_token(context, copy.id));
    EXPECT_EQ(rows_with("access_tokens", "token_hash", *token.token), 0) << "only its hash is kept";
    const auto found = must(find_token(*house.services, *token.token));
    auto program = house.as(found.visitor.actor);
    EXPECT_EQ(fault_of(list_participants(program, copy.event_id, {}, {})), "ok");
    EXPECT_EQ(fault_of(list_participants(program, house.event.id, {}, {})), "not_found");
}

TEST_P(Rehearsing, a_token_ends_when_it_is_revoked_or_a_day_old_or_its_maker_leaves) {
    const auto copy = made();
    auto context = organiser();
    const auto revoked = must(create_access_token(context, copy.id));
    const auto left = must(create_access_token(context, copy.id));
    must(revoke_access_token(context, revoked.id));
    EXPECT_EQ(fault_of(find_token(*house.services, *revoked.token)), "not_signed_in");
    EXPECT_EQ(fault_of(find_token(*house.services, *left.token)), "ok");
    auto owner = house.owner();
    must(remove_member(owner, std::get<domain::AccountActor>(house.organiser_actor).memberships[0].id, 1));
    EXPECT_EQ(fault_of(find_token(*house.services, *left.token)), "not_signed_in");
    auto owner_now = house.as(with_memberships(house.owner_actor));
    const auto old = must(create_access_token(owner_now, copy.id));
    house.clock.pass_minutes(24 * 60);
    EXPECT_EQ(fault_of(find_token(*house.services, *old.token)), "not_signed_in");
}

INSTANTIATE_TEST_SUITE_P(Drivers, Rehearsing, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
