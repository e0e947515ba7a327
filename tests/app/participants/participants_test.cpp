#include "app/fixture.h"
#include "app/organisations/delete_organisation.h"
#include "app/participants/change_participants.h"
#include "app/participants/delete_participant.h"
#include "app/participants/get_participant.h"
#include "app/participants/list_participants.h"
#include "app/participants/update_participant.h"
#include "app/requests/list_requests.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::ParticipantSide;

class Participants : public testing::Test {
protected:
    ParticipantEdit edit_of(const Participant& one) {
        ParticipantEdit edit;
        edit.side = one.side;
        edit.code = one.code;
        edit.organisation_id = one.organisation_id.str();
        edit.contact_name = one.contact_name;
        edit.email = one.email;
        edit.languages = one.languages;
        edit.status = one.status;
        return edit;
    }

    ParticipantEdit new_edit(const std::string& name = "예시회사") {
        ParticipantEdit edit;
        edit.new_organisation = app_tests::organisation_named("ko", name);
        return edit;
    }

    std::string create(const ParticipantEdit& edit) {
        auto context = house.organiser();
        return fault_of(create_participant(context, house.event.id, edit));
    }

    List<Participant> list(const ParticipantFilter& filter, const ListQuery& query = {}) {
        auto context = house.organiser();
        return must(list_participants(context, house.event.id, filter, query));
    }

    static std::vector<std::string> codes(const List<Participant>& list) {
        std::vector<std::string> codes;
        for (const auto& one : list.items) codes.push_back(one.code);
        return codes;
    }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
};

TEST_F(Participants, get_the_next_code_of_their_side) {
    EXPECT_EQ(house.seller("하나").code, "S01");
    EXPECT_EQ(house.buyer("一").code, "B01");
    auto edit = new_edit();
    edit.code = "S41";
    EXPECT_EQ(create(edit), "ok");
    EXPECT_EQ(house.seller("둘").code, "S42");
}

TEST_F(Participants, keep_names_exactly_as_given) {
    for (const std::string name :
         {"주식회사 ㈜예시—메디", "شركة المثال الطبية", "🦷 Dental ‏مثال‎ 👩‍⚕️", "  앞뒤 빈칸  "}) {
        const auto made = house.seller(name);
        EXPECT_EQ(must(get_participant(organiser, made.id)).organisation.names[0].text, name);
    }
}

TEST_F(Participants, refuse_overlong_and_empty_names) {
    EXPECT_EQ(create(new_edit(std::string(199, 'x'))), "ok");
    auto overlong = new_edit();
    overlong.new_organisation->names[0].text.clear();
    for (int i = 0; i < 201; ++i) overlong.new_organisation->names[0].text += "가";
    EXPECT_EQ(create(overlong), "validation_failed");
    EXPECT_EQ(create(new_edit("   ")), "validation_failed");
    EXPECT_EQ(create(new_edit("")), "validation_failed");
}

TEST_F(Participants, refuse_the_email_of_another_and_say_whose_it_is) {
    house.seller("하나", "kim@example.org");
    auto edit = new_edit();
    edit.email = " KIM@example.org ";
    edit.email = "KIM@example.org";
    const auto refused = create_participant(organiser, house.event.id, edit);
    ASSERT_EQ(fault_of(refused), "conflict_exists");
    EXPECT_EQ(refused.error().params[2], (base::FaultParameter{"code", "S01"}));
    EXPECT_EQ(refused.error().issues[0].path, "/email");
    edit.email.clear();
    EXPECT_EQ(create(edit), "ok");
    EXPECT_EQ(create(edit), "ok") << "two without an e-mail are no duplicates";
}

TEST_F(Participants, refuse_a_taken_code) {
    house.seller("하나");
    auto edit = new_edit();
    edit.code = "S01";
    EXPECT_EQ(create(edit), "conflict_exists");
}

