#include "app/tasks/person_tasks.h"

#include "app/documents/personal_paper.h"
#include "app/tasks/task_letter.h"
#include "app/timetables/timetable_house.h"
#include "documents/pdf_text.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::TaskKind;
using domain::TaskState;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::string pdf_text(const std::string& pdf) {
    std::string text;
    for (const auto& page : documents::testing::pdf_pages(pdf)) text += page + "\n";
    return text;
}

class PersonTasks : public ::testing::Test {
protected:
    int planned(std::vector<TaskKind> kinds, std::optional<base::LocalDate> due = {}) {
        app::TasksPlan plan;
        plan.kinds = std::move(kinds);
        plan.due_on = due;
        auto context = house.organiser();
        return must(app::plan_tasks(context, house.event.id, plan)).created;
    }
    std::vector<app::PersonTask> tasks(const app::TaskFilter& filter = {}) {
        auto context = house.organiser();
        return must(app::list_tasks(context, house.event.id, filter, {})).items;
    }

    TimetableHouse house;
};

TEST_F(PersonTasks, every_buyer_gets_each_kind_once) {
    EXPECT_EQ(planned({TaskKind::invitation_letter, TaskKind::lodging}), 4);
    EXPECT_EQ(planned({TaskKind::lodging, TaskKind::pick_up}), 2);
    EXPECT_EQ(planned({TaskKind::other}), 2);
    EXPECT_EQ(planned({TaskKind::other}), 2);
    EXPECT_THAT(tasks(), SizeIs(10));
    app::TaskFilter lodging;
    lodging.kind = TaskKind::lodging;
    EXPECT_THAT(tasks(lodging), SizeIs(2));
}

TEST_F(PersonTasks, what_is_due_and_not_done_is_overdue) {
    house.clock.set("2016-06-13T00:30:00Z");
    planned({TaskKind::lodging}, base::LocalDate::of(2016, 6, 12));
    planned({TaskKind::pick_up}, base::LocalDate::of(2016, 6, 13));
    app::TaskFilter overdue;
    overdue.overdue = true;
    ASSERT_THAT(tasks(overdue), SizeIs(2));
    const auto task = tasks(overdue)[0];
    EXPECT_EQ(task.kind, TaskKind::lodging);
    auto context = house.organiser();
    app::TaskEdit edit;
    edit.state = TaskState::done;
    edit.due_on = task.due_on;
    const auto done = must(app::update_task(context, task.id, task.revision, edit));
    EXPECT_FALSE(done.overdue);
    EXPECT_EQ(done.done_at, house.clock.now());
    EXPECT_THAT(tasks(overdue), SizeIs(1));
    EXPECT_EQ(fault_of(app::update_task(context, task.id, task.revision, edit)), "stale_revision");
    must(app::delete_task(context, task.id, done.revision));
    EXPECT_THAT(tasks(), SizeIs(3));
}

TEST_F(PersonTasks, a_letter_names_the_traveller_in_the_readers_language) {
    planned({TaskKind::visa_letter, TaskKind::lodging});
    auto context = house.organiser();
    for (const auto& task : tasks()) {
        app::TaskEdit edit;
        edit.traveller = "WANG SAMPLE";
        edit.details = "2016-06-21 – 2016-06-24, Sample Hotel";
        const auto saved = must(app::update_task(context, task.id, task.revision, edit));
        if (task.kind != TaskKind::visa_letter) {
            EXPECT_EQ(fault_of(app::task_letter(context, task.id, {})), "not_found");
            continue;
        }
        const auto chinese = pdf_text(must(app::task_letter(context, saved.id, {})).bytes);
        EXPECT_THAT(chinese, HasSubstr("签证邀请函"));
        EXPECT_THAT(chinese, HasSubstr("WANG SAMPLE"));
        EXPECT_THAT(chinese, HasSubstr("Sample Hotel"));
        const auto english = pdf_text(must(app::task_letter(context, saved.id, {"en"})).bytes);
        EXPECT_THAT(english, HasSubstr("Invitation letter for a visa"));
    }
}

TEST_F(PersonTasks, they_are_the_organisers_matter) {
    planned({TaskKind::invitation_letter});
    const auto task = tasks()[0];
    for (const auto& [who, fault] : {std::pair{house.auditor(), "forbidden"}, std::pair{house.stranger(), "not_found"},
                                     std::pair{house.nobody(), "not_signed_in"}}) {
        auto context = who;
        EXPECT_EQ(fault_of(app::list_tasks(context, house.event.id, {}, {})), fault);
        EXPECT_EQ(fault_of(app::plan_tasks(context, house.event.id, {{TaskKind::lodging}, {}, {}, {}, {}})), fault);
        EXPECT_EQ(fault_of(app::update_task(context, task.id, 1, {})), fault);
        EXPECT_EQ(fault_of(app::delete_task(context, task.id, 1)), fault);
        EXPECT_EQ(fault_of(app::task_letter(context, task.id, {})), fault);
    }
}

TEST_F(PersonTasks, a_briefing_has_meetings_companies_and_words_in_both_languages) {
    house.database().write([](store::Transaction& tx) {
        tx.execute("UPDATE participants SET products = '[\"초음파 진단기\"]', needs = '유통 파트너'");
    });
    house.released(house.filled_draft());
    auto context = house.organiser();
    std::string text;
    for (const auto& one : house.interpreters)
        text += pdf_text(must(app::interpreter_briefing(context, one.id, "pdf")).bytes);
    EXPECT_THAT(text, HasSubstr("통역 안내서"));
    EXPECT_THAT(text, HasSubstr("10:00–10:20"));
    EXPECT_THAT(text, HasSubstr("양례구강"));
    EXPECT_THAT(text, HasSubstr("유통 파트너"));
    EXPECT_THAT(text, HasSubstr("超声"));
    const auto id = house.interpreters[0].id;
    auto other = house.as(
        domain::PersonActor{{}, house.event.id, domain::PersonKind::interpreter, house.interpreters[1].id.str()});
    EXPECT_EQ(fault_of(app::interpreter_briefing(other, id, "pdf")), "not_found");
    EXPECT_EQ(fault_of(app::my_briefing(other, "pdf")), "ok");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::interpreter_briefing(stranger, id, "pdf")), "not_found");
    auto seller =
        house.as(domain::PersonActor{{}, house.event.id, domain::PersonKind::participant, house.sellers[0].id.str()});
    EXPECT_EQ(fault_of(app::my_briefing(seller, "pdf")), "not_found");
}

}  // namespace
}  // namespace gyoryu::app_tests
