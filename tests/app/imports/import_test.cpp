#include "domain/import.h"
#include "app/fixture.h"
#include "app/imports/commit_import.h"
#include "app/imports/create_import.h"
#include "app/imports/discard_import.h"
#include "app/imports/get_import.h"
#include "app/imports/import_template.h"
#include "app/imports/remap_import.h"
#include "app/interpreters/list_interpreters.h"
#include "app/participants/list_participants.h"
#include "app/requests/list_requests.h"
#include "app/search/search_workspace.h"

#include <algorithm>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::ImportKind;

class Imports : public testing::Test {
protected:
    base::Result<Import> upload(const std::string& text, ImportKind kind = ImportKind::participants) {
        return create_import(organiser, house.event.id, {kind, "명단.csv", text});
    }

    /// Uploads and commits what must be without problems.
    ImportResult bring(const std::string& text, ImportKind kind = ImportKind::participants) {
        const auto import = must(upload(text, kind));
        return must(commit_import(organiser, import.id));
    }

    std::vector<Participant> people() {
        return must(list_participants(organiser, house.event.id, {}, {.limit = 500})).items;
    }

    static std::vector<std::string> problems(const Import& import) {
        std::vector<std::string> found;
        for (const auto& row : import.rows)
            for (const auto& one : row.problems)
                found.push_back(std::to_string(row.row) + ":" + std::to_string(one.column) + " " + one.code);
        return found;
    }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
    const std::string list =
        "구분,기업명,기업명(영문),국가,담당자,이메일,언어,품목,가능시간\n"
        "셀러,예시치과,Sample Dental,한국,김예시,kim@example.org,한국어,치과용 의자; 구강스캐너,10:00-12:00\n"
        "바이어,样例口腔医院,,中国,王样例,wang@example.org,\"중국어, 영어\",구강스캐너,\n";
};

TEST_F(Imports, propose_columns_and_show_what_would_happen_without_doing_it) {
    const auto import = must(upload(list));
    EXPECT_EQ(import.counts.create, 2);
    EXPECT_EQ(import.counts.error, 0) << ::testing::PrintToString(problems(import));
    ASSERT_EQ(import.columns.size(), 9u);
    EXPECT_EQ(import.columns[0].field, "side");
    EXPECT_EQ(import.columns[0].samples, (std::vector<std::string>{"셀러", "바이어"}));
    EXPECT_EQ(import.columns[5].field, "email");
    EXPECT_EQ(import.rows[1].row, 3);
    EXPECT_EQ(import.rows[1].values.at("name"), "样例口腔医院");
    EXPECT_TRUE(people().empty());
}

TEST_F(Imports, keep_as_much_of_a_long_file_name_as_is_kept_of_any) {
    std::string name;
    for (int i = 0; i < 100; ++i) name += "명";
    const auto import = must(create_import(organiser, house.event.id, {ImportKind::participants, name + ".csv", list}));
    EXPECT_TRUE(name.starts_with(import.file_name));
    EXPECT_EQ(import.file_name.size() % 3, 0u);
}

TEST_F(Imports, write_all_rows_with_names_languages_and_hours) {
    EXPECT_EQ(bring(list).created, 2);
    const auto seen = people();
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].code, "S01");
    EXPECT_EQ(seen[0].organisation.names, (domain::Names{{"ko", "예시치과"}, {"en", "Sample Dental"}}));
    EXPECT_EQ(seen[0].organisation.country, "KR");
    EXPECT_EQ(seen[0].unavailable, std::vector<int>{4});
    EXPECT_EQ(seen[0].products, (std::vector<std::string>{"치과용 의자", "구강스캐너"}));
    EXPECT_EQ(seen[1].code, "B01");
    EXPECT_EQ(seen[1].languages, (std::vector<std::string>{"zh", "en"}));
    EXPECT_EQ(seen[1].organisation.names[0].lang, "zh");
    EXPECT_EQ(must(search_workspace(organiser, house.workspace.id, "口腔")).items.size(), 1u);
}

