// What sellers and buyers write about products, in the languages in which they write it.
#include "planning/product_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::planning {
namespace {

using Texts = std::vector<std::string>;

std::vector<engine::TokenIndex> common(const ProductTokens::Product& a, const ProductTokens::Product& b) {
    std::vector<engine::TokenIndex> both;
    for (const auto& one : a.tokens)
        for (const auto& other : b.tokens)
            if (one.token == other.token) both.push_back(one.token);
    return both;
}

/// What a Korean reader is told two texts share.
std::string shared(const std::string& offered, const std::string& wanted) {
    ProductTokens tokens;
    const auto offers = tokens.read(Texts{offered}), needs = tokens.read(Texts{wanted});
    return tokens.words_of(common(offers, needs), text::Language::ko);
}

struct Case {
    const char* offered;
    const char* wanted;
    const char* shared;
};

TEST(ProductTokens, let_texts_of_different_languages_meet) {
    const Case cases[] = {
        {"휴대용 심전도계와 초음파 진단기를 제조", "求购超声诊断仪", "초음파 진단기"},
        {"초음파진단기", "ultrasound scanners for clinics", "초음파 진단기"},
        {"보청기", "слуховые аппараты, очки", "보청기"},
        {"히알루론산 필러, 실리프팅", "dermal fillers and PDO threads", "필러, 실리프팅"},
        {"치과용 임플란트", "стоматологическая продукция", "치과 의료기기"},
        {"유닛체어 부품 전문", "유닛체어부품", "치과용 유닛체어, 부품"},
        {"맞춤 제작 지그", "지그 제작", "제작, 지그"},
        {"scanner nerve", "nerve, scanner", "scanner, nerve"},
        {"기저귀", "автоклав", ""},
    };
    for (const auto& one : cases) EXPECT_EQ(shared(one.offered, one.wanted), one.shared) << one.offered;
}

TEST(ProductTokens, read_codes_and_those_of_terms) {
    ProductTokens tokens;
    const auto product = tokens.read(Texts{"HS 9402.10, 보청기", "9018.90.00"});
    EXPECT_EQ(product.hs, (Texts{"90189000", "902140", "940210"}));
    for (const auto& name : tokens.names_of(common(product, product))) EXPECT_NE(name, "9402") << "codes are no words";
}

TEST(ProductTokens, deeper_categories_weigh_more) {
    ProductTokens tokens;
    ProductTokens::Product product;
    tokens.add_emdn(Texts{"Z12030601"}, product);
    std::vector<int> weights;
    for (const auto& one : product.tokens) weights.push_back(one.weight);
    EXPECT_EQ(weights, (std::vector<int>{50, 100, 150, 200, 250}));
    EXPECT_EQ(tokens.words_of(common(product, product), text::Language::en), "EMDN Z, EMDN Z12, EMDN Z1203");
}

TEST(ProductTokens, say_the_name_in_the_language_of_the_reader) {
    ProductTokens tokens;
    const auto product = tokens.read(Texts{"УЗИ-аппарат"});
    const auto same = common(product, product);
    EXPECT_EQ(tokens.words_of(same, text::Language::zh), "超声诊断仪");
    EXPECT_EQ(tokens.words_of(same, text::Language::en), "ultrasound scanner");
    EXPECT_EQ(tokens.names_of(same).front(), "ultrasound_scanner");
}

}  // namespace
}  // namespace gyoryu::planning
