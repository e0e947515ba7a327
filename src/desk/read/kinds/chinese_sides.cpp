#include "desk/read/kinds/chinese_sides.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;
using Heads = std::vector<std::optional<Head>>;

constexpr std::uint32_t exhibit_reach = 24, phrase_reach = 16;
constexpr double rounds_least = 10;  ///< fewer 场 or 轮 are occasions, not meetings

bool holds_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

class ChineseSides {
public:
    ChineseSides(const SentenceView& view, const Heads& heads, std::size_t i)
        : view_(view), heads_(heads), i_(i), text_(view.text()), quantity_(view.quantities[i]) {}

    FactKind side() const {
        const auto phrase = own_phrase();
        if (exhibits() || holds_any(phrase, {U"供应", U"供货", U"供貨", U"参展", U"展商"})) return FactKind::sellers;
        if (holds_any(phrase, {U"采购", U"买家", U"进口商", U"经销", U"渠道", U"代理商"})) return FactKind::buyers;
        if (phrase.find(U'韩') != phrase.npos) return FactKind::sellers;
        if (phrase.find(U"中方") != phrase.npos && beside_other_firms()) return FactKind::buyers;
        if (attracted_with_buyers()) return FactKind::buyers;
        if (beside(noun_buyer, false)) return FactKind::sellers;
        if (beside(noun_seller, true) || opposite_koreans()) return FactKind::buyers;
        if (view_.article->of_purchases || met_abroad(phrase)) return FactKind::buyers;
        return FactKind::sellers;
    }

private:
    /// 300余家境外企业和2300多家国内企业参展: whoever they are, they show what they have.
    bool exhibits() const {
        const auto from = quantity_.end;
        const auto behind = text_.substr(from, std::min(exhibit_reach, view_.sentence.end - from));
        auto at = behind.find(U"参展");
        if (at != behind.npos &&
            (behind.substr(at + 2).starts_with(U"商") || behind.substr(at + 2).starts_with(U"企业")))
            at = behind.npos;  // 与108家参展商
        at = std::min(at, behind.find(U"参加企业展"));
        return at != behind.npos && at < behind.find_first_of(U",;");
    }

    /// The phrase around the number, from the last comma or word that joins to the noun: "与丽水120家企业".
    std::u32string_view own_phrase() const {
        const auto from =
            std::max(view_.begin_after_last(i_), quantity_.begin > phrase_reach ? quantity_.begin - phrase_reach : 0);
        const auto before = text_.substr(from, quantity_.begin - from);
        const auto cut = before.find_last_of(U",;、与和同及(:");
        auto begin = cut == before.npos ? from : from + static_cast<std::uint32_t>(cut) + 1;
        if (const auto* verb = last_mark(view_.marks, begin, quantity_.begin, {takes_part}))
            if (text_.substr(verb->begin, 2) != U"参展") begin = verb->end;
        const auto end = heads_[i_] && heads_[i_]->mark.begin >= quantity_.end ? heads_[i_]->mark.end : quantity_.end;
        return text_.substr(begin, end - begin);
    }

    /// Another number of the sentence counts such; `joined` asks for 与, 和 or 同 between.
    bool beside(Tag noun, bool joined) const {
        for (std::size_t j = 0; j < heads_.size(); ++j) {
            if (j == i_ || !heads_[j] || heads_[j]->tag != noun || view_.quantities[j].is_deal()) continue;
            const auto &first = view_.quantities[std::min(i_, j)], &second = view_.quantities[std::max(i_, j)];
            const auto gap = text_.substr(first.end, second.begin - first.end);
            if (gap.find_first_of(U";") != gap.npos) continue;
            if (!joined || gap.find_first_of(U"与和同") != gap.npos) return true;
        }
        return false;
    }

    /// "俄方45家企业、中方110余家企业": at a meeting for purchases.
    bool beside_other_firms() const {
        const auto sentence = text_.substr(view_.sentence.begin, view_.sentence.end - view_.sentence.begin);
        const auto firms = std::ranges::count(view_.quantities, unit_company, &Quantity::unit);
        return firms > 1 && sentence.find(U"采购") != sentence.npos;
    }