TEST_F(Imports, read_markets_registrations_and_money) {
    bring(
        "구분,기업명,희망 시장,인허가,독점 지역,최소 주문액,첫 참가\n"
        "셀러,예시치과,\"중국, EAEU\",CN NMPA 2 2027-01-31 威海 样例; 한국 MFDS,베트남,\"10,000\",예\n");
    const auto trade = people()[0].trade;
    EXPECT_EQ(trade.markets, (std::vector<std::string>{"CN", "EAEU"}));
    ASSERT_EQ(trade.registrations.size(), 2u);
    EXPECT_EQ(trade.registrations[0],
              (domain::Registration{"CN", "NMPA", 2, "威海 样例", base::LocalDate::of(2027, 1, 31)}));
    EXPECT_EQ(trade.registrations[1], (domain::Registration{"KR", "MFDS", 0, "", {}}));
    EXPECT_EQ(trade.territories_given, std::vector<std::string>{"VN"});
    EXPECT_EQ(trade.order_least, 10'000);
    EXPECT_TRUE(trade.newcomer);
    const auto wrong = must(upload(
        "구분,기업명,희망 시장,인허가,예산,취급 가능 등급,첫 참가\n바이어,样例口腔医院,아틀란티스,NMPA,많음,9,글쎄\n"));
    EXPECT_EQ(problems(wrong), (std::vector<std::string>{"2:2 unknown_market", "2:3 unknown_registration",
                                                         "2:4 not_a_number", "2:6 not_yes_or_no", "2:5 too_large"}));
}

TEST_F(Imports, of_the_same_list_again_change_nothing) {
    bring(list);
    const auto again = bring(list);
    EXPECT_EQ(again.created + again.updated, 0);
    EXPECT_EQ(again.skipped, 2);
    EXPECT_EQ(people()[0].revision, 1);
}

TEST_F(Imports, update_by_code_email_or_name_instead_of_doubling) {
    bring(list);
    EXPECT_EQ(bring("구분,기업명,담당자\n셀러,예시치과,박예시\n").updated, 1);
    EXPECT_EQ(bring("구분,기업명,이메일,전화\n바이어,样例口腔医院,WANG@example.org,+86 1\n").updated, 1);
    EXPECT_EQ(bring("코드,구분,기업명,도시\nS01,셀러,예시치과,원주\n").updated, 1);
    const auto seen = people();
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].contact_name, "박예시");
    EXPECT_EQ(seen[0].email, "kim@example.org") << "an absent column clears nothing";
    EXPECT_EQ(seen[0].organisation.city, "원주");
    EXPECT_EQ(seen[1].phone, "+86 1");
}

TEST_F(Imports, write_nothing_while_one_row_has_a_problem) {
    const auto import = must(upload(list + "손님,예시메디,,한국,,mail,한국어,,\n셀러,,,,,,,,\n"
                                           "셀러,예시광학,,아틀란티스,,kim@example.org,엘프어,,언제나\n"));
    EXPECT_EQ(import.counts.error, 3);
    std::vector<int> shown;
    for (const auto& row : import.rows) shown.push_back(row.row);
    EXPECT_EQ(shown, (std::vector<int>{2, 3, 4, 5, 6})) << "in the order of the list";
    EXPECT_EQ(problems(import),
              (std::vector<std::string>{"4:0 unknown_side", "4:5 bad_format", "5:1 required", "6:5 repeats_row",
                                        "6:3 unknown_country", "6:6 unknown_language", "6:8 unknown_time"}));
    const auto refused = commit_import(organiser, import.id);
    ASSERT_EQ(fault_of(refused), "import_has_problems");
    EXPECT_EQ(refused.error().params[0], (base::FaultParameter{"count", "3"}));
    EXPECT_EQ(refused.error().issues[0].path, "4:1");
    EXPECT_TRUE(people().empty());
}

TEST_F(Imports, tell_all_that_is_wrong_with_a_row_at_once) {
    const auto import = must(upload("구분,기업명,국가,이메일\n손님,예시상사,화성,kim(at)example\n"));
    EXPECT_EQ(problems(import),
              (std::vector<std::string>{"2:0 unknown_side", "2:2 unknown_country", "2:3 bad_format"}));
}

