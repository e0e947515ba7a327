#include "app/documents/event_document.h"

#include "app/day/check_in.h"
#include "app/ledger/get_results.h"
#include "app/ledger/ledger_house.h"
#include "app/logs/log_house.h"
#include "documents/document_text.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using app::PaperKind;
using documents::document_text;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::array kinds{PaperKind::results_report, PaperKind::buyers_book, PaperKind::memorandum,
                           PaperKind::certificates, PaperKind::meeting_record};
constexpr std::array forms{"hwpx", "docx", "pdf", "xlsx", "html"};

documents::Document content(app::Context context, const domain::EventId& event, PaperKind kind,
                            const app::PaperWish& wish = {}) {
    return must(app::event_paper_content(context, event, kind, wish));
}

/// The figure of a total; its number is -1 when the document has none.
documents::Figure figure_of(const documents::Document& document, const std::string& total, const std::string& unit) {
    for (const auto& figure : documents::figures_of(document))
        if (figure.total == total && figure.unit == unit) return figure;
    return {-1};
}

TEST(EventDocument, WritesEveryKindInEveryFormAndLanguage) {
    LogHouse house;
    must(house.write(house.seller(), house.content(), "w1"));
    for (const auto kind : kinds)
        for (const auto* form : forms) {
            auto organiser = house.organiser();
            const auto file = must(app::event_paper(organiser, house.event.id, kind, form));
            EXPECT_FALSE(file.bytes.empty());
            EXPECT_THAT(file.name, AllOf(HasSubstr("wonju-weihai-2016"), testing::EndsWith(std::string(".") + form)));
        }
    for (const auto lang : {domain::Lang::zh, domain::Lang::en, domain::Lang::ru})
        for (const auto kind : kinds) {
            auto organiser = house.organiser();
            organiser.lang = lang;
            const auto text = document_text(content(organiser, house.event.id, kind));
            EXPECT_THAT(text, AllOf(Not(HasSubstr("report.")), Not(HasSubstr("{"))));
        }
}

TEST(EventDocument, IsForOrganisersOnly) {
    LogHouse house;
    for (const auto kind : kinds) {
        auto stranger = house.stranger();
        EXPECT_EQ(fault_of(app::event_paper(stranger, house.event.id, kind, "html")), "not_found");
        auto nobody = house.nobody();
        EXPECT_EQ(fault_of(app::event_paper(nobody, house.event.id, kind, "html")), "not_signed_in");
        auto auditor = house.auditor();
        EXPECT_EQ(fault_of(app::event_paper(auditor, house.event.id, kind, "html")), "forbidden");
        auto seller = house.seller();
        EXPECT_EQ(fault_of(app::event_paper(seller, house.event.id, kind, "html")), "not_found");
        auto organiser = house.organiser();
        EXPECT_EQ(fault_of(app::event_paper(organiser, house.event.id, kind, "exe")), "not_found");
    }
}

