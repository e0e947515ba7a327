#include "desk/read/once/unsure_amounts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t deed_reach = 40;    ///< from an amount to what was done
constexpr std::uint32_t count_reach = 60;   ///< from an amount to the count of the same deals
constexpr std::uint32_t amount_reach = 80;  ///< to the amount of another kind told with it
constexpr std::uint32_t topic_reach = 12;   ///< of who acts, before the amount
constexpr double rounding = 0.03;           ///< between a headline and the text
constexpr std::size_t most = 400;           ///< candidates of one text that are looked at

bool is_count_of_deals(FactKind kind) {
    return kind == FactKind::consultations || kind == FactKind::contracts || kind == FactKind::mous;
}

bool has_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

class Doubts {
public:
    Doubts(const Article& article, const std::vector<Candidate>& candidates, const std::vector<bool>& dropped,
           const std::vector<Decision>& decisions)
        : article_(article), all_(candidates), dropped_(dropped), decisions_(decisions) {}

    std::vector<Unsure> run() const {
        static constexpr std::array rules{&Doubts::left_out_in_text, &Doubts::of_other_time, &Doubts::only_announced,
                                          &Doubts::of_one_firm,      &Doubts::told_besides,  &Doubts::without_tie,
                                          &Doubts::of_open_kind};
        std::vector<Unsure> found;
        for (std::size_t i = 0; i < std::min(all_.size(), most); ++i) {
            if (dropped_[i] || !is_money(all_[i].fact.kind)) continue;
            for (const auto rule : rules)
                if (const auto* reason = (this->*rule)(i)) {
                    found.push_back({i, reason});
                    break;
                }
        }
        return found;
    }

private:
    const Sentence& sentence(std::size_t i) const { return article_.sentences[all_[i].sentence]; }
    const std::string& rule(std::size_t i) const { return decisions_[all_[i].decision].rule; }
    bool korean() const { return article_.language == Language::ko; }

    std::u32string_view before(std::size_t i) const {
        return article_.folded().substr(sentence(i).begin, all_[i].begin - sentence(i).begin);
    }
    /// Up to the next figure of the sentence.
    std::u32string_view behind(std::size_t i) const {
        auto end = std::min(sentence(i).end, all_[i].end + deed_reach);
        if (i + 1 < all_.size() && all_[i + 1].sentence == all_[i].sentence) end = std::min(end, all_[i + 1].begin);
        return article_.folded().substr(all_[i].end, end > all_[i].end ? end - all_[i].end : 0);
    }

    /// "이번 상담회에서 … 380만 달러": the sentence names the event, or those who went there, before the amount.
    bool names_event(std::size_t i) const {
        return first_mark(article_.marks_of(sentence(i)), sentence(i).begin, all_[i].begin,
                          {Tag::ties, Tag::this_event}) != nullptr;
    }

    /// "42건 380만 달러", "상담 380만 달러와 계약 57만 달러": told with what else the event brought.
    bool told_with_others(std::size_t i) const {
        const auto near = [&](std::size_t j) {
            const auto gap =
                all_[j].begin < all_[i].begin ? all_[i].begin - all_[j].begin : all_[j].begin - all_[i].begin;
            if (is_count_of_deals(all_[j].fact.kind)) return gap < count_reach;
            return is_money(all_[j].fact.kind) && all_[j].fact.kind != all_[i].fact.kind && gap < amount_reach;
        };
        for (auto j = i; j-- > 0 && all_[j].sentence == all_[i].sentence;)
            if (near(j)) return true;
        for (auto j = i + 1; j < all_.size() && all_[j].sentence == all_[i].sentence; ++j)
            if (near(j)) return true;
        return false;
    }

    bool in_opening(std::size_t i) const {
        const auto opening = article_.opening();
        return article_.folded().data() + all_[i].begin < opening.data() + opening.size();
    }

    bool told_in_headline(std::size_t i) const {
        return std::ranges::any_of(all_, [&](const Candidate& other) {
            return article_.sentences[other.sentence].role == LineRole::headline &&
                   other.fact.value == all_[i].fact.value && other.fact.currency == all_[i].fact.currency;
        });
    }

