#include "domain/log_comparison.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::domain {
namespace {

LogContent content() {
    LogContent content;
    content.product = "주사기";
    content.buyer_email = "a@b.cn";
    content.currency = "USD";
    content.amount_minor = 100;
    return content;
}

LogComparison of(LogField field, const LogContent& one, const LogContent& other) {
    const auto all = compare({one, other});
    return *std::ranges::find(all, field, &LogComparison::field);
}

TEST(LogComparison, EverySideWritesInTheOwnLanguage) {
    auto other = content();
    other.product = "注射器";
    EXPECT_EQ(of(LogField::product, content(), other).agreement, LogAgreement::differ);
    EXPECT_FALSE(contradict({content(), other}));
    EXPECT_EQ(state_of({content(), other}), LogState::alike);
}

TEST(LogComparison, AnAmountNeedsTwoWhoSayIt) {
    auto other = content();
    other.amount_minor.reset();
    EXPECT_EQ(of(LogField::amount, content(), other).agreement, LogAgreement::one_blank);
    EXPECT_TRUE(contradict({content(), other}));
    EXPECT_EQ(state_of({content(), other}), LogState::differ);
}

TEST(LogComparison, ACodeLeftOutContradictsNothing) {
    auto one = content(), other = content();
    one.hs_code = "901831";
    EXPECT_FALSE(contradict({one, other}));
    other.hs_code = "901890";
    EXPECT_TRUE(contradict({one, other}));
}

TEST(LogComparison, LettersOfAnAddressCountInAnyCase) {
    auto other = content();
    other.buyer_email = "A@B.cn";
    EXPECT_FALSE(contradict({content(), other}));
}

TEST(LogComparison, OneVersionAmongManyThatDiffersIsEnough) {
    auto other = content();
    other.amount_minor = 101;
    EXPECT_EQ(state_of({content(), content(), other}), LogState::differ);
    EXPECT_EQ(state_of({content()}), LogState::one_side);
    EXPECT_EQ(state_of({}), LogState::none);
}

TEST(LogComparison, WhatIsAgreedOnHasATextOfItsOwn) {
    auto other = content();
    other.note = "own";
    other.seller_signature = Signature{"x", {{{1, 1}}}, {}};
    EXPECT_EQ(agreed_text(content()), agreed_text(other)) << "notes and signatures are not agreed on";
    other.product = "주사기;";
    EXPECT_NE(agreed_text(content()), agreed_text(other));
    auto moved = content();
    moved.unit_price_minor = moved.amount_minor;
    moved.amount_minor.reset();
    EXPECT_NE(agreed_text(content()), agreed_text(moved));
}

}  // namespace
}  // namespace gyoryu::domain
