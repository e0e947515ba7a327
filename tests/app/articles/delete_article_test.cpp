// Deleting an article: what hangs on it goes, what others rest on stays, and no total counts what was taken back.
#include "app/articles/delete_article.h"

#include "app/articles/accept_article.h"
#include "app/articles/qingdao_article.h"
#include "app/articles/show_article.h"
#include "app/fixture.h"
#include "app/ledger/get_results.h"
#include "app/ledger/list_ledger.h"
#include "app/ledger/verify_chain.h"
#include "app/programmes/list_programmes.h"
#include "store/agreement_tables.h"
#include "store/record.h"

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;

class DeleteArticle : public testing::Test {
protected:
    AcceptedArticle accepted(const std::string& text = "예시시는 2023년 칭다오에서 상담액 1,200만 달러를 거뒀다.") {
        const auto edit = app_tests::qingdao_article(text, {"", "칭다오시", domain::OrganisationKind::city});
        return must(accept_article(organiser, house.workspace.id, edit));
    }
    std::int64_t counted(const domain::EventId& event) {
        return must(get_results(organiser, event, "")).stages.at(0).split.total.count;
    }

    std::int64_t agreements() {
        return house.database().read([&](store::Transaction& tx) { return store::count_where<domain::Agreement>(tx); });
    }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
};

TEST_F(DeleteArticle, takes_its_text_and_agreements_and_withdraws_its_amounts_which_the_ledger_keeps) {
    const auto made = accepted();
    const auto event = *made.article.event_id;
    EXPECT_EQ(counted(event), 1);
    const auto deleted = must(delete_article(organiser, made.article.id, 1, {true}));
    EXPECT_EQ(deleted.agreements, 1);
    EXPECT_EQ(deleted.ledger_entries, 1);
    EXPECT_EQ(deleted.withdrawn, 1);
    EXPECT_EQ(fault_of(get_article(organiser, made.article.id)), "not_found");
    EXPECT_EQ(agreements(), 0);
    EXPECT_EQ(must(list_programmes(organiser, house.workspace.id, {})).total, 2) << "the programme stays";
    EXPECT_EQ(counted(event), 0);
    house.database().read([&](store::Transaction& tx) {
        const auto chain = verify_chain(tx, event);
        EXPECT_FALSE(chain.broken);
        EXPECT_EQ(chain.entries, 3) << "the amount, its evidence and the withdrawal";
    });
}

TEST_F(DeleteArticle, leaves_an_amount_in_force_as_long_as_another_article_tells_it) {
    const auto first = accepted();
    auto edit = app_tests::qingdao_article("칭다오 상담회에서 1,200만 달러를 상담했다.",
                                           {"", "칭다오시", domain::OrganisationKind::city});
    edit.new_programme.clear(), edit.new_event.reset();
    edit.programme_id = first.article.programme_id.str();
    edit.event_id = first.article.event_id->str();
    const auto second = must(accept_article(organiser, house.workspace.id, edit));
    const auto event = *first.article.event_id;
    EXPECT_EQ(counted(event), 1);
    EXPECT_EQ(must(delete_article(organiser, first.article.id, 1, {true})).withdrawn, 0);
    EXPECT_EQ(counted(event), 1);
    EXPECT_EQ(must(delete_article(organiser, second.article.id, 1, {true})).withdrawn, 1);
    EXPECT_EQ(counted(event), 0);
}

TEST_F(DeleteArticle, leaves_amounts_in_force_when_that_is_wished) {
    const auto made = accepted();
    EXPECT_EQ(must(delete_article(organiser, made.article.id, 1, {false})).withdrawn, 0);
    EXPECT_EQ(counted(*made.article.event_id), 1);
}

TEST_F(DeleteArticle, keeps_an_agreement_that_somebody_has_worked_on_since) {
    const auto made = accepted();
    house.database().write([&](store::Transaction& tx) {
        auto agreement = made.agreements.at(0);
        agreement.notes = {{base::LocalDate::of(2023, 8, 1), "견본을 보냄"}};
        must(store::update(tx, agreement, agreement.revision));
    });
    EXPECT_EQ(must(delete_article(organiser, made.article.id, 1, {true})).agreements, 0);
    EXPECT_EQ(agreements(), 1);
}

TEST_F(DeleteArticle, lets_the_same_text_be_accepted_again_without_counting_it_twice) {
    const auto made = accepted();
    must(delete_article(organiser, made.article.id, 1, {true}));
    const auto again = accepted();
    EXPECT_EQ(counted(*again.article.event_id), 1);
}

TEST_F(DeleteArticle, leaves_the_amounts_of_another_article_alone) {
    const auto first = accepted();
    const auto second = accepted("예시시는 2023년 칭다오에서 상담액 1,200만 달러를 거뒀다고 밝혔다.");
    must(delete_article(organiser, first.article.id, 1, {true}));
    EXPECT_EQ(counted(*second.article.event_id), 1);
}

TEST_F(DeleteArticle, is_for_organisers_of_the_workspace_who_have_seen_it_as_it_is) {
    const auto made = accepted();
    auto auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    EXPECT_EQ(fault_of(delete_article(auditor, made.article.id, 1, {true})), "forbidden");
    EXPECT_EQ(fault_of(delete_article(stranger, made.article.id, 1, {true})), "not_found");
    EXPECT_EQ(fault_of(delete_article(nobody, made.article.id, 1, {true})), "not_signed_in");
    EXPECT_EQ(fault_of(delete_article(organiser, made.article.id, 7, {true})), "stale_revision");
    EXPECT_EQ(counted(*made.article.event_id), 1) << "a refused deletion withdraws nothing";
}

}  // namespace
}  // namespace gyoryu::app
