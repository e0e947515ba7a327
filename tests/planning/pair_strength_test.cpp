#include "planning/pair_strength.h"

#include <gtest/gtest.h>

#include <numeric>

namespace gyoryu::planning {

using domain::ParticipantSide;

domain::Participant person(const char* id, ParticipantSide side, std::vector<std::string> languages) {
    domain::Participant one;
    one.id = domain::ParticipantId(id);
    one.side = side;
    one.languages = std::move(languages);
    return one;
}

class PairStrength : public testing::Test {
protected:
    domain::Participant seller = person("s", ParticipantSide::seller, {"ko"});
    domain::Participant buyer = person("b", ParticipantSide::buyer, {"zh-Hans"});
    std::vector<domain::Participant> others;
    std::vector<domain::Interpreter> interpreters;
    domain::Request from_seller = request("s", "b", 5);
    domain::Request from_buyer = request("b", "s", 4);

    Strength strength(std::vector<domain::Request> wishes = {}) const {
        std::vector<domain::Participant> all{seller, buyer};
        all.insert(all.end(), others.begin(), others.end());
        return PairScorer(all, interpreters, wishes).strength(seller, buyer, text::Language::ko);
    }

    static domain::Request request(const char* from, const char* to, int priority) {
        domain::Request made;
        made.from_id = domain::ParticipantId(from);
        made.to_id = domain::ParticipantId(to);
        made.priority = priority;
        return made;
    }

    static std::vector<std::string> codes(const Strength& strength) {
        std::vector<std::string> codes;
        for (const auto& part : strength.parts) codes.push_back(part.code);
        return codes;
    }
};

TEST_F(PairStrength, a_mutual_wish_counts_more_than_one) {
    EXPECT_EQ(strength({from_seller, from_buyer}).value, 30 + 14);
    EXPECT_EQ(strength({from_seller}).value, 15 + 15);
    EXPECT_EQ(codes(strength({from_buyer})),
              (std::vector<std::string>{"buyer_wish", "priority", "no_common_language"}));
}

TEST_F(PairStrength, a_declined_wish_gives_nothing) {
    from_seller.status = domain::RequestStatus::declined;
    EXPECT_EQ(strength({from_seller, from_buyer}).value, 0);
    EXPECT_EQ(codes(strength({from_seller})).front(), "declined_by_buyer");
}

TEST_F(PairStrength, languages_are_compared_as_spoken) {
    EXPECT_TRUE(strength().needs_interpreter);
    interpreters.push_back({.pairs = {{"zh", "ko"}}});
    EXPECT_EQ(strength().value, 6);
    buyer.languages.push_back("ko-KR");
    EXPECT_EQ(strength().value, 10);
    EXPECT_FALSE(strength().needs_interpreter);
    buyer.languages.clear();
    EXPECT_EQ(strength().value, 0);
    EXPECT_FALSE(strength().needs_interpreter);
}

TEST_F(PairStrength, what_is_sought_and_offered_counts_by_rarity) {
    seller.offers = "구강스캐너와 유닛체어를 만듭니다";
    buyer.needs = "구강스캐너 구매";
    const auto rare = strength();
    EXPECT_EQ(rare.parts.front().code, "product_match");
    EXPECT_EQ(rare.parts.front().params.at("words"), "구강스캐너");
    for (int i = 0; i < 20; ++i) {
        others.push_back(person(("o" + std::to_string(i)).c_str(), ParticipantSide::seller, {"ko"}));
        others.back().offers = i % 2 ? "구강스캐너" : "봉합사";
    }
    const auto common = strength();
    buyer.needs = "유닛체어 구매";
    EXPECT_GT(strength().value, common.value);
}

TEST_F(PairStrength, one_hs_heading_is_one_field) {
    seller.products = {"치과용 의자 HS 9402.10"};
    buyer.products = {"9402.90"};
    EXPECT_EQ(codes(strength()).front(), "same_field");
}

TEST_F(PairStrength, parts_sum_up_and_never_pass_a_hundred) {
    interpreters.push_back({.pairs = {{"ko", "zh"}}});
    seller.products = {"구강스캐너 봉합사 체온계 내시경 주사기 초음파 9402.10"};
    buyer.products = seller.products;
    buyer.languages = {"ko"};
    from_buyer.priority = 5;
    const auto strong = strength({from_seller, from_buyer});
    EXPECT_LE(strong.value, 100);
    EXPECT_GT(strong.value, 75);
    EXPECT_EQ(std::accumulate(strong.parts.begin(), strong.parts.end(), 0,
                              [](int sum, const PairReason& part) { return sum + part.points; }),
              strong.value);
}

}  // namespace gyoryu::planning