TEST_F(Imports, know_an_organisation_by_its_name_in_any_one_language) {
    const std::string names =
        "구분,기업명(국문),기업명(영문),국가\n셀러,예시치과,Sample Dental,한국\n바이어,,Sample Trade,US\n";
    EXPECT_EQ(bring(names).created, 2);
    EXPECT_EQ(must(upload(names)).counts.skip, 2);
    EXPECT_EQ(problems(must(upload("구분,기업명(국문),기업명(영문)\n셀러,,\n"))),
              std::vector<std::string>{"2:1 required"});
}

TEST_F(Imports, may_be_mapped_anew) {
    const auto import = must(upload("구분,기업명,이름칸\n셀러,예시치과,김예시\n"));
    EXPECT_EQ(fault_of(remap_import(organiser, import.id, 1, {{{"2", "nonsense"}}})), "validation_failed");
    EXPECT_EQ(fault_of(remap_import(organiser, import.id, 1, {{{"2", "name"}}})), "validation_failed");
    EXPECT_EQ(fault_of(remap_import(organiser, import.id, 1, {{{"7", "email"}}})), "validation_failed");
    const auto remapped = must(remap_import(organiser, import.id, 1, {{{"2", "contact_name"}}}));
    EXPECT_EQ(remapped.columns[2].field, "contact_name");
    EXPECT_EQ(fault_of(remap_import(organiser, import.id, 1, {{{"2", std::nullopt}}})), "stale_revision");
    must(commit_import(organiser, import.id));
    EXPECT_EQ(people()[0].contact_name, "김예시");
}

TEST_F(Imports, give_all_rows_what_no_column_says) {
    const auto import = must(upload("기업명,국가\n예시치과,\n样例口腔医院,중국\n"));
    EXPECT_EQ(import.counts.error, 2);
    const auto sided =
        must(remap_import(organiser, import.id, import.revision, {.given = {{"side", "셀러"}, {"country", "한국"}}}));
    EXPECT_EQ(problems(sided), std::vector<std::string>{});
    EXPECT_EQ(sided.given.at("side"), "셀러");
    EXPECT_EQ(must(commit_import(organiser, import.id)).created, 2);
    const auto seen = people();
    ASSERT_EQ(seen.size(), 2u);
    for (const auto& one : seen) {
        EXPECT_EQ(one.side, domain::ParticipantSide::seller);
        EXPECT_EQ(one.organisation.country, one.organisation.names[0].text == "예시치과" ? "KR" : "CN");
    }
    const auto other = must(upload("기업명\n예시상사\n"));
    EXPECT_EQ(fault_of(remap_import(organiser, other.id, other.revision, {.given = {{"shoe_size", "42"}}})),
              "validation_failed");
    const auto given = must(remap_import(organiser, other.id, other.revision, {.given = {{"side", "바이어"}}}));
    const auto taken_back =
        must(remap_import(organiser, other.id, given.revision, {.given = {{"side", std::nullopt}}}));
    EXPECT_TRUE(taken_back.given.empty());
    EXPECT_EQ(fault_of(commit_import(organiser, other.id)), "column_unmapped");
}

TEST_F(Imports, tell_the_side_by_the_titles_above_a_list_and_leave_its_sums_out) {
    const auto import =
        must(upload("2027 수출상담회 해외바이어 명단,,\n번호,업체명,국가\nB11,样例口腔医院,중국\n합계,1,\n"));
    EXPECT_EQ(problems(import), std::vector<std::string>{});
    EXPECT_EQ(import.given, (std::map<std::string, std::string>{{"side", "buyer"}}));
    EXPECT_EQ(import.counts.leave_out, 1);
    EXPECT_EQ(import.rows[0].row, 3);
    EXPECT_EQ(must(commit_import(organiser, import.id)).created, 1);
    EXPECT_EQ(people()[0].side, domain::ParticipantSide::buyer);
}

TEST_F(Imports, leave_rows_out_by_choice_and_take_them_in_again) {
    const auto import = must(upload("구분,기업명,국가\n셀러,예시치과,한국\n손님,예시상사,화성\n"));
    EXPECT_EQ(import.counts.error, 1);
    const auto without = must(remap_import(organiser, import.id, import.revision, {.leave_out = {2}}));
    EXPECT_EQ(without.counts.error, 0);
    EXPECT_EQ(without.counts.leave_out, 1);
    const auto back = must(remap_import(organiser, import.id, without.revision, {.take_in = {2}}));
    EXPECT_EQ(back.counts.error, 1);
    EXPECT_EQ(fault_of(remap_import(organiser, import.id, back.revision, {.leave_out = {3}})), "validation_failed");
    const auto again = must(remap_import(organiser, import.id, back.revision, {.leave_out = {2, 2}}));
    EXPECT_EQ(must(commit_import(organiser, again.id)).skipped, 1);
    EXPECT_EQ(people().size(), 1u);
}

