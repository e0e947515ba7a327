#include "text/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

namespace gyoryu::text {
namespace {

TEST(Catalogue, EveryAreaHasTheSameKeysInAllFourLanguages) {
    ASSERT_FALSE(areas().empty());
    for (const auto& area : areas()) {
        const auto korean = keys_of(area, Language::ko);
        EXPECT_FALSE(korean.empty()) << area;
        for (const Language language : all_languages)
            EXPECT_EQ(keys_of(area, language), korean) << area << " " << tag_of(language);
    }
}

TEST(Catalogue, EveryPatternIsReadableAndHasTheSamePlaceholdersInAllFourLanguages) {
    for (const auto& area : areas()) {
        for (const auto& key : keys_of(area, Language::ko)) {
            const auto korean = read_pattern(pattern_of(Language::ko, key));
            std::set<std::string> names;
            for (const auto& placeholder : korean.placeholders) names.insert(placeholder.name);
            for (const Language language : all_languages) {
                const auto reading = read_pattern(pattern_of(language, key));
                EXPECT_EQ(reading.error, "") << key << " " << tag_of(language);
                if (key.starts_with("text.date.")) continue;  // each language picks other parts of a date
                if (key.starts_with("figure.")) continue;     // nouns change by number and case in some
                std::set<std::string> own;
                for (const auto& placeholder : reading.placeholders) own.insert(placeholder.name);
                EXPECT_EQ(own, names) << key << " " << tag_of(language);
            }
        }
    }
}

TEST(Catalogue, NoSentenceIsEmptyOrPadded) {
    for (const auto& area : areas()) {
        for (const Language language : all_languages) {
            for (const auto& key : keys_of(area, language)) {
                const auto pattern = pattern_of(language, key);
                ASSERT_FALSE(pattern.empty()) << key << " " << tag_of(language);
                EXPECT_TRUE(pattern.front() != ' ' && pattern.back() != ' ') << key << " " << tag_of(language);
            }
        }
    }
}

TEST(Catalogue, AKoreanSentenceTakesTheParticleOfTheWordThatWasPutIn) {
    EXPECT_EQ(sentence(Language::ko, "issue.unknown_name", Parameters{{"name", "바이어"}}),
              "\"바이어\"는 파일에 없습니다.");
    EXPECT_EQ(sentence(Language::ko, "issue.unknown_name", Parameters{{"name", "테이블"}}),
              "\"테이블\"은 파일에 없습니다.");
}

TEST(Catalogue, EveryFaultHasASentence) {
    for (const auto code : base::all_fault_codes()) {
        EXPECT_TRUE(has_sentence("fault." + std::string(base::name_of(code)))) << base::name_of(code);
    }
}

TEST(Catalogue, NoFaultSentenceIsLeftOver) {
    const auto codes = base::all_fault_codes();
    for (const auto& key : keys_of("fault", Language::ko)) {
        const bool known = std::ranges::any_of(
            codes, [&](base::FaultCode code) { return key == "fault." + std::string(base::name_of(code)); });
        EXPECT_TRUE(known) << key;
    }
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Keys written out in the sources: `sentence(language, "area.key"` and `issues.add(path, "code"`.
std::set<std::string> keys_in_sources(const std::string& expression, const std::string& prefix) {
    std::set<std::string> keys;
    const std::regex pattern(expression);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(GYORYU_SOURCE_DIR "/src")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
        const std::string source = read_file(entry.path());
        for (std::sregex_iterator at(source.begin(), source.end(), pattern), end; at != end; ++at) {
            keys.insert(prefix + (*at)[1].str());
        }
    }
    return keys;
}

TEST(Catalogue, EveryKeyWrittenOutInASourceExists) {
    const auto keys = keys_in_sources(R"re(\bsentence\([^;"]*"([a-z_]+\.[a-z0-9_.]*[a-z0-9_])")re", "");
    EXPECT_FALSE(keys.empty());
    for (const auto& key : keys) EXPECT_TRUE(has_sentence(key)) << key;
}

/// The texts in quotes that stand directly among a call's arguments, not in a call inside them.
std::vector<std::string> literals_of_call(const std::string& source, std::size_t open) {
    std::vector<std::string> literals;
    int depth = 0;
    for (std::size_t i = open; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '(' || c == '{') ++depth;
        if ((c == ')' || c == '}') && --depth == 0) break;
        if (c != '"') continue;
        const auto end = source.find('"', i + 1);
        if (end == std::string::npos) break;
        if (depth == 1) literals.push_back(source.substr(i + 1, end - i - 1));
        i = end;
    }
    return literals;
}