TEST_F(Participants, refuse_unknown_zones_languages_countries_and_slots) {
    auto edit = new_edit();
    edit.time_zone = "Asia/Atlantis";
    const auto refused = create_participant(organiser, house.event.id, edit);
    ASSERT_EQ(fault_of(refused), "unknown_zone");
    EXPECT_EQ(refused.error().params[0], (base::FaultParameter{"value", "Asia/Atlantis"}));
    edit = new_edit();
    edit.languages = {"ko", "klingonisch"};
    EXPECT_EQ(create(edit), "unknown_language");
    edit = new_edit();
    edit.new_organisation->country = "XX";
    EXPECT_EQ(create(edit), "validation_failed");
    edit = new_edit();
    edit.unavailable = {1, 5};
    EXPECT_EQ(create(edit), "slot_outside_event");
    edit.unavailable = {2, 2};
    EXPECT_EQ(create(edit), "validation_failed");
    edit = new_edit();
    edit.booth = 4;
    EXPECT_EQ(create(edit), "validation_failed");
}

TEST_F(Participants, need_an_organisation) {
    EXPECT_EQ(create({}), "validation_failed");
    const auto first = house.seller("하나");
    ParticipantEdit edit;
    edit.organisation_id = first.organisation_id.str();
    edit.side = ParticipantSide::buyer;
    EXPECT_EQ(create(edit), "ok");
    EXPECT_EQ(fault_of(delete_organisation(organiser, first.organisation_id, 1)), "in_use");
}

TEST_F(Participants, are_listed_sellers_first_in_order_of_code_with_counts_and_gaps) {
    for (int i = 0; i < 11; ++i) house.seller("셀러" + std::to_string(i));
    const auto buyer = house.buyer("样例口腔", "wang@example.org");
    const auto sellers = list({.side = ParticipantSide::seller});
    EXPECT_EQ(sellers.total, 11);
    EXPECT_EQ(sellers.items[9].code, "S10");
    house.request(sellers.items[0], buyer);
    house.request(sellers.items[1], buyer);
    house.request(buyer, sellers.items[0]);
    const auto all = list({});
    EXPECT_EQ(all.items[0].requests_sent, 1);
    EXPECT_EQ(all.items[0].requests_received, 1);
    EXPECT_EQ(all.items[11].code, "B01");
    EXPECT_EQ(all.items[11].requests_received, 2);
    EXPECT_EQ(all.items[11].missing, std::vector<std::string>{"contact"});
    EXPECT_EQ(all.items[5].missing, (std::vector<std::string>{"requests", "email", "contact"}));
    EXPECT_EQ(list({.missing = "requests"}).total, 9);
}

TEST_F(Participants, are_found_by_one_character_of_any_script) {
    house.seller("예시치과기기");
    house.buyer("样例口腔医院");
    house.buyer("威高集团有限公司");
    EXPECT_EQ(codes(list({}, {.q = "치"})), std::vector<std::string>{"S01"});
    EXPECT_EQ(codes(list({}, {.q = "口腔"})), std::vector<std::string>{"B01"});
    EXPECT_EQ(codes(list({}, {.q = "威高集團"})), std::vector<std::string>{"B02"});
    EXPECT_EQ(codes(list({}, {.q = "b02"})), std::vector<std::string>{"B02"});
    EXPECT_EQ(list({}, {.q = "없는말"}).total, 0);
    EXPECT_EQ(codes(list({.country = "CN"})), (std::vector<std::string>{"B01", "B02"}));
    EXPECT_EQ(codes(list({.language = "zh"})), (std::vector<std::string>{"B01", "B02"}));
}

TEST_F(Participants, are_given_out_in_pages_that_do_not_skip) {
    for (int i = 0; i < 7; ++i) house.seller("셀러" + std::to_string(i));
    std::vector<std::string> seen;
    ListQuery query{.limit = 3};
    for (;;) {
        const auto page = list({}, query);
        EXPECT_EQ(page.total, 7);
        for (const auto& code : codes(page)) seen.push_back(code);
        if (!page.next_cursor) break;
        query.cursor = *page.next_cursor;
    }
    EXPECT_EQ(seen, (std::vector<std::string>{"S01", "S02", "S03", "S04", "S05", "S06", "S07"}));
    EXPECT_EQ(fault_of(list_participants(organiser, house.event.id, {}, {.cursor = "x"})), "validation_failed");
    EXPECT_EQ(fault_of(list_participants(organiser, house.event.id, {}, {.limit = 501})), "validation_failed");
}