TEST_F(Imports, have_their_cells_put_right_where_they_are_shown) {
    const auto import = must(upload("구분,기업명,국가\n손님,예시치과\n바이어,样例口腔医院,화성\n"));
    ASSERT_EQ(import.rows.size(), 2u);
    const auto line = [&](const std::string& name) {
        return std::ranges::find(import.rows, name, [](const ImportRow& row) { return row.values.at("name"); })->line;
    };
    const auto right = must(remap_import(
        organiser, import.id, import.revision,
        {.corrections = {
             {line("예시치과"), 0, " 셀러 "}, {line("예시치과"), 2, "한국"}, {line("样例口腔医院"), 2, "중국"}}}));
    EXPECT_EQ(problems(right), std::vector<std::string>{});
    EXPECT_EQ(must(commit_import(organiser, right.id)).created, 2);
    const auto other = must(upload(list));
    EXPECT_EQ(fault_of(remap_import(organiser, other.id, other.revision, {.corrections = {{1, 9, "x"}}})),
              "validation_failed");
    EXPECT_EQ(fault_of(remap_import(organiser, other.id, other.revision, {.corrections = {{9, 0, "x"}}})),
              "validation_failed");
}

TEST_F(Imports, pass_over_rows_that_hold_a_running_number_alone) {
    const auto import = must(upload("번호,구분,기업명\nS01,셀러,예시치과\nS02,,\nS03,,\n"));
    EXPECT_EQ(problems(import), std::vector<std::string>{});
    EXPECT_EQ(import.counts.skip, 2);
}

TEST_F(Imports, name_the_column_that_is_needed) {
    const auto import = must(upload("기업명,이메일\n예시치과,kim@example.org\n"));
    const auto refused = commit_import(organiser, import.id);
    ASSERT_EQ(fault_of(refused), "column_unmapped");
    EXPECT_EQ(refused.error().params[0], (base::FaultParameter{"field", "side"}));
}

TEST_F(Imports, expire_and_are_committed_once) {
    const auto first = must(upload(list));
    must(commit_import(organiser, first.id));
    EXPECT_EQ(fault_of(commit_import(organiser, first.id)), "job_finished");
    const auto second = must(upload(list));
    house.clock.pass_minutes(24 * 60);
    EXPECT_EQ(fault_of(get_import(organiser, second.id)), "import_expired");
    EXPECT_EQ(fault_of(commit_import(organiser, second.id)), "import_expired");
    const auto third = must(upload(list));
    must(discard_import(organiser, third.id));
    EXPECT_EQ(fault_of(get_import(organiser, third.id)), "not_found");
}

TEST_F(Imports, are_the_organisers_of_the_event_only) {
    const auto import = must(upload(list));
    for (auto context : {house.stranger(), house.as(domain::PersonActor{LinkId("l"), house.event.id})}) {
        EXPECT_EQ(fault_of(get_import(context, import.id)), "not_found");
        EXPECT_EQ(fault_of(commit_import(context, import.id)), "not_found");
        EXPECT_EQ(fault_of(create_import(context, house.event.id, {ImportKind::participants, "x.csv", list})),
                  "not_found");
    }
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(get_import(auditor, import.id)), "forbidden");
    EXPECT_EQ(fault_of(commit_import(auditor, import.id)), "forbidden");
}

TEST_F(Imports, leave_no_personal_data_behind_once_committed) {
    bring(list);
    house.database().read([](store::Transaction& tx) {
        for (const auto& import : store::select_where<domain::Import>(tx)) EXPECT_TRUE(import.cells.empty());
    });
}

