// Every text a template had is kept with who gave it, can be looked at, and can hold again.
#include "app/press/template_history.h"

#include "app/audit/list_audit.h"
#include "app/press/edit_templates.h"
#include "app/press/press_house.h"

#include <gmock/gmock.h>

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;
using domain::TemplateChange;

const std::string kind = "export_consultation";

class TemplateHistory : public app_tests::PressTest {
protected:
    PressTemplate saved(const std::string& text, std::int64_t revision = 0, const std::string& lang = "ko") {
        return must(save_press_template(organiser, house.workspace.id, kind, lang, revision, {text}));
    }
    Result<PressTemplate> restored(int number, std::int64_t revision) {
        return restore_template_revision(owner, house.workspace.id, kind, "ko", number, revision);
    }
    std::vector<PressTemplateRevisionBrief> history(const std::string& lang = "ko") {
        return must(list_template_revisions(organiser, house.workspace.id, kind, lang)).items;
    }
    PressTemplateRevision revision(int number) {
        return must(get_template_revision(organiser, house.workspace.id, kind, "ko", number));
    }
};

TEST_P(TemplateHistory, begins_with_the_first_change_and_says_who_made_each) {
    EXPECT_THAT(history(), testing::IsEmpty());
    saved("# 하나\n");
    must(save_press_template(owner, house.workspace.id, kind, "ko", 1, {"# 둘\n"}));
    saved("# One\n", 0, "en");
    const auto kept = history();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].number, 2);
    EXPECT_EQ(kept[0].edited_by, "owner");
    EXPECT_EQ(kept[1].edited_by, "organiser");
    EXPECT_EQ(kept[1].edited_at, house.clock.now());
    EXPECT_EQ(revision(1).text, "# 하나\n");
    EXPECT_EQ(history("en").size(), 1u) << "each language has its own";
}

TEST_P(TemplateHistory, an_earlier_text_holds_again_as_a_new_revision) {
    saved("# 하나\n");
    saved("# 둘\n", 1);
    const auto back = must(restored(1, 2));
    EXPECT_EQ(back.text, "# 하나\n");
    EXPECT_EQ(back.revision, 3);
    EXPECT_EQ(back.edited_by, "owner");
    EXPECT_EQ(history().front().change, TemplateChange::restored);
    EXPECT_EQ(history().front().restored, 1);
    EXPECT_EQ(revision(2).text, "# 둘\n") << "what held in between is not lost";
    EXPECT_EQ(fault_of(restored(2, 2)), "stale_revision");
    EXPECT_EQ(house.write().texts[0].title, "하나");
}

TEST_P(TemplateHistory, goes_on_over_the_way_back_to_the_original) {
    saved("# 하나\n");
    const auto original = must(restore_press_template(organiser, house.workspace.id, kind, "ko", 1));
    EXPECT_EQ(history().front().change, TemplateChange::original);
    EXPECT_EQ(revision(2).text, original.standard);
    EXPECT_EQ(must(restored(1, 0)).text, "# 하나\n");
    EXPECT_EQ(history().front().number, 3);
    must(restored(2, 1));
    EXPECT_EQ(history().size(), 4u);
}

TEST_P(TemplateHistory, a_text_that_is_wrong_by_now_is_refused_with_its_place) {
    saved("# 하나\n{% include \"closing\" %}\n");
    house.database().write([&](store::Transaction& tx) {
        tx.execute("UPDATE press_template_revisions SET text = '{{ nobody }}' WHERE number = 1");
    });
    saved("# 둘\n", 1);
    EXPECT_EQ(fault_of(restored(1, 2)), "unreadable_template");
    EXPECT_EQ(must(get_press_template(organiser, house.workspace.id, kind, "ko")).text, "# 둘\n");
}

TEST_P(TemplateHistory, keeps_the_newest_only) {
    for (int i = 0; i < domain::template_revisions_most + 3; ++i) saved("# " + std::to_string(i) + "\n", i);
    const auto kept = history();
    ASSERT_EQ(static_cast<int>(kept.size()), domain::template_revisions_most);
    EXPECT_EQ(kept.front().number, domain::template_revisions_most + 3);
    EXPECT_EQ(kept.back().number, 4);
    EXPECT_EQ(fault_of(get_template_revision(organiser, house.workspace.id, kind, "ko", 3)), "not_found");
}

TEST_P(TemplateHistory, every_step_stands_in_the_audit_without_the_text) {
    saved("# 하나 비밀\n");
    saved("# 둘 비밀\n", 1);
    must(restored(1, 2));
    must(restore_press_template(organiser, house.workspace.id, kind, "ko", 3));
    std::vector<std::string> steps;
    for (const auto& entry : must(list_audit(owner, house.workspace.id, {}, {.limit = 100})).items) {
        if (entry.entity != "press_template") continue;
        std::string step = entry.action;
        for (const auto& change : entry.changes) {
            step += " " + change.field + "=" + change.after;
            EXPECT_EQ(change.after.find("비밀"), std::string::npos);
        }
        steps.push_back(step);
    }
    EXPECT_THAT(steps, testing::UnorderedElementsAre("save_press_template number=1", "save_press_template number=2",
                                                     "restore_press_template_revision number=3 restored=1",
                                                     "restore_press_template number=4"));
}

TEST_P(TemplateHistory, is_the_organisers_of_its_own_workspace) {
    saved("# 하나\n");
    auto outside = house.as(house.stranger());
    for (const auto& [who, fault] :
         {std::pair{auditor, "forbidden"}, std::pair{outside, "not_found"}, std::pair{nobody, "not_signed_in"}}) {
        auto context = who;
        const auto& workspace = house.workspace.id;
        EXPECT_EQ(fault_of(list_template_revisions(context, workspace, kind, "ko")), fault);
        EXPECT_EQ(fault_of(get_template_revision(context, workspace, kind, "ko", 1)), fault);
        EXPECT_EQ(fault_of(restore_template_revision(context, workspace, kind, "ko", 1, 1)), fault);
    }
    EXPECT_EQ(fault_of(list_template_revisions(organiser, house.workspace.id, "../../etc", "ko")), "not_found");
    EXPECT_EQ(fault_of(get_template_revision(organiser, house.workspace.id, kind, "ko", 0)), "not_found");
}

INSTANTIATE_TEST_SUITE_P(Drivers, TemplateHistory, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
