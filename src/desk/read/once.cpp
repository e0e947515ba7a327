#include "desk/read/once.h"

#include "desk/read/parts.h"
#include "desk/read/same_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t topic_reach = 12;
constexpr std::uint32_t bracket_reach = 60;
constexpr std::uint32_t beside_reach = 8;
constexpr std::uint32_t home_reach = 16;
constexpr std::size_t parts_most = 12;  ///< of one kind; more are no list of cities

class Selection {
public:
    Selection(const Article& article, std::vector<Candidate>& candidates, std::vector<Decision>& decisions)
        : article_(article), all_(candidates), decisions_(decisions), dropped_(candidates.size(), false) {
        for (std::size_t i = 0; i < all_.size(); ++i) groups_[static_cast<int>(all_[i].fact.kind)].push_back(i);
    }

    void run() {
        headlines();
        for (auto& [kind, group] : groups_) sums(group);
        for (const auto i : parts_named(article_, all_)) drop(i, "part_of_the_total");
        parts_of_sentence_totals();
        loose_amounts_before_totals();
        for (const auto i : parts_in_brackets_behind(article_, all_)) drop(i, "part_of_the_total");
        parts_in_brackets();
        parts_of_bullets();
        totals_of_both();
        single_amounts();
        fewer_countries();
        those_of_the_whole_land();
        amounts_of_both();
        won_of_foreign_amounts();
        for (auto& [kind, group] : groups_) {
            weak(group);
            sums(group);
            stated_totals(group);
            repeated(group);
            sums(group);
            stated_totals(group);
            rounded(group);
            said_in_other_money(group);
            for (const auto i : firms_told_later(all_, decisions_, left(group)))
                if (!has_place_of_its_own(group, i)) drop(i, "stronger_figure_given");
            for (const auto i : counts_by_field(article_, all_, left(group))) drop(i, "part_of_the_total");
            for (const auto i : amounts_behind_larger(article_, all_, left(group))) {
                drop(i, "part_of_the_total");
                count_of_part(i);
            }
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (dropped_[i]) decisions_[all_[i].decision].left_out = std::move(all_[i].fact);
            else if (kept++ != i) all_[kept - 1] = std::move(all_[i]);
        }
        all_.resize(kept);
    }

private:
    void drop(std::size_t i, const char* rule) {
        if (dropped_[i]) return;
        dropped_[i] = true;
        auto& decision = decisions_[all_[i].decision];
        decision.taken = false;
        decision.rule = rule;
    }

    /// "项目30个,金额60亿元" behind "项目72个,金额150亿元": the count beside a part is a part, where a larger one is told.
    void count_of_part(std::size_t part) {
        if (part == 0 || is_money(all_[part - 1].fact.kind)) return;
        const auto& count = all_[part - 1];
        const bool deals = count.fact.kind == FactKind::contracts || count.fact.kind == FactKind::consultations ||
                           count.fact.kind == FactKind::mous;
        if (!deals || count.sentence != all_[part].sentence || all_[part].begin - count.end > beside_reach) return;
        for (const auto i : groups_[static_cast<int>(count.fact.kind)])
            if (!dropped_[i] && all_[i].sentence < count.sentence && all_[i].fact.value > count.fact.value)
                return drop(part - 1, "part_of_the_total");
    }

    bool in_headline(std::size_t i) const { return article_.sentences[all_[i].sentence].role == LineRole::headline; }

    /// An amount in a headline counts only when the text gives none at all, any other figure when its kind has none.
    void headlines() {
        bool money_in_text = false;
        std::set<FactKind> kinds;
        std::set<double> values;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (!in_headline(i)) {
                money_in_text |= is_money(all_[i].fact.kind);
                kinds.insert(all_[i].fact.kind);
                values.insert(all_[i].fact.value);
            }
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (in_headline(i) &&
                (told_unclear_in_text(i) || kinds.contains(all_[i].fact.kind) || values.contains(all_[i].fact.value) ||
                 (is_money(all_[i].fact.kind) && money_in_text)))
                drop(i, "headline");
    }

    /// "상담 95억원" above a text that gives 94억9천만 원 of two kinds at once.
    bool told_unclear_in_text(std::size_t i) const {
        return std::ranges::any_of(article_.mixed_amounts, [&](double amount) {
            return std::abs(amount - all_[i].fact.value) < 0.02 * amount;
        });
    }