TEST_F(Imports, refuse_what_is_no_list) {
    EXPECT_EQ(fault_of(upload(std::string("PK\x03\x04 rubbish", 12))), "unreadable_file");
    const auto empty = upload("");
    EXPECT_EQ(empty ? must(base::Result<Import>(*empty)).total_rows : 0, 0);
}

TEST_F(Imports, read_every_template_they_hand_out_and_skip_its_example) {
    for (const auto lang : {domain::Lang::ko, domain::Lang::zh, domain::Lang::en, domain::Lang::ru}) {
        for (const auto kind : {ImportKind::participants, ImportKind::interpreters, ImportKind::requests}) {
            for (const auto form : {TemplateForm::xlsx, TemplateForm::csv}) {
                organiser.lang = lang;
                const auto file = must(import_template(organiser, kind, form));
                const auto import = must(create_import(organiser, house.event.id, {kind, file.name, file.bytes}));
                EXPECT_EQ(import.counts.skip, 1) << file.name << ::testing::PrintToString(problems(import));
                const auto done = must(commit_import(organiser, import.id));
                EXPECT_EQ(done.created + done.updated, 0);
            }
        }
    }
}

TEST_F(Imports, of_several_addresses_the_first_is_kept_and_checked) {
    const auto import = must(upload(
        "구분,기업명,이메일\n셀러,하늘,Sky@example.org; info@example.org\n셀러,동해,sea@; info@donghae.example\n"));
    EXPECT_EQ(problems(import),
              (std::vector<std::string>{"2:2 further_emails", "3:2 further_emails", "3:2 bad_format"}));
    EXPECT_EQ(import.counts.error, 1);
    const auto one = must(upload("구분,기업명,이메일\n셀러,하늘,\"홍길동 <Sky@example.org>, info@example.org\"\n"));
    must(commit_import(organiser, one.id));
    EXPECT_EQ(people().at(0).email, "sky@example.org");
}

TEST_F(Imports, rows_that_are_counted_do_not_make_codes_and_the_contact_is_not_the_head) {
    const auto import =
        must(upload("No,구분,기업명,대표자,담당자\n1,셀러,하늘,김하늘,이초롱\n2,셀러,동해,박동해,최바다\n"));
    EXPECT_EQ(import.columns[0].field, std::nullopt);
    must(commit_import(organiser, import.id));
    EXPECT_EQ(people().at(0).code, "S01");
    EXPECT_EQ(people().at(0).contact_name, "이초롱");
    EXPECT_EQ(must(upload("구분,기업명,대표자\n셀러,솔향,정솔향\n")).columns[2].field, "contact_name");
}

TEST_F(Imports, product_codes_stand_beside_the_products_and_are_nobodys_code) {
    const auto import = must(upload("구분,기업명,품목,HS코드\n셀러,하늘,초음파 진단기,9018.12\n셀러,동해,,3822.19\n"));
    EXPECT_EQ(import.columns[3].field, "hs_codes");
    must(commit_import(organiser, import.id));
    EXPECT_EQ(people().at(0).products, (std::vector<std::string>{"초음파 진단기", "9018.12"}));
    EXPECT_EQ(people().at(1).products, std::vector<std::string>{"3822.19"});
    EXPECT_EQ(people().at(1).code, "S02");
}

TEST_F(Imports, interpreters_come_with_pairs_and_hours) {
    const auto done = bring(
        "이름,언어,이메일,가능시간\n윤예시,한국어-중국어,yun@example.org,2016-06-22 10:00-10:40\n장예시,ko-en,,\n",
        ImportKind::interpreters);
    EXPECT_EQ(done.created, 2);
    const auto seen = must(list_interpreters(organiser, house.event.id, {})).items;
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].code, "A");
    EXPECT_EQ(seen[0].pairs[0], (domain::LanguagePair{"ko", "zh"}));
    EXPECT_EQ(seen[0].unavailable, (std::vector<int>{3, 4}));
    EXPECT_TRUE(seen[0].hours_known);
    EXPECT_FALSE(seen[1].hours_known);
    EXPECT_EQ(bring("이름,언어\n윤예시,한국어-중국어\n", ImportKind::interpreters).skipped, 1);
}