TEST(ResultsReport, StatesTheLedgersTotalsAndTheEntriesTheyRestOn) {
    LedgerHouse house;
    const auto first = house.record(380'000);
    const auto second = house.record(20'500);
    house.record(100'000, domain::OutcomeStage::contract);
    auto organiser = house.organiser();
    const auto results = must(app::get_results(organiser, house.event.id, ""));
    const auto report = content(house.organiser(), house.event.id, PaperKind::results_report);
    for (std::size_t stage = 0; stage < 4; ++stage) {
        const auto name = std::string(boost::describe::enum_to_string(results.stages[stage].stage, ""));
        const auto& split = results.stages[stage].split;
        EXPECT_EQ(figure_of(report, name + ".confirmed", "USD").number * 100, double(split.confirmed.minor));
        EXPECT_EQ(figure_of(report, name + ".claimed", "USD").number * 100, double(split.claimed.minor));
        EXPECT_EQ(figure_of(report, name + ".disputed", "USD").number * 100, double(split.disputed.minor));
        EXPECT_EQ(figure_of(report, name + ".total", "").number, double(split.total.count));
    }
    const auto total = figure_of(report, "consultation.total", "USD");
    EXPECT_EQ(total.number, 400'500);
    EXPECT_THAT(total.entries, testing::UnorderedElementsAre(first.id.str(), second.id.str()));
    // Nobody has confirmed anything, and the report says so.
    EXPECT_EQ(figure_of(report, "contract.confirmed", "USD").number, 0);
    EXPECT_THAT(document_text(report),
                AllOf(HasSubstr("USD 400,500"), HasSubstr(results.head_hash), HasSubstr("유닛체어")));
}

TEST(ResultsReport, SaysWhenThereIsNothingYet) {
    LedgerHouse house;
    const auto text = document_text(content(house.organiser(), house.event.id, PaperKind::results_report));
    EXPECT_THAT(text, AllOf(HasSubstr("성과 원장에 기록이 없습니다."), HasSubstr("배포한 일정이 없어")));
}

TEST(ResultsReport, CountsMeetingsByWhatTheirLogsSay) {
    LogHouse house;
    must(house.write(house.seller(), house.content(), "w1"));
    const auto text = document_text(content(house.organiser(), house.event.id, PaperKind::results_report));
    EXPECT_THAT(text, HasSubstr("배포 일정의 상담\t상담함\t불참\t기록 없음\n4\t1\t0\t3\n"));
}

TEST(BuyersBook, ShowsNoContactDetails) {
    LedgerHouse house;
    const auto text = document_text(content(house.organiser(), house.event.id, PaperKind::buyers_book));
    EXPECT_THAT(text, AllOf(HasSubstr("样例口腔"), HasSubstr("样例眼科"), Not(HasSubstr("wang@example.org")),
                            Not(HasSubstr("예시치과"))));
}

TEST(Memorandum, NamesTheTwoPartiesAndRefusesThoseOfNoOrAnotherSide) {
    LedgerHouse house;
    const auto text = document_text(content(house.organiser(), house.event.id, PaperKind::memorandum,
                                            {"", house.dental.id.str(), house.mouth.id.str()}));
    EXPECT_THAT(text, AllOf(HasSubstr("예시치과"), HasSubstr("样例口腔"), HasSubstr("제1조 (목적)")));
    for (const auto& wish : {app::PaperWish{"", "unknown", ""}, app::PaperWish{"", house.mouth.id.str(), ""}}) {
        auto organiser = house.organiser();
        EXPECT_EQ(fault_of(app::event_paper_content(organiser, house.event.id, PaperKind::memorandum, wish)),
                  "not_found");
    }
}

TEST(Certificates, AreForThoseWhoWereThere) {
    LogHouse house;
    auto seller = house.seller();
    EXPECT_EQ(fault_of(app::my_certificate(seller, "pdf")), "not_found") << "nobody saw them yet";
    EXPECT_THAT(document_text(content(house.organiser(), house.event.id, PaperKind::certificates)),
                HasSubstr("출석이나 상담 기록이 있는 참가자가 없습니다."));
    must(house.write(house.seller(), house.absent(domain::LogOutcome::buyer_absent), "w1"));
    EXPECT_FALSE(must(app::my_certificate(seller, "pdf")).bytes.empty());
    auto buyer = house.buyer();
    EXPECT_EQ(fault_of(app::my_certificate(buyer, "pdf")), "not_found") << "their absence is on record";
    must(house.write(house.seller(), house.content(), "w2", "w1"));
    EXPECT_FALSE(must(app::my_certificate(buyer, "hwpx")).bytes.empty());
}

TEST(Certificates, AreRefusedToOthers) {
    LogHouse house;
    must(house.write(house.seller(), house.content(), "w1"));
    auto other = house.other_seller();
    EXPECT_EQ(fault_of(app::participant_certificate(other, house.sellers[0].id, "pdf")), "not_found");
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::participant_certificate(auditor, house.sellers[0].id, "pdf")), "forbidden");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::participant_certificate(stranger, house.sellers[0].id, "pdf")), "not_found");
    auto interpreter = house.interpreter_there();
    EXPECT_EQ(fault_of(app::my_certificate(interpreter, "pdf")), "not_found");
    auto organiser = house.organiser();
    EXPECT_FALSE(must(app::participant_certificate(organiser, house.sellers[0].id, "html")).bytes.empty());
}

}  // namespace
}  // namespace gyoryu::app_tests
