// The release of every event that ships with the product says the same in four languages, and what its records say.
#include "scenarios/demo_press.h"

#include "app/press/public_press.h"
#include "app/press/write_press_release.h"
#include "desk/read/read_article.h"
#include "desk/write/press_text.h"
#include "scenarios/load_demo.h"
#include "scenarios/test_installation.h"

#include <gtest/gtest.h>

#include <set>

namespace gyoryu::scenarios {
namespace {

using domain::Lang;
using Told = std::set<std::tuple<std::string, double, std::string>>;

Told read_back(const app::PressTextView& text) {
    Told told;
    for (const auto& fact : desk::read_article(desk::plain_text(text.text)).facts)
        told.insert({std::string(desk::name_of(fact.kind)), fact.value, fact.currency});
    return told;
}

TEST(DemoPress, says_the_same_figures_in_four_languages_for_every_event) {
    TestInstallation installation;
    auto context = installation.context();
    const auto loaded = load_demo(context);
    ASSERT_TRUE(loaded);
    for (const auto& event : loaded->events) {
        const auto release = app::write_press_release(
            context, domain::EventId(event.slug), {domain::PressKind::event, {Lang::ko, Lang::zh, Lang::en, Lang::ru}});
        ASSERT_TRUE(release) << event.slug;
        const auto first = read_back(release->texts.front());
        EXPECT_FALSE(first.empty()) << event.slug;
        for (const auto& text : release->texts) {
            EXPECT_EQ(read_back(text), first) << event.slug << "\n" << text.text;
            for (const auto& difference : text.differences)
                ADD_FAILURE() << event.slug << " " << difference.written << " / " << difference.recorded << "\n"
                              << text.text;
        }
    }
}

TEST(DemoPress, publishes_one_that_is_marked_as_a_sample) {
    TestInstallation installation;
    auto context = installation.context();
    ASSERT_TRUE(load_demo(context));
    const auto list = app::list_public_press(context, "gyeonggi", "ko");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->items.size(), 1u);
    EXPECT_TRUE(list->items[0].sample);
    EXPECT_EQ(list->items[0].langs.size(), 4u);
}

}  // namespace
}  // namespace gyoryu::scenarios