TEST_F(Imports, requests_name_people_by_code_email_or_name) {
    bring(list);
    house.buyer("威高集团");
    house.buyer("威高集团", "second@example.org");
    EXPECT_EQ(
        bring("신청기업,희망상대,희망 정도\nS01,样例口腔医院,5\nwang@example.org,예시치과,\n", ImportKind::requests)
            .created,
        2);
    EXPECT_EQ(bring("신청기업,희망상대,희망 정도\nS01,样例口腔医院,5\nS01,second@example.org,2\n", ImportKind::requests)
                  .skipped,
              1);
    EXPECT_EQ(bring("신청기업,희망상대,희망 정도\nS01,样例口腔医院,4\n", ImportKind::requests).updated, 1);
    const auto bad = must(upload(
        "신청기업,희망상대,희망 정도\nS01,威高集团,1\nS01,S01,1\nB01,B02,1\nS01,없는곳,1\nS01,B01,둘\nS01,B01,9\n",
        ImportKind::requests));
    EXPECT_EQ(problems(bad), (std::vector<std::string>{"2:1 ambiguous_reference", "3:1 with_oneself",
                                                       "4:1 same_side_row", "5:1 unknown_reference", "6:2 not_a_number",
                                                       "7:1 repeats_row", "7:2 too_large"}));
    EXPECT_EQ(must(list_requests(organiser, house.event.id, {}, {})).total, 3);
}

TEST_F(Imports, a_rank_says_who_is_wanted_most) {
    for (int i = 1; i <= 7; ++i) house.buyer("구매처" + std::to_string(i));
    house.seller("예시치과");
    std::string ranks = "신청기업,희망상대,순위\n";
    for (int i = 1; i <= 6; ++i) ranks += "예시치과,구매처" + std::to_string(i) + "," + std::to_string(i) + "순위\n";
    EXPECT_EQ(bring(ranks + "예시치과,구매처7,\n", ImportKind::requests).created, 7);
    std::map<std::string, int> priorities;
    const auto people = this->people();
    for (const auto& request : must(list_requests(organiser, house.event.id, {}, {})).items) {
        const auto to = std::ranges::find(people, request.to_id, &Participant::id);
        priorities[to->organisation.names[0].text] = request.priority;
    }
    EXPECT_EQ(priorities, (std::map<std::string, int>{{"구매처1", 5},
                                                      {"구매처2", 4},
                                                      {"구매처3", 3},
                                                      {"구매처4", 2},
                                                      {"구매처5", 1},
                                                      {"구매처6", 1},
                                                      {"구매처7", 3}}));
    EXPECT_EQ(problems(must(upload("신청기업,희망상대,순위\n예시치과,구매처1,먼저\n", ImportKind::requests))),
              std::vector<std::string>{"2:2 not_a_number"});
}

TEST_F(Imports, a_matrix_of_wishes_is_read_from_who_asks_at_the_side) {
    house.seller("하늘메디");
    house.seller("동해바이오");
    house.buyer("嘉兴康达医疗器械有限公司");
    house.buyer("TashMed");
    const auto import = must(
        upload("기업,嘉兴康达医疗器械有限公司,TashMed\n하늘메디,○,\n동해바이오,○,◎\n합계,2,1\n", ImportKind::requests));
    EXPECT_EQ(import.form, domain::ImportForm::matrix);
    EXPECT_EQ(problems(import), std::vector<std::string>());
    EXPECT_EQ(import.counts.create, 3);
    EXPECT_EQ(must(commit_import(organiser, import.id)).created, 3);

    const auto turned = must(upload("기업,嘉兴康达医疗器械有限公司,TashMed\n하늘메디,○,○\n", ImportKind::requests));
    const auto swapped =
        must(remap_import(organiser, turned.id, turned.revision, {.mapping = {{"0", "to"}, {"1", "from"}}}));
    EXPECT_EQ(swapped.counts.create, 2) << "the buyers ask";
    EXPECT_EQ(swapped.columns[0].heading, "희망상대");
}