TEST_F(Participants, a_list_of_300_asks_the_store_as_often_as_a_list_of_one) {
    const auto statements = [&] {
        const auto before = house.database().statements();
        list({}, {.limit = 500});
        return house.database().statements() - before;
    };
    house.seller("하나");
    const auto for_one = statements();
    for (int i = 0; i < 299; ++i) house.seller("셀러" + std::to_string(i));
    EXPECT_EQ(statements(), for_one);
}

TEST_F(Participants, are_saved_only_at_the_revision_seen) {
    const auto made = house.seller("하나");
    auto edit = edit_of(made);
    edit.contact_name = "김예시";
    EXPECT_EQ(must(update_participant(organiser, made.id, 1, edit)).revision, 2);
    edit.contact_name = "이예시";
    EXPECT_EQ(fault_of(update_participant(organiser, made.id, 1, edit)), "stale_revision");
    EXPECT_EQ(must(get_participant(organiser, made.id)).contact_name, "김예시");
    EXPECT_EQ(fault_of(delete_participant(organiser, made.id, 1)), "stale_revision");
    EXPECT_EQ(fault_of(delete_participant(organiser, made.id, 2)), "ok");
}

TEST_F(Participants, keep_their_side_while_somebody_wishes_to_meet_them) {
    const auto seller = house.seller("하나");
    const auto request = house.request(seller, house.buyer("一"));
    auto edit = edit_of(seller);
    edit.side = ParticipantSide::buyer;
    EXPECT_EQ(fault_of(update_participant(organiser, seller.id, 1, edit)), "in_use");
}

TEST_F(Participants, go_with_their_requests) {
    const auto seller = house.seller("하나");
    house.request(seller, house.buyer("一"));
    must(delete_participant(organiser, seller.id, 1));
    EXPECT_EQ(must(list_requests(organiser, house.event.id, {}, {})).total, 0);
    EXPECT_EQ(fault_of(get_participant(organiser, seller.id)), "not_found");
}

TEST_F(Participants, many_are_changed_at_once_or_none) {
    const auto one = house.seller("하나");
    const auto two = house.seller("둘");
    EXPECT_EQ(must(change_participants(organiser, house.event.id, {{one.id, two.id}, "withdraw", {}, {}})).changed, 2);
    EXPECT_EQ(must(change_participants(organiser, house.event.id, {{one.id, two.id}, "withdraw", {}, {}})).changed, 0);
    EXPECT_EQ(must(change_participants(organiser, house.event.id, {{one.id}, "set_max_meetings", 4, {}})).changed, 1);
    EXPECT_EQ(must(get_participant(organiser, one.id)).max_meetings, 4);
    const auto speak = [&](std::vector<std::string> languages) {
        return change_participants(organiser, house.event.id,
                                   {{one.id, two.id}, "set_languages", {}, std::move(languages)});
    };
    EXPECT_EQ(must(speak({"ko", "en"})).changed, 2);
    EXPECT_EQ(must(speak({"ko", "en"})).changed, 0);
    EXPECT_EQ(must(get_participant(organiser, two.id)).languages, (std::vector<std::string>{"ko", "en"}));
    EXPECT_EQ(fault_of(speak({"elvish tongue"})), "unknown_language");
    EXPECT_EQ(
        fault_of(change_participants(organiser, house.event.id, {{one.id, ParticipantId("none")}, "confirm", {}, {}})),
        "not_found");
    EXPECT_EQ(must(get_participant(organiser, one.id)).status, domain::ParticipantStatus::withdrawn);
    EXPECT_EQ(fault_of(change_participants(organiser, house.event.id, {{one.id}, "promote", {}, {}})),
              "validation_failed");
    EXPECT_EQ(must(change_participants(organiser, house.event.id, {{one.id, two.id}, "delete", {}, {}})).changed, 2);
    EXPECT_EQ(list({}).total, 0);
}

TEST_F(Participants, tell_the_feed_after_the_change_and_not_after_a_refusal) {
    const auto made = house.seller("하나");
    house.feed.told.clear();
    auto edit = edit_of(made);
    must(update_participant(organiser, made.id, 1, edit));
    EXPECT_EQ(house.feed.told, std::vector<std::string>{"participant " + made.id.str() + " 2"});
    EXPECT_EQ(fault_of(update_participant(organiser, made.id, 1, edit)), "stale_revision");
    EXPECT_EQ(house.feed.told.size(), 1u);
}

}  // namespace gyoryu::app
