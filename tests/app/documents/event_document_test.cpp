#include "app/documents/event_document.h"

#include "app/day/check_in.h"
#include "app/documents/personal_paper.h"
#include "app/ledger/get_results.h"
#include "app/ledger/ledger_house.h"
#include "app/logs/log_house.h"
#include "app/survey/survey.h"
#include "documents/model/document_text.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using app::PaperKind;
using documents::document_text;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::array kinds{PaperKind::results_report,    PaperKind::buyers_book,         PaperKind::memorandum,
                           PaperKind::certificates,      PaperKind::meeting_record,      PaperKind::meeting_logs,
                           PaperKind::interpreters_pack, PaperKind::personal_timetables, PaperKind::survey_results};
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

TEST(MeetingLogs, SayWhatEachLogSaysWithoutContactDetailsAndNotes) {
    LogHouse house;
    auto said = house.content();
    said.next_steps = {{"견본 보내기", base::LocalDate::of(2016, 6, 30)}};
    said.note = "우리끼리";
    must(house.write(house.seller(), said, "w1"));
    const auto text = document_text(content(house.organiser(), house.event.id, PaperKind::meeting_logs));
    EXPECT_THAT(text, AllOf(HasSubstr("10:00–10:20"), HasSubstr("주사기"), HasSubstr("901831"), HasSubstr("USD 50,000"),
                            HasSubstr("견본 보내기 (2016-06-30)"), HasSubstr("기록이 없는 상담 3건"),
                            Not(HasSubstr("buyer1@example.org")), Not(HasSubstr("우리끼리"))));
}

TEST(InterpretersPack, HasMeetingsCompaniesAndWordsOfOneInterpreterOrAll) {
    LogHouse house;
    house.database().write([](store::Transaction& tx) {
        tx.execute("UPDATE participants SET products = '[\"초음파 진단기\"]', needs = '유통 파트너'");
    });
    const auto all = document_text(content(house.organiser(), house.event.id, PaperKind::interpreters_pack));
    EXPECT_THAT(all, AllOf(HasSubstr("박예시"), HasSubstr("정예시"), HasSubstr("유통 파트너"), HasSubstr("超声")));
    app::PaperWish wish;
    wish.person = house.interpreter_of(house.meeting);
    const auto one = document_text(content(house.organiser(), house.event.id, PaperKind::interpreters_pack, wish));
    EXPECT_NE(one.find("박예시") == one.npos, one.find("정예시") == one.npos) << one;
    EXPECT_THAT(one, AllOf(HasSubstr("예시주사"), HasSubstr("10:00–10:20")));
    for (const auto& nobody : {std::string("unknown"), house.sellers[0].id.str()}) {
        wish.person = nobody;
        auto organiser = house.organiser();
        EXPECT_EQ(fault_of(app::event_paper_content(organiser, house.event.id, PaperKind::interpreters_pack, wish)),
                  "not_found");
    }
}

TEST(PersonalTimetables, ArePagesOfTheirOwnInTheLanguageOfTheReaderWhenAskedFor) {
    LogHouse house;
    app::PaperWish wish;
    wish.own_language = true;
    const auto document = content(house.organiser(), house.event.id, PaperKind::personal_timetables, wish);
    const auto breaks = std::ranges::count_if(
        document.blocks, [](const auto& block) { return std::holds_alternative<documents::PageBreak>(block); });
    EXPECT_GE(breaks, 3);
    EXPECT_THAT(document_text(document), AllOf(HasSubstr("개인 상담일정표"), HasSubstr("2016年6月22日")));
    wish = {};
    wish.person = house.sellers[0].id.str();
    const auto one = document_text(content(house.organiser(), house.event.id, PaperKind::personal_timetables, wish));
    EXPECT_THAT(one,
                AllOf(HasSubstr("예시주사"), HasSubstr("양례구강"), HasSubstr("양례약업"), Not(HasSubstr("예시체온"))));
}

TEST(PersonalTimetables, WaitForARelease) {
    LedgerHouse house;
    for (const auto kind : {PaperKind::personal_timetables, PaperKind::interpreters_pack}) {
        auto organiser = house.organiser();
        EXPECT_EQ(fault_of(app::event_paper_content(organiser, house.event.id, kind)), "not_released");
    }
}

TEST(PersonalTimetables, AreReadByTheirPersonInEveryFormAndByNobodyElse) {
    LogHouse house;
    for (const auto* form : forms) {
        auto seller = house.seller();
        EXPECT_FALSE(must(app::my_timetable(seller, form)).bytes.empty()) << form;
        auto interpreter = house.interpreter_there();
        EXPECT_FALSE(must(app::my_briefing(interpreter, form)).bytes.empty()) << form;
        auto other = house.other_seller();
        EXPECT_EQ(fault_of(app::participant_timetable(other, house.sellers[0].id, form)), "not_found");
        auto auditor = house.auditor();
        EXPECT_EQ(fault_of(app::participant_timetable(auditor, house.sellers[0].id, form)), "forbidden");
    }
    auto seller = house.seller();
    EXPECT_EQ(fault_of(app::my_timetable(seller, "exe")), "not_found");
}

class SurveyPaper : public testing::Test {
protected:
    void publish(bool anonymous) {
        auto organiser = house.organiser();
        must(app::save_survey(organiser, house.event.id, 0, {app::proposed_questions(), anonymous, true, {}}));
        answer(house.seller(), "4");
        answer(house.other_seller(), "5");
        answer(house.buyer(), "3");
    }
    static void answer(app::Context person, const std::string& overall) {
        must(app::answer_survey(person, {{{"overall", overall}, {"better", "의견 " + overall}}}));
    }
    std::string text() { return document_text(content(house.organiser(), house.event.id, PaperKind::survey_results)); }

    LogHouse house;
};

TEST_F(SurveyPaper, StatesAnswersAveragesAndWhatWasWritten) {
    publish(false);
    EXPECT_THAT(text(), AllOf(HasSubstr("3명이 응답했습니다"), HasSubstr("4.0\t4.5\t3.0"), HasSubstr("의견 5"),
                              HasSubstr("5점\t1 (33%)\t1 (50%)\t0 (0%)")));
}

TEST_F(SurveyPaper, TellsNoSideApartWhereSomebodyCouldBeFoundOut) {
    publish(true);
    EXPECT_THAT(text(),
                AllOf(HasSubstr("4.0\n"), HasSubstr("의견 5"), Not(HasSubstr("[셀러]")), Not(HasSubstr("4.5"))));
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