TEST(Catalogue, EveryIssueAddedInASourceHasASentence) {
    const std::regex call(R"re(\b(issues|checks)_?\.add(?=\())re");
    const std::regex code("[a-z]+(_[a-z]+)*");
    std::size_t codes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(GYORYU_SOURCE_DIR "/src")) {
        if (entry.is_directory()) continue;
        const std::string source = read_file(entry.path());
        for (std::sregex_iterator found(source.begin(), source.end(), call), none; found != none; ++found) {
            for (const auto& literal : literals_of_call(source, std::size_t(found->position() + found->length()))) {
                if (!std::regex_match(literal, code)) continue;  // a path such as "/format"
                ++codes;
                EXPECT_TRUE(has_sentence("issue." + literal)) << literal << " in " << entry.path();
            }
        }
    }
    EXPECT_GT(codes, 60u);
}

TEST(Catalogue, ASentenceNamesWhatIsMissingInTheReadersLanguage) {
    const base::Fault fault{base::FaultCode::not_found, {{"what", "participant"}}, {}};
    EXPECT_EQ(sentence_of(Language::ko, fault),
              "참가자가 없습니다. 이미 삭제되었거나 주소가 잘못되었습니다. 목록에서 다시 찾아 주세요.");
    EXPECT_TRUE(sentence_of(Language::zh, fault).starts_with("找不到该参会者。"));
    EXPECT_TRUE(sentence_of(Language::ru, fault).starts_with("Участник не найден."));
}

TEST(Catalogue, TextThatIsAWholeNumberChoosesThePluralForm) {
    const auto wait = [](std::string seconds) {
        return sentence(Language::ru, "fault.too_many_attempts",
                        std::vector<base::FaultParameter>{{"seconds", seconds}});
    };
    EXPECT_NE(wait("1").find("1 секунду"), std::string::npos);
    EXPECT_NE(wait("3").find("3 секунды"), std::string::npos);
    EXPECT_NE(wait("25").find("25 секунд."), std::string::npos);
}

TEST(Catalogue, NumbersAreGroupedAsTheLanguageDoes) {
    const Parameters rows{{"max", std::int64_t{20000}}};
    EXPECT_NE(sentence(Language::ko, "fault.too_many_rows", rows).find("20,000행"), std::string::npos);
    EXPECT_NE(sentence(Language::ru, "fault.too_many_rows", rows).find("20\u00a0000"), std::string::npos);
}

/// Whether tests are strict is read once: each of these runs in a process of its own.
class StrictCatalogue : public testing::Test {
protected:
    void SetUp() override { GTEST_FLAG_SET(death_test_style, "threadsafe"); }

    static void strict(bool on) { on ? ::setenv("GYORYU_STRICT", "1", 1) : ::unsetenv("GYORYU_STRICT"); }
};

TEST_F(StrictCatalogue, AParameterNotGivenIsRefusedInTestsAndStaysVisibleAtRunTime) {
    const auto zone = [] { return sentence(Language::en, "fault.unknown_zone"); };
    EXPECT_EXIT(
        {
            strict(false);
            std::exit(zone().find("{value}") != std::string::npos ? 0 : 1);
        },
        testing::ExitedWithCode(0), "");
    EXPECT_DEATH(
        {
            strict(true);
            zone();
        },
        "a parameter is missing");
}

TEST(Catalogue, AChoiceNotGivenTakesTheGeneralForm) {
    EXPECT_TRUE(sentence(Language::en, "fault.not_found").starts_with("There is no such item."));
}

TEST_F(StrictCatalogue, AnUnknownKeyIsRefusedInTestsAndShownAtRunTime) {
    EXPECT_EXIT(
        {
            strict(false);
            std::exit(sentence(Language::ko, "no.such.key") == "no.such.key" ? 0 : 1);
        },
        testing::ExitedWithCode(0), "");
    EXPECT_DEATH(
        {
            strict(true);
            sentence(Language::ko, "no.such.key");
        },
        "unknown catalogue key");
}

TEST(Catalogue, ABrokenPatternIsReported) {
    EXPECT_NE(read_pattern("{count, plural, one {#}}").error, "");
    EXPECT_NE(read_pattern("{name").error, "");
    EXPECT_EQ(read_pattern("{a} and {b, number}").placeholders,
              (std::vector<Placeholder>{{"a", "plain"}, {"b", "number"}}));
}

}  // namespace
}  // namespace gyoryu::text