    /// An amount of one participant is worth keeping only where the text gives no amount of the event.
    void single_amounts() {
        const auto amount = [&](std::size_t i) { return is_money(all_[i].fact.kind) && !dropped_[i]; };
        const auto said = [&](std::size_t i) { return decisions_[all_[i].decision].rule == "said_in_quotes"; };
        bool strong = false;
        for (std::size_t i = 0; i < all_.size(); ++i) strong |= amount(i) && !all_[i].weak;
        for (const auto i : weak_running_totals(all_, dropped_, decisions_)) drop(i, "running_total");
        for (const auto i : counted_on_the_other_side(all_, dropped_, decisions_)) drop(i, "said_before");
        std::set<std::size_t> of_firms;
        for (std::size_t i = 0; strong && i < all_.size(); ++i)
            if (amount(i) && all_[i].weak && !said(i)) of_firms.insert(all_[i].sentence), drop(i, "total_given");
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (amount(i) && of_firms.contains(all_[i].sentence) && larger_elsewhere(i) && !sums_up_firms(i)) drop(i, "total_given");
    }

    /// "가온 50만 달러, 다온 29만 달러, 라온 13만 달러 등 총 92만 달러": of many firms.
    bool sums_up_firms(std::size_t i) const {
        const auto& sentence = article_.sentences[all_[i].sentence];
        const auto text = article_.folded().substr(sentence.begin, all_[i].begin - sentence.begin);
        std::size_t amounts = 0;
        for (auto at = text.find(U"만 달러"); at != text.npos; at = text.find(U"만 달러", at + 1)) ++amounts;
        return all_[i].says_total && amounts > 2;
    }

    /// The sum of one firm's, beside amounts of other firms.
    bool larger_elsewhere(std::size_t i) const {
        return all_.size() < 200 &&
               std::ranges::any_of(
                   all_,
                   [&](const Candidate& other) {
                       return other.fact.kind == all_[i].fact.kind && other.fact.currency == all_[i].fact.currency &&
                              other.sentence != all_[i].sentence && other.fact.value > all_[i].fact.value;
                   });
    }

    void weak(const std::vector<std::size_t>& group) {
        const bool strong = std::ranges::any_of(group, [&](auto i) { return !dropped_[i] && !all_[i].weak; });
        for (const auto i : group)
            if (strong && all_[i].weak) drop(i, "stronger_figure_given");
    }

    /// Two places at the beginning of two sentences: two events of one programme, whose counts may well be the same.
    bool elsewhere(std::size_t a, std::size_t b) const {
        if (all_[a].sentence == all_[b].sentence) return false;
        const auto *x = topic(a), *y = topic(b);
        if (x == nullptr || y == nullptr) return false;
        const auto text = article_.folded();
        const auto one = text.substr(x->begin, x->end - x->begin), other = text.substr(y->begin, y->end - y->begin);
        const bool home = unpacked(x->value) == "KR", both_home = home && unpacked(y->value) == "KR";
        if (home != (unpacked(y->value) == "KR")) return false;                   // who sent them, where they went
        if (both_home && short_name(one) == short_name(other)) return false;  // 전라남도, 전남도
        return !one.starts_with(other) && !other.starts_with(one);
    }

    bool has_place_of_its_own(const std::vector<std::size_t>& group, std::size_t i) const {
        return std::ranges::all_of(group, [&](auto j) { return j >= i || dropped_[j] || elsewhere(i, j); });
    }

    static std::u32string short_name(std::u32string_view place) {
        const bool province = place.size() > 2 && std::u32string_view(U"라상청").find(place[1]) != place.npos &&
                              (place[2] == U'남' || place[2] == U'북');
        return std::u32string{place[0], place.size() > 1 ? place[province ? 2 : 1] : U' '};
    }

    const Mark* topic(std::size_t i) const {
        const auto& sentence = article_.sentences[all_[i].sentence];
        const auto limit = std::min(sentence.begin + topic_reach, all_[i].begin);
        const auto* mark = first_mark(article_.marks_of(sentence), sentence.begin, limit, {Tag::place});
        return mark != nullptr && article_.folded().substr(mark->begin, 2) == U"中国" ? nullptr : mark;
    }

