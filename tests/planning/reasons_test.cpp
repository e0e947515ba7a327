#include "planning/reasons.h"

#include "engine/model/rule_key.h"
#include "text/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace gyoryu::planning {
namespace {

std::set<std::string> words(std::string_view text) {
    std::istringstream in{std::string(text)};
    return {std::istream_iterator<std::string>(in), {}};
}

std::set<std::string> placeholders(const std::string& key) {
    std::set<std::string> names;
    for (const auto& one : text::read_pattern(text::pattern_of(text::Language::ko, key)).placeholders)
        names.insert(one.name);
    return names;
}

TEST(Reasons, EveryHardRuleOfTheEngineIsAReasonAndADemand) {
    for (const auto rule : engine::all_rule_keys()) {
        if (engine::kind_of(rule) != engine::RuleKind::hard) continue;
        const std::string name(engine::name_of(rule));
        EXPECT_TRUE(std::ranges::count(reason_codes(), name, &SentenceCode::code)) << name;
        EXPECT_TRUE(std::ranges::count(reason_codes(), "demand_" + name, &SentenceCode::code)) << name;
    }
}

TEST(Reasons, EveryRuleOfTheEngineHasANameInTheCatalogue) {
    for (const auto rule : engine::all_rule_keys()) {
        const auto key = "rule." + std::string(engine::name_of(rule)) + ".name";
        EXPECT_TRUE(text::has_sentence(key)) << key;
    }
}

TEST(Reasons, EveryReasonHasASentenceOfExactlyItsParameters) {
    for (const auto& [code, params] : reason_codes()) {
        const auto key = "rule." + std::string(code) + ".why";
        EXPECT_TRUE(text::has_sentence(key)) << key;
        EXPECT_EQ(placeholders(key), words(params)) << key;
    }
}

TEST(Reasons, EveryRemedyHasASentenceOfExactlyItsParameters) {
    for (const auto& [code, params] : remedy_codes()) {
        const auto key = "remedy." + std::string(code);
        EXPECT_TRUE(text::has_sentence(key)) << key;
        EXPECT_EQ(placeholders(key), words(params)) << key;
    }
}

TEST(Reasons, NoSentenceIsLeftOver) {
    std::set<std::string> known;
    for (const auto rule : engine::all_rule_keys())
        known.insert("rule." + std::string(engine::name_of(rule)) + ".name");
    for (const auto& one : reason_codes()) known.insert("rule." + std::string(one.code) + ".why");
    for (const auto& one : remedy_codes()) known.insert("remedy." + std::string(one.code));
    for (const auto& key : text::keys_of("rule", text::Language::ko)) EXPECT_TRUE(known.contains(key)) << key;
}

TEST(Reasons, AReasonCarriesTheParametersOfItsSentenceAndNoOthers) {
    const auto reason = complete(Reason{"availability", {{"participant", "예시주사"}, {"found", "3"}}});
    EXPECT_EQ(reason.params, (Params{{"participant", "예시주사"}, {"slot", ""}}));
}

}  // namespace
}  // namespace gyoryu::planning
