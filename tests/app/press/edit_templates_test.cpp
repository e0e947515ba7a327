// Templates changed in the product: checked in every branch, kept per workspace, taken back with one step.
#include "app/press/edit_templates.h"

#include "app/documents/event_document.h"
#include "app/press/press_house.h"
#include "documents/model/document_text.h"

#include <gmock/gmock.h>
#include <filesystem>
#include <fstream>

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;
using testing::HasSubstr;

const std::string kind = "export_consultation";
const std::string own =
    "# {{ event.name }} 소식\n\n{{ organiser | particle \"이/가\" }} 알린다.\n{% include \"results\" %}\n";

class EditTemplates : public app_tests::PressTest {
protected:
    Result<PressTemplate> saved(const std::string& text, std::int64_t revision = 0, const std::string& name = kind) {
        return save_press_template(organiser, house.workspace.id, name, "ko", revision, {text});
    }
    PressTemplate now(const std::string& name = kind, const std::string& lang = "ko") {
        return must(get_press_template(organiser, house.workspace.id, name, lang));
    }
};

TEST_P(EditTemplates, a_changed_template_writes_the_releases_of_its_workspace_in_its_language) {
    EXPECT_EQ(now().origin, PressTemplateOrigin::product);
    EXPECT_EQ(now().revision, 0);
    const auto changed = must(saved(own));
    EXPECT_EQ(changed.origin, PressTemplateOrigin::workspace);
    EXPECT_EQ(changed.edited_by, "organiser");
    EXPECT_NE(changed.standard, own);
    const auto release = house.write({domain::Lang::ko, domain::Lang::en});
    EXPECT_EQ(release.texts[0].title, "2016 수출상담회 소식");
    EXPECT_THAT(release.texts[1].title, testing::Not(HasSubstr("소식")));
    for (const auto& one : must(list_press_templates(organiser, house.workspace.id)).items)
        EXPECT_EQ(one.origin == PressTemplateOrigin::workspace, one.name == kind && one.lang == domain::Lang::ko);
}

TEST_P(EditTemplates, a_wrong_template_names_its_place_and_is_not_saved) {
    const auto wrong = saved("# {{ organiser }}\n{% if figures.buyers %}\n바이어 {{ figures.buyer }}\n{% end %}\n");
    ASSERT_EQ(fault_of(wrong), "unreadable_template") << "though no release of today comes by there";
    EXPECT_EQ(wrong.error().params[0].value, "3");
    EXPECT_EQ(wrong.error().params[1].value, "8");
    EXPECT_THAT(wrong.error().params[2].value, HasSubstr("buyer"));
    EXPECT_EQ(fault_of(saved("{% for a in parties %}")), "unreadable_template");
    EXPECT_EQ(fault_of(saved("{{ figures.buyers | rounded 3 }}")), "unreadable_template")
        << "nothing to round where there are no buyers";
    EXPECT_EQ(fault_of(saved("{{ original.title }}")), "unreadable_template");
    EXPECT_EQ(fault_of(saved("{{ original.title }}", 0, "correction")), "ok");
    EXPECT_EQ(fault_of(saved("{{ first }}{{ figures.buyers }}", 0, "memorandum")), "unreadable_template");
    EXPECT_EQ(now().origin, PressTemplateOrigin::product);
}

TEST_P(EditTemplates, of_two_who_save_at_once_the_second_is_told_and_sees_the_first) {
    must(saved(own));
    EXPECT_EQ(fault_of(saved("# 다른 글\n")), "stale_revision");
    EXPECT_EQ(fault_of(saved("# 다른 글\n", 7)), "stale_revision");
    EXPECT_EQ(now().text, own);
    EXPECT_EQ(must(saved("# 다른 글\n", 1)).revision, 2);
    must(restore_press_template(organiser, house.workspace.id, kind, "ko", 2));
    EXPECT_EQ(fault_of(saved("# 또 다른 글\n", 2)), "stale_revision") << "the first has taken it back";
}

TEST_P(EditTemplates, one_step_leads_back_to_what_holds_without_the_changes) {
    must(saved(own));
    EXPECT_EQ(fault_of(restore_press_template(organiser, house.workspace.id, kind, "ko", 7)), "stale_revision");
    const auto back = must(restore_press_template(organiser, house.workspace.id, kind, "ko", 1));
    EXPECT_EQ(back.origin, PressTemplateOrigin::product);
    EXPECT_EQ(back.text, back.standard);
    EXPECT_EQ(back.revision, 0);
    EXPECT_EQ(fault_of(saved(own)), "ok") << "and it can be changed anew";
}

