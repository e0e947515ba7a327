#include "app/accounts/sign_in.h"
#include "app/audit/list_audit.h"
#include "app/fixture.h"
#include "app/imports/commit_import.h"
#include "app/imports/create_import.h"
#include "app/overview/get_overview.h"
#include "app/participants/delete_participant.h"
#include "app/participants/list_participants.h"
#include "app/participants/participant_rules.h"
#include "app/participants/update_participant.h"
#include "app/requests/list_requests.h"
#include "app/search/search_workspace.h"
#include "app/wishes/accept_suggestions.h"
#include "app/wishes/decide_pair.h"
#include "app/wishes/get_wishes.h"
#include "app/wishes/list_suggestions.h"
#include "app/wishes/record_past_meeting.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

/// The use cases with SQL of their own, or that lean on constraints, on SQLite and PostgreSQL.
class BothDrivers : public testing::TestWithParam<std::string> {
protected:
    BothDrivers()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~BothDrivers() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    std::string url_;
    app_tests::EventHouse house;
    Context organiser = house.organiser();
};

TEST_P(BothDrivers, people_wishes_and_the_overview) {
    const auto seller = house.seller("예시치과", "kim@example.org");
    const auto buyer = house.buyer("样例口腔");
    house.interpreter("윤예시");
    house.request(seller, buyer, 5);
    house.request(buyer, seller, 4);
    EXPECT_EQ(
        fault_of(create_request(organiser, house.event.id, {seller.id, buyer.id, 3, "", domain::RequestStatus::open})),
        "duplicate_request");
    EXPECT_EQ(must(list_participants(organiser, house.event.id, {}, {.q = "치"})).items[0].requests_sent, 1);
    EXPECT_EQ(must(list_requests(organiser, house.event.id, {.participant = buyer.id.str()}, {})).total, 2);
    EXPECT_EQ(must(get_wishes(organiser, house.event.id)).cells.size(), 1u);
    must(decide_pair(organiser, house.event.id, seller.id, buyer.id, {domain::PairDecision::must}));
    must(decide_pair(organiser, house.event.id, seller.id, buyer.id, {domain::PairDecision::must}));
    const auto overview = must(get_overview(organiser, house.event.id));
    EXPECT_EQ(overview.numbers.requests_mutual, 2);
    EXPECT_EQ(overview.numbers.expected_meetings, 1);
    // The buyer and the meeting.
    EXPECT_EQ(must(search_workspace(organiser, house.workspace.id, "口腔")).items.size(), 2u);
    EXPECT_GT(must(list_audit(organiser, house.workspace.id, {}, {.limit = 3})).total, 8);
    must(delete_participant(organiser, buyer.id, 1));
    EXPECT_EQ(must(list_requests(organiser, house.event.id, {}, {})).total, 0);
}

TEST_P(BothDrivers, suggestions_follow_requests_decisions_and_earlier_meetings) {
    auto seller = house.seller("예시치과");
    auto buyer = house.buyer("样例口腔");
    house.interpreter("윤예시");
    auto edit = edit_of(seller);
    edit.products = {"구강스캐너"};
    edit.trade.markets = {"CN"};
    edit.trade.registrations = {{"CN", "NMPA", 2, "威海样例", base::LocalDate::of(2027, 1, 31)}};
    seller = must(update_participant(organiser, seller.id, seller.revision, edit));
    EXPECT_EQ(seller.trade, edit.trade);
    const auto points = [&] {
        const auto list = must(list_suggestions(organiser, house.event.id, {}, {}, {})).items;
        return list.empty() ? 0 : list[0].points;
    };
    EXPECT_EQ(points(), 0) << "nothing but a language speaks for them";
    edit = edit_of(buyer);
    edit.products = {"口内扫描仪"};
    must(update_participant(organiser, buyer.id, buyer.revision, edit));
    const int fitting = points();
    EXPECT_GT(fitting, 0);
    must(record_past_meeting(organiser, house.event.id, seller.id, buyer.id, {.seller_rating = 5, .buyer_rating = 4}));
    must(record_past_meeting(organiser, house.event.id, seller.id, buyer.id, {.seller_rating = 5, .buyer_rating = 5}));
    EXPECT_EQ(points(), fitting + 2);
    must(decide_pair(organiser, house.event.id, seller.id, buyer.id, {domain::PairDecision::never}));
    EXPECT_EQ(points(), 0);
    must(decide_pair(organiser, house.event.id, seller.id, buyer.id, {domain::PairDecision::none}));
    const auto made = must(accept_suggestions(organiser, house.event.id, {.all = true}));
    EXPECT_EQ(made.meeting_ids.size(), 1u);
    EXPECT_EQ(must(withdraw_suggestions(organiser, house.event.id, made)).meeting_ids, made.meeting_ids);
}

TEST_P(BothDrivers, imports_and_taken_codes) {
    const auto import = must(create_import(organiser, house.event.id,
                                           {domain::ImportKind::participants, "x.csv",
                                            "코드,구분,기업명,국가\nS01,셀러,예시치과,한국\n,바이어,样例口腔,中国\n"}));
    EXPECT_EQ(must(commit_import(organiser, import.id)).created, 2);
    ParticipantEdit edit;
    edit.code = "S01";
    edit.new_organisation = app_tests::organisation_named("ko", "다른 회사");
    EXPECT_EQ(fault_of(create_participant(organiser, house.event.id, edit)), "conflict_exists");
}

TEST_P(BothDrivers, the_lock_after_five_failures) {
    auto nobody = house.nobody();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(fault_of(sign_in(nobody, {"owner@example.org", "wrong"})), "wrong_credentials");
    EXPECT_EQ(fault_of(sign_in(nobody, {"owner@example.org", "정말 긴 비밀번호 1"})), "too_many_attempts");
    house.clock.pass_minutes(15);
    EXPECT_EQ(fault_of(sign_in(nobody, {"owner@example.org", "정말 긴 비밀번호 1"})), "ok");
}

INSTANTIATE_TEST_SUITE_P(Drivers, BothDrivers, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