    void repeated(const std::vector<std::size_t>& group) {
        std::map<std::pair<double, std::string>, std::vector<std::size_t>> seen;
        for (const auto i : group) {
            if (dropped_[i]) continue;
            auto& before = seen[{all_[i].fact.value, all_[i].fact.currency}];
            const bool again =
                std::ranges::any_of(before, [&](auto j) { return is_money(all_[i].fact.kind) || !elsewhere(i, j); }) ||
                before.size() >= parts_most;
            if (again)
                drop(i, "said_before");
            else
                before.push_back(i);
        }
    }

    std::vector<std::size_t> left(const std::vector<std::size_t>& group) const {
        std::vector<std::size_t> kept;
        for (const auto i : group)
            if (!dropped_[i]) kept.push_back(i);
        return kept;
    }

    void sums(const std::vector<std::size_t>& group) {
        const auto kept = left(group);
        if (kept.size() < 3 || kept.size() > parts_most) return;
        for (const auto i : parts_of_sum(all_, kept)) drop(i, "part_of_the_total");
    }

    /// "기업 115개사, 유관기관 14개사, 일본기업 5개사 등 총 134개사": sellers and buyers alike.
    void parts_of_sentence_totals() {
        const auto firms = [&](std::size_t i) {
            return !dropped_[i] && (all_[i].fact.kind == FactKind::sellers || all_[i].fact.kind == FactKind::buyers);
        };
        for (std::size_t whole = 0; whole < all_.size(); ++whole) {
            if (!firms(whole)) continue;
            if (sums_both_sides(all_, whole)) drop(whole, "sum_of_two_kinds");
            if (dropped_[whole] || !all_[whole].says_total) continue;
            auto next = whole;
            for (std::size_t i = whole; i-- > 0 && whole - i <= parts_most && listed(i, next);) {
                if (firms(i) && all_[i].fact.value < all_[whole].fact.value && all_[i].people == all_[whole].people)
                    drop(of_our_pavilion(i) ? whole : i, "part_of_the_total");
                next = i;
            }
        }
    }

    /// "관광 사업에 1억5천만 달러 등 모두 3건에 1억7천만 달러의 협약": what only its clause gives a kind is a part.
    void loose_amounts_before_totals() {
        for (std::size_t whole = 0; whole < all_.size(); ++whole) {
            if (!is_money(all_[whole].fact.kind) || !all_[whole].says_total) continue;
            for (std::size_t i = whole; i-- > 0 && all_[i].sentence == all_[whole].sentence;)
                if (is_money(all_[i].fact.kind) && all_[i].fact.currency == all_[whole].fact.currency &&
                    all_[i].fact.value < all_[whole].fact.value &&
                    decisions_[all_[i].decision].rule.starts_with("noun_of_clause"))
                    drop(i, "part_of_the_total");
        }
    }

    /// "한국관 참여 기업 80곳을 포함해 총 175개 기업": the article is about the pavilion.
    bool of_our_pavilion(std::size_t i) const {
        if (!article_.of_pavilion || is_money(all_[i].fact.kind)) return false;
        const auto& sentence = article_.sentences[all_[i].sentence];
        const auto from = all_[i].begin > sentence.begin + 14 ? all_[i].begin - 14 : sentence.begin;
        const auto to = std::min(all_[i].end + 14, sentence.end);  // "80여 업체와 한국관을 꾸렸으며 총 175개 기업이"
        return first_mark(article_.marks_of(sentence), from, to, {Tag::pavilion}) != nullptr;
    }

    bool crowd(std::size_t i) const {
        const auto kind = all_[i].fact.kind;
        return !dropped_[i] && (kind == FactKind::sellers || kind == FactKind::buyers || kind == FactKind::attendees ||
                                kind == FactKind::institutions);
    }