TEST_P(EditTemplates, a_file_of_the_data_folder_still_stands_in_place_of_the_products) {
    const auto folder = house.folder() / "templates" / kind;
    house.services->settings.pack_folder = house.folder() / "packs";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "ko.txt") << "# 파일에서\n";
    EXPECT_EQ(now().origin, PressTemplateOrigin::folder);
    EXPECT_EQ(now().text, "# 파일에서\n");
    const auto changed = must(saved(own));
    EXPECT_EQ(changed.standard, "# 파일에서\n");
    EXPECT_EQ(must(restore_press_template(organiser, house.workspace.id, kind, "ko", 1)).text, "# 파일에서\n");
}

TEST_P(EditTemplates, the_text_of_a_memorandum_is_the_offices_too) {
    must(saved("# 우리 협약서\n\n{{ first }}\n{{ second }}\n\n## 제1조\n\n{{ event.name }}\n", 0, "memorandum"));
    const PaperWish wish{"", house.dental.id.str(), "", "", false};
    const auto paper = must(event_paper_content(organiser, house.event.id, PaperKind::memorandum, wish));
    EXPECT_EQ(paper.title, "우리 협약서");
    EXPECT_THAT(documents::document_text(paper),
                testing::AllOf(HasSubstr("예시치과"), HasSubstr("____"), HasSubstr("제1조"), HasSubstr("서명"),
                               testing::Not(HasSubstr("비밀 유지"))));
}

TEST_P(EditTemplates, are_seen_with_an_events_data_before_they_are_saved) {
    house.record(3'800'000);
    const auto tried = must(try_press_template(organiser, house.workspace.id, kind, "ko", {house.event.id, own}));
    EXPECT_EQ(tried.title, "2016 수출상담회 소식");
    EXPECT_THAT(tried.text, HasSubstr("380만 달러"));
    EXPECT_EQ(fault_of(try_press_template(organiser, house.workspace.id, kind, "ko", {house.event.id, "{{ x }}"})),
              "unreadable_template");
    for (const auto* name : {"correction", "agreement", "results", "closing", "memorandum"})
        EXPECT_EQ(fault_of(try_press_template(organiser, house.workspace.id, name, "en",
                                              {house.event.id, now(name, "en").text})),
                  "ok")
            << name;
    EXPECT_EQ(now().origin, PressTemplateOrigin::product);
}

TEST_P(EditTemplates, every_template_of_the_product_passes_the_check_of_changed_ones) {
    for (const auto& one : must(list_press_templates(organiser, house.workspace.id)).items) {
        const std::string lang = boost::describe::enum_to_string(one.lang, "");
        const auto text = now(one.name, lang).text;
        EXPECT_EQ(fault_of(save_press_template(organiser, house.workspace.id, one.name, lang, 0, {text})), "ok")
            << one.name << " " << lang;
    }
}

TEST_P(EditTemplates, are_the_organisers_of_their_own_workspace) {
    auto outside = house.as(house.stranger());
    for (const auto& [who, fault] :
         {std::pair{auditor, "forbidden"}, std::pair{outside, "not_found"}, std::pair{nobody, "not_signed_in"}}) {
        auto context = who;
        EXPECT_EQ(fault_of(list_press_templates(context, house.workspace.id)), fault);
        EXPECT_EQ(fault_of(get_press_template(context, house.workspace.id, kind, "ko")), fault);
        EXPECT_EQ(fault_of(save_press_template(context, house.workspace.id, kind, "ko", 0, {own})), fault);
        EXPECT_EQ(fault_of(restore_press_template(context, house.workspace.id, kind, "ko", 1)), fault);
        EXPECT_EQ(fault_of(try_press_template(context, house.workspace.id, kind, "ko", {house.event.id, own})), fault);
    }
    EXPECT_EQ(fault_of(get_press_template(organiser, house.workspace.id, "../../etc", "ko")), "not_found");
    EXPECT_EQ(fault_of(get_press_template(organiser, house.workspace.id, kind, "de")), "not_found");
}

INSTANTIATE_TEST_SUITE_P(Drivers, EditTemplates, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
