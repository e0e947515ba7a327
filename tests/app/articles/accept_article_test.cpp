// From an article to records: what a person accepted, all of it or nothing, and for organisers only.
#include "app/articles/accept_article.h"

#include "app/agreements/agreements.h"
#include "app/articles/qingdao_article.h"
#include "app/articles/read_for_review.h"
#include "app/articles/show_article.h"
#include "app/files/download_file.h"
#include "app/fixture.h"
#include "app/ledger/get_entry.h"
#include "app/ledger/list_ledger.h"
#include "app/organisations/create_organisation.h"
#include "app/organisations/get_organisation.h"
#include "app/programmes/list_programmes.h"
#include "text/unicode.h"

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;

const std::string news =
    "예시시, 칭다오서 수출상담회 열어\n"
    "예시시와 예시의료기기진흥원은 2023년 5월 10일부터 11일까지 중국 칭다오시에서 수출상담회를 열어 상담 87건, 상담액 "
    "1,200만 달러, "
    "계약추진액 약 310만 달러의 성과를 거뒀다고 밝혔다.\n"
    "상담회에는 도내 기업 14개사와 바이어 52명이 참가했다.\n";

class AcceptArticle : public testing::Test {
protected:
    AcceptArticle() : organiser(house.organiser()) {}

    ArticleEdit edit() const {
        auto made = app_tests::qingdao_article(news, {"", "예시의료기기진흥원", domain::OrganisationKind::agency});
        made.file_name = "news.txt";
        made.figures.push_back({"expected_contract_amount", 3'100'000, "USD", true, "계약추진액 약 310만 달러"});
        made.figures.push_back({"consultations", 87, "", false, "상담 87건"});
        made.agreements.at(0).signed_on = base::LocalDate::of(2023, 5, 10);
        return made;
    }

    app_tests::EventHouse house;
    Context organiser;
};

TEST_F(AcceptArticle, reading_stores_nothing_and_says_where_each_figure_stands) {
    const auto reading = must(read_for_review(organiser, house.workspace.id, news));
    EXPECT_EQ(reading.language, "ko");
    ASSERT_GE(reading.facts.size(), 4u);
    const std::u32string letters = text::code_points_of(reading.text);
    for (const auto& fact : reading.facts) {
        const auto words = std::u32string_view(letters).substr(
            static_cast<std::size_t>(fact.span.start), static_cast<std::size_t>(fact.span.end - fact.span.start));
        EXPECT_EQ(text::utf8_of(words), fact.span.words);
    }
    EXPECT_EQ(must(list_articles(organiser, house.workspace.id, {})).total, 0);
    EXPECT_EQ(must(list_programmes(organiser, house.workspace.id, {})).total, 1);
    EXPECT_EQ(fault_of(read_for_review(organiser, house.workspace.id, " \n")), "unreadable_article");
}

TEST_F(AcceptArticle, figures_left_out_are_told_once_with_their_reason_and_none_that_is_given) {
    const auto reading =
        must(read_for_review(organiser, house.workspace.id,
                             "예시시, 상담 112건\n예시시는 2024년 5월 2일 수출상담회를 열어 상담 112건을 진행했다. "
                             "지난해에는 98건의 상담이 이뤄졌다. 지난해 상담은 98건이었다."));
    ASSERT_EQ(reading.facts.size(), 1u);
    ASSERT_EQ(reading.left_out.size(), 1u);
    EXPECT_EQ(reading.left_out[0].value, 98);
    EXPECT_EQ(reading.left_out[0].kind, "consultations");
    EXPECT_EQ(reading.left_out[0].rule, "last_year");
    EXPECT_NE(reading.left_out[0].span.words.find("98건"), std::string::npos);
}

TEST_F(AcceptArticle, a_saved_page_is_shown_without_its_tags_and_its_figures_still_stand_there) {
    const std::string page = "<html><body><nav>메뉴</nav><div class='article'><h1>예시시 상담회</h1><p>" + news +
                             "</p><script>alert(1)</script></div></body></html>";
    const auto reading = must(read_for_review(organiser, house.workspace.id, page));
    EXPECT_EQ(reading.text.find('<'), std::string::npos);
    EXPECT_EQ(reading.text.find("alert"), std::string::npos);
    const auto letters = text::code_points_of(reading.text);
    for (const auto& fact : reading.facts)
        EXPECT_EQ(
            text::utf8_of(std::u32string_view(letters).substr(
                static_cast<std::size_t>(fact.span.start), static_cast<std::size_t>(fact.span.end - fact.span.start))),
            fact.span.words);
}