TEST_F(Imports, wishes_among_participants_are_pointed_out_and_read_from_the_same_file) {
    const std::string mixed =
        "구분,기업명,국가,희망 시간대,희망 바이어 1순위,희망 바이어 2순위\n"
        "바이어,样例医疗,중국,,,\n"
        "바이어,예시상사,중국,,,\n"
        "셀러,예시테크,한국,오후,예시상사,样例医疗\n";
    const auto import = must(upload(mixed));
    std::vector<std::string> pointed_out;
    for (const auto& column : import.columns)
        if (column.wishes) pointed_out.push_back(column.heading);
    EXPECT_EQ(pointed_out, (std::vector<std::string>{"희망 바이어 1순위", "희망 바이어 2순위"}));
    must(commit_import(organiser, import.id));
    bring(mixed, ImportKind::requests);
    std::map<std::string, int> asked;
    for (const auto& one : must(list_requests(organiser, house.event.id, {}, {.limit = 100})).items)
        for (const auto& person : people())
            if (person.id == one.to_id) asked[person.organisation.names[0].text] = one.priority;
    EXPECT_EQ(asked, (std::map<std::string, int>{{"예시상사", 5}, {"样例医疗", 4}}));
}

TEST_F(Imports, names_written_otherwise_are_understood_and_said_or_the_likest_is_named) {
    house.seller("하늘메디");
    house.buyer("威高集团");
    house.buyer("TashMed");
    const auto import =
        must(upload("신청기업,희망상대\n하늘메디,웨이가오그룹\n하늘메디,TashMed Bukhara\n(주)하늘메디,TashMed\n",
                    ImportKind::requests));
    EXPECT_EQ(problems(import), (std::vector<std::string>{"2:1 read_as", "3:1 unknown_but_alike"}));
    EXPECT_EQ(import.counts.create, 2);
    EXPECT_EQ(import.counts.error, 1);
}

TEST_F(Imports, who_asks_may_stand_once_and_several_in_a_cell_under_our_own_headings) {
    house.seller("하늘메디");
    house.buyer("康达");
    house.buyer("TashMed");
    EXPECT_EQ(bring("신청기업,희망상대\n하늘메디,康达\n,TashMed\n", ImportKind::requests).created, 2);
    EXPECT_EQ(bring("신청기업,희망상대\n하늘메디,\"康达, TashMed\"\n", ImportKind::requests).skipped, 2);
}

TEST_F(Imports, whoever_asks_is_put_right_in_all_their_rows_at_once) {
    house.seller("하늘메디");
    house.seller("동해바이오");
    house.buyer("康达");
    house.buyer("TashMed");
    const auto import =
        must(upload("신청기업,1순위,2순위\n모르는곳,康达,TashMed\n동해바이오,康达,\n", ImportKind::requests));
    EXPECT_EQ(import.form, domain::ImportForm::several_per_row);
    EXPECT_EQ(import.counts.error, 2);
    const auto right = must(remap_import(organiser, import.id, import.revision, {.corrections = {{1, 0, "하늘메디"}}}));
    EXPECT_EQ(problems(right), std::vector<std::string>());
    EXPECT_EQ(must(commit_import(organiser, import.id)).created, 3);
}

TEST_F(Imports, a_code_of_the_other_side_is_not_taken_over) {
    bring(list);
    const auto import = must(upload("코드,구분,기업명\nS01,바이어,威高集团\n"));
    EXPECT_EQ(problems(import), std::vector<std::string>{"2:0 code_of_other_side"});
    const auto renamed = must(upload("코드,구분,기업명\nS01,셀러,전혀 다른 회사\n"));
    EXPECT_EQ(problems(renamed), std::vector<std::string>{"2:2 name_differs"});
    EXPECT_EQ(renamed.counts.update, 1);
}

TEST_F(Imports, a_name_that_is_known_in_another_script_is_pointed_out_and_not_merged) {
    house.buyer("威高集团");
    const auto import = must(upload("구분,기업명\n바이어,위고그룹\n바이어,WEGO Co. Ltd.\n셀러,예시치과\n"));
    EXPECT_EQ(problems(import), (std::vector<std::string>{"2:1 alike_organisation", "3:1 alike_organisation"}));
    EXPECT_EQ(import.counts.create, 3);
}

TEST_F(Imports, two_new_entries_of_one_name_share_the_organisation) {
    bring("구분,기업명\n셀러,예시치과\n바이어,예시치과\n");
    const auto seen = people();
    EXPECT_EQ(seen[0].organisation_id, seen[1].organisation_id);
}

}  // namespace gyoryu::app