    /// "吸引216家业者、353位买主参加": the same crowd, by firms and by heads.
    bool attracted_with_buyers() const {
        if (i_ + 1 >= heads_.size() || !heads_[i_ + 1] || heads_[i_ + 1]->tag != noun_buyer) return false;
        const auto from = heads_[i_] ? std::max(heads_[i_]->mark.end, quantity_.end) : quantity_.end;
        const auto next = view_.quantities[i_ + 1].begin;
        const auto before = text_.substr(view_.sentence.begin, quantity_.begin - view_.sentence.begin);
        const auto clause = before.substr(before.find_last_of(U",;") + 1);
        return next == from + 1 && text_[from] == U'、' && clause.find(U"吸引") != clause.npos;
    }

    /// "俄方组织52家企业", "当地60家企业" behind firms that came from here.
    bool met_abroad(std::u32string_view phrase) const {
        const auto from = std::max(view_.begin_after_last(i_), view_.sentence.begin);
        const auto before = text_.substr(from, quantity_.begin - from);
        const auto clause = before.substr(before.find_last_of(U",;") + 1);
        const bool foreign =
            holds_any(clause, {U"俄方", U"乌方", U"哈方", U"外方", U"蒙方", U"越方", U"日方", U"泰方"}) ||
            holds_any(phrase, {U"当地", U"境外", U"海外", U"外国", U"国外"});
        if (!foreign) return false;
        for (std::size_t j = 0; j < i_; ++j)
            if (view_.quantities[j].unit == unit_company && heads_[j] && heads_[j]->tag == noun_company) return true;
        return false;
    }

    bool is_korean(std::size_t j) const {
        const auto& quantity = view_.quantities[j];
        const auto from =
            quantity.begin > 6 ? std::max(view_.begin_after_last(j), quantity.begin - 6) : view_.sentence.begin;
        const auto to = std::min(quantity.end + 8, view_.end_before_next(j));
        const auto other = text_.substr(from, quantity.begin - from).find_last_of(U"与和、,，");
        if (other != std::u32string_view::npos)  // 韩国企业与40余家
            return text_.substr(quantity.begin, to - quantity.begin).find(U'韩') != text_.npos;
        return text_.substr(from, to - from).find(U'韩') != std::u32string_view::npos;
    }

    /// "6家韩国企业与40余家企业": who meets the Korean firms buys.
    bool opposite_koreans() const {
        if (is_korean(i_)) return false;
        const auto noun = text_.substr(quantity_.end, 4);
        if (noun == U"中国企业" && view_.article->folded().find(U"韩国企业") != std::u32string::npos) return true;
        for (std::size_t j = 0; j < view_.quantities.size(); ++j)
            if (j != i_ && view_.quantities[j].unit == unit_company && is_korean(j))
                return !heads_[j] || heads_[j]->tag != noun_buyer;  // 与46家韩国采购商
        return false;
    }

    const SentenceView& view_;
    const Heads& heads_;
    std::size_t i_;
    std::u32string_view text_;
    const Quantity& quantity_;
};

}  // namespace

FactKind chinese_side(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i) {
    return ChineseSides(view, heads, i).side();
}

bool signed_as_intention(const SentenceView& view, const Mark& deal) {
    if (view.language() != text::Language::zh) return false;
    auto before = view.text().substr(view.sentence.begin, deal.begin - view.sentence.begin);
    if (before.empty() || before.back() != U',') return false;
    before.remove_suffix(1);
    return std::ranges::any_of(
        std::initializer_list<std::u32string_view>{U"意向合同", U"意向协议", U"意向书", U"意向订单", U"采购意向"},
        [&](auto word) { return before.ends_with(word); });
}

bool counts_nothing_in_chinese(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i) {
    const auto& quantity = view.quantities[i];
    if (quantity.unit == unit_thing && quantity.value < 3) return true;
    if (quantity.unit != unit_case) return false;
    const char32_t measure = view.text()[quantity.end - 1];
    const bool session = measure == U'轮' || measure == U'场' || measure == U'次';
    const bool noun_behind = heads[i] && heads[i]->tag == noun_consultation && heads[i]->mark.begin >= quantity.end;
    if (session && noun_behind && quantity.value < rounds_least) return true;  // but 洽谈7场
    const std::string_view rule = heads[i] ? heads[i]->rule : "";
    return measure == U'次' && rule != "noun_before" && rule != "noun_behind";
}

}  // namespace gyoryu::desk