TEST_F(AcceptArticle, names_are_matched_to_known_organisations_across_scripts) {
    const auto known =
        must(create_organisation(organiser, house.workspace.id, app_tests::organisation_named("zh", "青岛市人民政府")));
    must(create_organisation(organiser, house.workspace.id, app_tests::organisation_named("zh", "烟台市人民政府")));
    const auto reading = must(read_for_review(organiser, house.workspace.id,
                                              "예시시는 2023년 5월 10일 칭다오시 인민정부와 업무협약(MOU)을 체결하고 "
                                              "수출상담회를 열었다. 상담은 12건이었다."));
    bool found = false;
    for (const auto& one : reading.organisations)
        for (const auto& namesake : one.known) found |= namesake.id == known.id && namesake.likeness >= 85;
    EXPECT_TRUE(found);
}

TEST_F(AcceptArticle, what_was_accepted_becomes_records_and_unconfirmed_ledger_entries_with_the_article_as_evidence) {
    const auto made = must(accept_article(organiser, house.workspace.id, edit()));
    EXPECT_EQ(made.organisations.size(), 2u);
    ASSERT_EQ(made.agreements.size(), 1u);
    EXPECT_EQ(made.agreements[0].party_ids, made.article.organisation_ids);
    EXPECT_EQ(made.ledger_entries, 2);
    ASSERT_TRUE(made.article.event_id);
    const auto rows = must(list_ledger(organiser, *made.article.event_id, {}, {})).items;
    ASSERT_EQ(rows.size(), 2u);
    for (const auto& row : rows) {
        EXPECT_EQ(row.source, domain::EntrySource::article);
        const auto page = must(get_entry(organiser, row.id, ""));
        ASSERT_EQ(page.evidence.size(), 1u);
        EXPECT_EQ(page.evidence[0].kind, domain::EvidenceKind::article);
        const auto file = must(download_file(organiser, domain::StoredFileId(page.evidence[0].file_id)));
        EXPECT_EQ(file.bytes, news);
    }
    EXPECT_EQ(must(get_article(organiser, made.article.id)).text, news);
    EXPECT_EQ(must(list_agreements(organiser, house.workspace.id, {}, {})).total, 1);
}

TEST_F(AcceptArticle, a_known_organisation_gets_the_name_it_lacked_in_the_articles_language) {
    const auto known =
        must(create_organisation(organiser, house.workspace.id, app_tests::organisation_named("zh", "青岛市")));
    auto with = edit();
    with.organisations = {{known.id.str(), "칭다오시", domain::OrganisationKind::city}};
    with.agreements.clear();
    must(accept_article(organiser, house.workspace.id, with));
    const auto now = must(get_organisation(organiser, known.id));
    EXPECT_EQ(now.names.size(), 2u);
    EXPECT_EQ(now.names.back(), (domain::Name{"ko", "칭다오시"}));
}

TEST_F(AcceptArticle, an_event_that_another_article_told_of_is_known_again_by_days_and_name_or_place) {
    const auto first = must(accept_article(organiser, house.workspace.id, edit()));
    const auto known = [&](const std::string& text) {
        const auto reading = must(read_for_review(organiser, house.workspace.id, text));
        return reading.events.empty() ? std::vector<NamesakeEvent>{} : reading.events[0].known;
    };
    const auto again = known(
        "예시시, 칭다오서 상담\n예시시는 2023년 5월 10일부터 11일까지 중국 칭다오(青岛)에서 수출상담회를 "
        "열어 상담 87건을 진행했다고 밝혔다.");
    ASSERT_EQ(again.size(), 1u);
    EXPECT_EQ(again[0].id, *first.article.event_id);
    EXPECT_EQ(again[0].programme_id, first.article.programme_id);
    EXPECT_GE(again[0].likeness, 90);
    EXPECT_TRUE(
        known("예시시는 2024년 5월 10일부터 11일까지 중국 칭다오에서 수출상담회를 열어 상담 87건을 진행했다.").empty())
        << "the year after";
    EXPECT_TRUE(known("예시시는 2023년 5월 10일부터 11일까지 베트남 하노이에서 수출상담회를 열어 상담 87건을 진행했다.")
                    .empty())
        << "elsewhere";
}