    /// What a headline says goes as the text goes that says it of last year, of a plan or of several events.
    const char* left_out_in_text(std::size_t i) const {
        if (sentence(i).role != LineRole::headline) return nullptr;
        for (const auto& decision : decisions_)
            if (decision.left_out && decision.rule != "time_carried_on" &&
                decision.left_out->currency == all_[i].fact.currency &&
                std::abs(decision.left_out->value - all_[i].fact.value) < rounding * all_[i].fact.value)
                return "headline";
        return nullptr;
    }

    const char* only_announced(std::size_t i) const {
        return korean() && article_.upcoming && rule(i) == "single_company" ? "planned" : nullptr;
    }

    const char* of_other_time(std::size_t i) const {
        for (const auto* weak : {"last_year", "earlier_year"})
            if (rule(i) == weak) return weak;
        return nullptr;
    }

    /// "참여업체 중 A업체는" names who took part and not the event.
    bool names_event_itself(std::size_t i) const {
        for (const Mark& mark : article_.marks_of(sentence(i))) {
            if (mark.begin >= all_[i].begin) return false;
            const auto word = article_.folded().substr(mark.begin, mark.end - mark.begin);
            if (mark.tag == Tag::this_event) return true;
            if (mark.tag == Tag::ties && !has_any(word, {U"기업", U"업체"})) return true;
        }
        return false;
    }

    const char* of_one_firm(std::size_t i) const {
        if (rule(i) != "single_company" || names_event_itself(i) || told_in_headline(i)) return nullptr;
        return in_opening(i) ? nullptr : "single_company";
    }

    /// "10만 달러 규모의 협약을 맺기도 했다", "지역 업체들도 100만 달러": an example, or what came on top.
    const char* told_besides(std::size_t i) const {
        if (!korean() || told_with_others(i) || has_any(before(i), {U"별도", U"추가"})) return nullptr;
        if (has_any(behind(i), {U"기도 했", U"기도 하", U"도 했다", U"도 맺", U"도 체결", U"도 성사", U"도 이뤄"}))
            return "told_besides";
        const auto words = before(i);
        const auto near = words.substr(words.size() > topic_reach ? words.size() - topic_reach : 0);
        return has_any(near, {U"들도 ", U"등도 ", U"업체도 ", U"기업도 "}) ? "told_besides" : nullptr;
    }

    const char* without_tie(std::size_t i) const {
        if (!korean() || names_event(i) || told_in_headline(i)) return nullptr;
        for (const auto goes_on : {U"이중 ", U"이 중 ", U"이 가운데 ", U"그 결과", U"협약 금액", U"협약 규모",
                                   U"협약액", U"계약 금액", U"계약 규모", U"계약액", U"상담 금액", U"상담액"})
            if (before(i).starts_with(goes_on)) return nullptr;
        const bool aside = before(i).starts_with(U"한편");
        const bool alone = !all_[i].says_total && !told_with_others(i);
        const bool borrowed = rule(i).starts_with("noun_of_clause") || rule(i).starts_with("same_as_");
        return aside || (alone && borrowed) ? "not_tied_to_event" : nullptr;
    }

    /// "соглашений на 15 млн долларов": of contracts as well as of memoranda.
    const char* of_open_kind(std::size_t i) const {
        if (article_.language != Language::ru || all_[i].fact.kind != FactKind::expected_contract_amount)
            return nullptr;
        const auto text = article_.folded().substr(sentence(i).begin, sentence(i).end - sentence(i).begin);
        const bool open = text.find(U"соглашени") != text.npos;
        return open && !has_any(text, {U"намерени", U"меморандум", U"контракт", U"договор", U"потенциал"})
                   ? "kind_left_open"
                   : nullptr;
    }

    const Article& article_;
    const std::vector<Candidate>& all_;
    const std::vector<bool>& dropped_;
    const std::vector<Decision>& decisions_;
};

}  // namespace

std::vector<Unsure> unsure_amounts(const Article& article, const std::vector<Candidate>& candidates,
                                   const std::vector<bool>& dropped, const std::vector<Decision>& decisions) {
    return Doubts(article, candidates, dropped, decisions).run();
}

}  // namespace gyoryu::desk
