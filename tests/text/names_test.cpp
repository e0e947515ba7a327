#include "text/names.h"

#include <gtest/gtest.h>

#include <vector>

namespace gyoryu::text {
namespace {

const std::vector<NameForm> wego{{"zh", "威高集团"}, {"ko", "위고그룹"}, {"en", "WEGO Group"}};

TEST(Names, AReaderGetsTheOwnFormWithTheOriginalBeside) {
    EXPECT_EQ(with_original(shown_name(Language::ko, wego)), "위고그룹 (威高集团)");
    EXPECT_EQ(with_original(shown_name(Language::zh, wego)), "威高集团");
    EXPECT_EQ(with_original(shown_name(Language::en, wego)), "WEGO Group (威高集团)");
}

TEST(Names, WithoutAnOwnFormEnglishThenLatinThenTheOriginalServes) {
    EXPECT_EQ(shown_name(Language::ru, wego).main, "WEGO Group");
    const std::vector<NameForm> latin{{"ko", "원주메디칼"}, {"de", "Wonju Medizin"}};
    EXPECT_EQ(shown_name(Language::ru, latin).main, "Wonju Medizin");
    const std::vector<NameForm> only{{"ko", "원주메디칼"}};
    EXPECT_EQ(with_original(shown_name(Language::zh, only)), "원주메디칼");
    EXPECT_EQ(with_original(shown_name(Language::zh, {})), "");
}

TEST(Names, SimplifiedComesBeforeTraditional) {
    const std::vector<NameForm> both{{"zh-Hant", "威高集團"}, {"zh-Hans", "威高集团"}};
    EXPECT_EQ(shown_name(Language::zh, both).main, "威高集团");
}

TEST(Names, PersonsAreWrittenInTheOrderOfTheirScript) {
    EXPECT_EQ(person_name("김", "예시", "ko"), "김예시");
    EXPECT_EQ(person_name("王", "样例", "zh"), "王样例");
    EXPECT_EQ(person_name("Петров", "Иван", "ru"), "Иван Петров");
    EXPECT_EQ(person_name("Kim", "Yesi", "en"), "Yesi Kim");
    EXPECT_EQ(person_name("Szabó", "János", "hu"), "Szabó János");
    EXPECT_EQ(person_name("", "Madonna", "en"), "Madonna");
}

TEST(Names, TheScriptOfTheFirstLetterGuessesTheLanguage) {
    EXPECT_EQ(guessed_language("(주)원주"), "ko");
    EXPECT_EQ(guessed_language("3M 한국"), "en");
    EXPECT_EQ(guessed_language("威海"), "zh");
    EXPECT_EQ(guessed_language("«Ромашка»"), "ru");
    EXPECT_EQ(guessed_language("شركة"), "und");
    EXPECT_EQ(guessed_language("🏥 123"), "und");
}

}  // namespace
}  // namespace gyoryu::text
