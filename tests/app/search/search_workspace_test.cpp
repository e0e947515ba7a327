#include "app/search/search_workspace.h"
#include "app/fixture.h"
#include "app/meetings/create_meeting.h"
#include "app/organisations/create_organisation.h"
#include "app/organisations/update_organisation.h"
#include "app/participants/create_participant.h"
#include "app/participants/delete_participant.h"

namespace gyoryu::app {

using app_tests::must;

class SearchWorkspace : public testing::Test {
protected:
    std::vector<std::string> titles(const std::string& query) {
        auto context = house.organiser();
        std::vector<std::string> titles;
        for (const auto& hit : must(search_workspace(context, house.workspace.id, query)).items)
            titles.push_back(hit.title.front().text);
        return titles;
    }

    app_tests::EventHouse house;
};

TEST_F(SearchWorkspace, finds_one_and_two_characters_of_korean_and_chinese) {
    house.seller("예시치과기기");
    house.buyer("样例口腔医院");
    EXPECT_EQ(titles("치"), std::vector<std::string>{"예시치과기기"});
    EXPECT_EQ(titles("치과"), std::vector<std::string>{"예시치과기기"});
    EXPECT_EQ(titles("医"), std::vector<std::string>{"样例口腔医院"});
    EXPECT_EQ(titles("口腔"), std::vector<std::string>{"样例口腔医院"});
    EXPECT_TRUE(titles("腔口").empty());
    EXPECT_TRUE(titles("").empty());
    EXPECT_TRUE(titles("!?").empty());
}

TEST_F(SearchWorkspace, finds_a_body_by_its_name_in_another_script) {
    house.seller("위고그룹 유한공사");
    house.buyer("淄博市中心医院");
    for (const char* query : {"威高", "WEGO", "Weigao Group", "웨이가오", "위고", "ㅇㄱ"})
        EXPECT_EQ(titles(query), std::vector<std::string>{"위고그룹 유한공사"}) << query;
    for (const char* query : {"쯔보", "치박", "Zibo Central Hospital", "Цзыбо", "쯔", "ㅉㅂ"})
        EXPECT_EQ(titles(query), std::vector<std::string>{"淄博市中心医院"}) << query;
    EXPECT_TRUE(titles("青岛").empty());
    EXPECT_EQ(titles("Вэйхай"), std::vector<std::string>{"원주–위해 의료기기 교류"});
}

TEST_F(SearchWorkspace, finds_people_by_their_name_in_another_script_for_organisers_only) {
    auto context = house.organiser();
    ParticipantEdit edit;
    edit.new_organisation = app_tests::organisation_named("ko", "예시메디칼");
    edit.contact_name = "김철수";
    must(create_participant(context, house.event.id, edit));
    EXPECT_EQ(titles("Kim Chul-soo"), std::vector<std::string>{"예시메디칼"});
    EXPECT_EQ(titles("Ким Чхоль Су"), std::vector<std::string>{"예시메디칼"});
    auto auditor = house.auditor();
    EXPECT_TRUE(must(search_workspace(auditor, house.workspace.id, "Kim Chul-soo")).items.empty());
}

TEST_F(SearchWorkspace, finds_every_kind_with_the_page_it_stands_on) {
    const auto seller = house.seller("예시치과", "kim@example.org");
    house.interpreter("윤예시");
    auto context = house.organiser();
    must(create_organisation(context, house.workspace.id, app_tests::organisation_named("ko", "예시진흥원")));
    const auto hits = must(search_workspace(context, house.workspace.id, "예시")).items;
    ASSERT_EQ(hits.size(), 3u);
    EXPECT_EQ(hits[0].kind, SearchKind::organisation) << "beginnings first";
    EXPECT_EQ(hits[1].id, seller.id.str());
    EXPECT_EQ(hits[1].url, "/events/wonju-weihai-2016/people?q=S01");
    EXPECT_EQ(hits[2].kind, SearchKind::interpreter);
    EXPECT_EQ(titles("export"), std::vector<std::string>{"2016 수출상담회"});
    EXPECT_EQ(titles("Weihai"), (std::vector<std::string>{"원주–위해 의료기기 교류", "2016 수출상담회"}));
    EXPECT_EQ(titles("kim@example"), std::vector<std::string>{"예시치과"});
}

TEST_F(SearchWorkspace, finds_products_by_what_they_are_called_in_another_language) {
    ParticipantEdit edit;
    edit.new_organisation = app_tests::organisation_named("ko", "예시메디칼");
    edit.products = {"휴대용 심전도계", "초음파 진단기 9018.12"};
    auto context = house.organiser();
    must(create_participant(context, house.event.id, edit));
    house.seller("예시치과");
    for (const char* query : {"超声诊断仪", "ultrasound scanners", "УЗИ-аппарат", "초음파진단기"})
        EXPECT_EQ(titles(query), std::vector<std::string>{"예시메디칼"}) << query;
    EXPECT_TRUE(titles("слуховой аппарат").empty());
    EXPECT_TRUE(titles("УЗИ-аппарат, слуховой аппарат").empty()) << "all that is named";
}

TEST_F(SearchWorkspace, finds_a_meeting_by_either_side_in_any_script_and_leads_to_it_on_the_board) {
    const auto seller = house.seller("예시치과");
    const auto buyer = house.buyer("样例口腔医院");
    const auto other = house.buyer("样例眼科医院");
    auto context = house.organiser();
    MeetingEdit edit;
    edit.seller_id = seller.id;
    edit.buyer_id = buyer.id;
    const auto meeting = must(create_meeting(context, house.event.id, edit));
    edit.buyer_id = other.id;
    must(create_meeting(context, house.event.id, edit));
    const auto meetings = [&](const std::string& query) {
        std::vector<std::string> urls;
        for (const auto& hit : must(search_workspace(context, house.workspace.id, query)).items)
            if (hit.kind == SearchKind::meeting) urls.push_back(hit.url);
        return urls;
    };
    const std::string url = "/events/wonju-weihai-2016/timetable?meeting=" + meeting.id.str();
    EXPECT_EQ(meetings("口腔"), std::vector<std::string>{url});
    EXPECT_EQ(meetings("예시치과 口腔"), std::vector<std::string>{url}) << "both names";
    EXPECT_EQ(meetings("예시치과").size(), 2u);
    EXPECT_TRUE(meetings("예시치과 外科").empty());
    const auto hits = must(search_workspace(context, house.workspace.id, "예시치과")).items;
    EXPECT_EQ(hits.front().kind, SearchKind::participant) << "meetings come last";
    EXPECT_EQ(hits.back().title.front().text.find("예시치과 × "), 0u);
    auto stranger = house.stranger();
    EXPECT_EQ(app_tests::fault_of(search_workspace(stranger, house.workspace.id, "口腔")), "not_found");
}

TEST_F(SearchWorkspace, shows_and_finds_contacts_for_organisers_only) {
    house.seller("예시치과", "kim@example.org");
    auto organiser = house.organiser(), auditor = house.auditor();
    EXPECT_EQ(must(search_workspace(organiser, house.workspace.id, "kim@example")).items.size(), 1u);
    EXPECT_TRUE(must(search_workspace(auditor, house.workspace.id, "kim@example")).items.empty());
}

TEST_F(SearchWorkspace, follows_changes) {
    const auto seller = house.seller("예시치과");
    auto context = house.organiser();
    must(update_organisation(context, seller.organisation_id, 1, app_tests::organisation_named("ko", "예시메디")));
    EXPECT_TRUE(titles("치과").empty());
    EXPECT_EQ(titles("메디"), std::vector<std::string>{"예시메디"});
    must(delete_participant(context, seller.id, 1));
    EXPECT_EQ(must(search_workspace(context, house.workspace.id, "메디")).items[0].kind, SearchKind::organisation);
}

TEST_F(SearchWorkspace, stays_within_the_workspace) {
    auto system = house.system();
    const auto other = must(create_workspace(system, {"다른 곳", domain::Lang::ko, "Asia/Seoul", "other"}));
    must(create_organisation(system, other.id, app_tests::organisation_named("ko", "남의비밀회사")));
    EXPECT_TRUE(titles("비밀").empty());
    EXPECT_EQ(must(search_workspace(system, other.id, "비밀")).items.size(), 1u);
}

}  // namespace gyoryu::app