    /// "바이어 90개사(현장 66개사, 온라인 22개사)": no noun of their own, or the same one.
    void parts_in_brackets() {
        const auto text = article_.folded();
        std::size_t whole = all_.size();
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const bool inside = whole < all_.size() && all_[i].sentence == all_[whole].sentence &&
                                all_[i].begin >= all_[whole].end && all_[i].begin - all_[whole].end < bracket_reach &&
                                text.substr(all_[whole].end, all_[i].begin - all_[whole].end).find(U')') == text.npos;
            if (!inside) {
                whole = all_[i].end < text.size() && text[all_[i].end] == U'(' && crowd(i) ? i : all_.size();
                continue;
            }
            const bool bare = decisions_[all_[i].decision].rule == std::string("companies_who_took_part");
            const bool same = all_[i].fact.kind == all_[whole].fact.kind;
            if (crowd(i) && all_[i].fact.value < all_[whole].fact.value && (bare || same)) drop(i, "part_of_the_total");
        }
    }

    /// "△A △B 등 2개사 … △C △D 등 5개사" beside 7개사 elsewhere.
    void parts_of_bullets() {
        const auto& group = groups_[static_cast<int>(FactKind::sellers)];
        for (const auto i : group) {
            const auto& sentence = article_.sentences[all_[i].sentence];
            const auto before = article_.folded().substr(sentence.begin, all_[i].begin - sentence.begin);
            if (!before.ends_with(U"등 ") || before.find_first_of(U"△▲▷▶") == before.npos) continue;
            const bool more = group.size() <= 2 * parts_most && std::ranges::any_of(group, [&](auto j) {
                                  return !dropped_[j] && all_[j].fact.value > all_[i].fact.value;
                              });
            if (more) drop(i, "part_of_the_total");
        }
    }

    /// "14개국 바이어 … 3개국(가, 나, 다) 5개 업체": some of them.
    void fewer_countries() {
        const auto kept = left(groups_[static_cast<int>(FactKind::buyer_countries)]);
        if (kept.size() > parts_most) return;
        for (const auto i : kept)
            for (const auto j : kept)
                if (all_[i].fact.value < all_[j].fact.value && named_in_brackets(i) && !dropped_[j])
                    drop(i, "part_of_the_total");
    }

    /// "한국에서는 300개사가 참가했다", where an earlier sentence counts the region's own 9.
    void those_of_the_whole_land() {
        const auto opening = article_.opening();
        const bool at_a_fair = opening.find(U"전시회") != opening.npos || opening.find(U"박람회") != opening.npos ||
                               opening.find(U"엑스포") != opening.npos;
        if (article_.language != text::Language::ko || !at_a_fair) return;
        const auto kept = left(groups_[static_cast<int>(FactKind::sellers)]);
        if (kept.size() > parts_most) return;
        for (const auto i : kept)
            for (const auto j : kept)
                if (!dropped_[i] && all_[j].sentence < all_[i].sentence && all_[j].fact.value < all_[i].fact.value &&
                    near(i, {U"한국", U"국내", U"우리나라"}) && near(j, {U"지역 ", U"도내", U"관내", U"시내 ", U"관내 "}))
                    drop(i, "whole_fair");
    }

    bool near(std::size_t i, std::initializer_list<std::u32string_view> words) const {
        const auto& sentence = article_.sentences[all_[i].sentence];
        const auto from = std::max(sentence.begin, all_[i].begin > home_reach ? all_[i].begin - home_reach : 0);
        const auto before = article_.folded().substr(from, all_[i].begin - from);
        return std::ranges::any_of(words, [&](auto word) { return before.find(word) != before.npos; });
    }

    bool named_in_brackets(std::size_t i) const {
        return all_[i].end < article_.folded().size() && article_.folded()[all_[i].end] == U'(';
    }

    /// "수출계약 210만 달러와 업무협약 1280만 달러, 총 1490만 달러": the sum of two kinds is neither.
    void amounts_of_both() {
        const auto contracts = left(groups_[static_cast<int>(FactKind::contract_amount)]);
        const auto expected = left(groups_[static_cast<int>(FactKind::expected_contract_amount)]);
        if (contracts.size() > parts_most || expected.size() > parts_most) return;
        for (const auto* group : {&contracts, &expected})
            for (const auto whole : *group)
                for (const auto a : contracts)
                    for (const auto b : expected)
                        if (whole != a && whole != b && all_[a].fact.currency == all_[b].fact.currency &&
                            std::abs(all_[a].fact.value + all_[b].fact.value - all_[whole].fact.value) < 0.5)
                            drop(whole, "sum_of_two_kinds");
    }

    /// Nothing between two figures of a sentence that ends the phrase.
    bool listed(std::size_t i, std::size_t next) const {
        if (all_[i].sentence != all_[next].sentence || all_[next].begin < all_[i].end ||
            all_[next].begin - all_[i].end > 40)
            return false;
        const auto marks = article_.marks_of(article_.sentences[all_[i].sentence]);
        for (auto at = all_[i].end; at < all_[next].begin;) {
            const auto* mark = first_mark(marks, at, all_[next].begin, {Tag::stop});
            if (mark == nullptr) return true;
            const char32_t c = article_.folded()[mark->begin];
            if (c != U',' && c != U'(' && c != U')' && c != 0xB7 && c != U'/') return false;
            at = mark->end;
        }
        return true;
    }

    /// "중국 98명, 일본 67명 등 모두 203명".
    void stated_totals(const std::vector<std::size_t>& group) {
        const auto kept = left(group);
        if (kept.size() > parts_most) return;
        for (const auto whole : kept)
            for (const auto i : kept)
                if (all_[whole].says_total && i != whole && all_[i].sentence == all_[whole].sentence &&
                    all_[i].people == all_[whole].people &&  // "총 24개사 30명"
                    !dropped_[whole] && !dropped_[i] && all_[i].begin < all_[whole].begin &&
                    all_[i].fact.value < all_[whole].fact.value && all_[i].fact.currency == all_[whole].fact.currency)
                    drop(of_our_pavilion(i) ? whole : i, "part_of_the_total");
    }

    /// A rounder figure of the same thing: 2000여 건 beside 1,950건.
    void rounded(const std::vector<std::size_t>& group) {
        const auto kept = left(group);
        if (kept.size() > parts_most) return;
        for (const auto i : kept)
            for (const auto j : kept)
                if (i != j && !dropped_[i] && !dropped_[j] && all_[i].sentence != all_[j].sentence &&
                    is_rounder(all_[i], all_[j]) && (all_[i].sentence < all_[j].sentence || !elsewhere(i, j)))
                    drop(i, "rounded");
    }

    /// "50억원 상당의 상담 … 437만 달러(약 49억원)".
    void said_in_other_money(const std::vector<std::size_t>& group) {
        const auto kept = left(group);
        if (kept.size() > parts_most) return;
        for (const auto i : kept)
            for (const auto j : kept) {
                const double same = all_[j].converted;
                if (i != j && same > 0 && all_[j].converted_currency == all_[i].fact.currency &&
                    std::abs(all_[i].fact.value - same) < 0.03 * same)
                    drop(i, "said_before");
            }
    }

    /// "한화 약 270억 원이 넘는 계약 … 2064만 달러": said of an amount that the text gives in another money.
    void won_of_foreign_amounts() {
        if (all_.size() > 200) return;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (all_[i].fact.currency != "KRW") continue;
            const auto from = all_[i].begin > 5 ? all_[i].begin - 5 : 0;
            const auto before = article_.folded().substr(from, all_[i].begin - from);
            const bool called = before.ends_with(U"한화 ") || before.ends_with(U"우리 돈 ") || before.ends_with(U"우리돈 ");
            const bool told = called && std::ranges::any_of(all_, [&](const Candidate& other) {
                                  return is_exchange_of(other.fact.value, other.fact.currency, all_[i].fact.value);
                              });
            if (told) drop(i, "said_before");
        }
    }

    /// "수출계약 12건, 양해각서 9건 등 총 21건": the sum of two kinds is neither.
    void totals_of_both() {
        const auto contracts = left(groups_[static_cast<int>(FactKind::contracts)]);
        const auto mous = left(groups_[static_cast<int>(FactKind::mous)]);
        if (contracts.size() > parts_most || mous.size() > parts_most) return;
        for (const auto* group : {&contracts, &mous})
            for (const auto whole : *group)
                for (const auto a : contracts)
                    for (const auto b : mous)
                        if (whole != a && whole != b &&
                            all_[a].fact.value + all_[b].fact.value == all_[whole].fact.value)
                            drop(whole, "sum_of_two_kinds");
    }

    const Article& article_;
    std::vector<Candidate>& all_;
    std::vector<Decision>& decisions_;
    std::vector<bool> dropped_;
    std::map<int, std::vector<std::size_t>> groups_;
};

}  // namespace

void keep_each_once(const Article& article, std::vector<Candidate>& candidates, std::vector<Decision>& decisions) {
    Selection(article, candidates, decisions).run();
}

}  // namespace gyoryu::desk