TEST_F(AcceptArticle, what_another_article_told_of_the_event_counts_once_and_has_both_as_evidence) {
    const auto first = must(accept_article(organiser, house.workspace.id, edit()));
    auto second = edit();
    second.text = news + "상담회는 성황이었다.\n";
    second.new_programme.clear(), second.new_event.reset();
    second.programme_id = first.article.programme_id.str();
    second.event_id = first.article.event_id->str();
    second.figures[1].value = 3'150'000;
    must(accept_article(organiser, house.workspace.id, second));
    const auto rows = must(list_ledger(organiser, *first.article.event_id, {}, {})).items;
    ASSERT_EQ(rows.size(), 3u) << "the consulted amount once, the two expected ones";
    std::map<std::int64_t, std::size_t> evidence;
    for (const auto& row : rows) {
        const auto page = must(get_entry(organiser, row.id, ""));
        evidence[row.amount.value().minor] = page.evidence.size();
    }
    EXPECT_EQ(evidence, (std::map<std::int64_t, std::size_t>{{1'200'000'000, 2}, {310'000'000, 1}, {315'000'000, 1}}));
}

TEST_F(AcceptArticle, the_same_text_is_not_stored_twice) {
    must(accept_article(organiser, house.workspace.id, edit()));
    EXPECT_EQ(fault_of(accept_article(organiser, house.workspace.id, edit())), "conflict_exists");
    EXPECT_TRUE(must(read_for_review(organiser, house.workspace.id, news)).accepted);
    EXPECT_EQ(must(list_programmes(organiser, house.workspace.id, {})).total, 2) << "the second one left nothing";
}

TEST_F(AcceptArticle, what_cannot_be_a_record_is_refused_whole) {
    auto homeless = edit();
    homeless.new_programme.clear();
    EXPECT_EQ(fault_of(accept_article(organiser, house.workspace.id, homeless)), "validation_failed");
    auto eventless = edit();
    eventless.new_event.reset();
    EXPECT_EQ(fault_of(accept_article(organiser, house.workspace.id, eventless)), "validation_failed");
    auto strange = edit();
    strange.agreements[0].parties = {0, 7};
    EXPECT_EQ(fault_of(accept_article(organiser, house.workspace.id, strange)), "validation_failed");
    auto alone = edit();
    alone.agreements[0].parties = {1, 1};
    EXPECT_EQ(fault_of(accept_article(organiser, house.workspace.id, alone)), "validation_failed");
    auto unknown = edit();
    unknown.organisations[0].id = "nobody";
    EXPECT_EQ(fault_of(accept_article(organiser, house.workspace.id, unknown)), "not_found");
    auto coin = edit();
    coin.figures[0].currency = "XQX";
    EXPECT_NE(fault_of(accept_article(organiser, house.workspace.id, coin)), "ok");
    EXPECT_EQ(must(list_articles(organiser, house.workspace.id, {})).total, 0);
    EXPECT_EQ(must(list_programmes(organiser, house.workspace.id, {})).total, 1);
}

TEST_F(AcceptArticle, only_organisers_of_the_workspace_read_and_accept) {
    const auto made = must(accept_article(organiser, house.workspace.id, edit()));
    auto auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    EXPECT_EQ(fault_of(read_for_review(auditor, house.workspace.id, news)), "forbidden");
    EXPECT_EQ(fault_of(accept_article(auditor, house.workspace.id, edit())), "forbidden");
    EXPECT_EQ(fault_of(get_article(auditor, made.article.id)), "ok");
    EXPECT_EQ(fault_of(read_for_review(stranger, house.workspace.id, news)), "not_found");
    EXPECT_EQ(fault_of(accept_article(stranger, house.workspace.id, edit())), "not_found");
    EXPECT_EQ(fault_of(get_article(stranger, made.article.id)), "not_found");
    EXPECT_EQ(fault_of(list_articles(stranger, house.workspace.id, {})), "not_found");
    EXPECT_EQ(fault_of(list_agreements(stranger, house.workspace.id, {}, {})), "not_found");
    EXPECT_EQ(fault_of(get_article(nobody, made.article.id)), "not_signed_in");
}

}  // namespace
}  // namespace gyoryu::app
