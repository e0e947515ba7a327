#include "desk/read/bodies/korean_body_doubts.h"
#include "desk/read/bodies/korean_people.h"
#include "desk/read/bodies/organisations.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::size_t name_letters_most = 24;
constexpr std::uint32_t name_reach = 16;
constexpr std::uint32_t branch_reach = 16;  ///< of a short name in brackets

class KoreanReader : public KoreanBodyDoubts {
public:
    using KoreanBodyDoubts::KoreanBodyDoubts;

    std::vector<BodyMention> run() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            auto body = by_form(i);
            if (!body) body = with_firm_word(i);
            if (!body) body = by_suffix(i);
            if (!body) body = known(i);
            if (!body) body = chamber(i);
            if (!body) body = district(i);
            if (!body) body = sister_city(i);
            if (!body) body = city(i);
            if (!body) body = mayor(i);
            if (!body) body = city_hall(i);
            if (!body) body = bureau(i);
            if (!body) body = titled(i);
            if (!body) body = led(i);
            if (!body) body = described(i);
            if (!body) body = foreign(i);
            if (!body) body = traded(i);
            if (!body) body = abbreviated(i);
            if (body) add(*body);
        }
        joined_cities();
        find_listed();
        find_between();
        find_signers();
        for (auto& body : found_) body.begin = std::min(quote_begin(body), item_begin(body));
        std::ranges::sort(found_, {}, &BodyMention::begin);
        join_branches();
        return std::move(found_);
    }

private:
    /// "예시무역공사(SAMPLE) 나래지원단": a branch goes by its body's name as it is written.
    void join_branches() {
        for (std::size_t i = 0; i < found_.size(); ++i) {
            const auto open = found_[i].end;
            if (found_[i].explains || open >= sentence_.end || text_[open] != U'(') continue;
            const auto close = text(open, std::min(open + branch_reach, sentence_.end)).find(U')');
            if (close == text_.npos) continue;
            const auto behind = open + static_cast<std::uint32_t>(close) + 2;
            const auto branch = std::ranges::find(found_, behind, &BodyMention::begin);
            if (branch == found_.end() || text_[behind - 1] != U' ' || !is_branch(text(behind, branch->end))) continue;
            found_[i].end = branch->end, found_[i].acts |= branch->acts;
            const auto first = found_.begin() + static_cast<std::ptrdiff_t>(i) + 1;
            found_.erase(first, branch + 1);
        }
    }

    static bool is_branch(std::u32string_view name) {
        for (const std::u32string_view end : {U"사무소", U"지원단", U"지사", U"지부", U"본부", U"지점", U"무역관"})
            if (name.ends_with(end)) return true;
        return false;
    }

    const Mark* form_at(std::uint32_t at) const {
        return first_mark(marks_, at, std::min(at + 6, sentence_.end), {legal_form});
    }

    /// (주)메가, ㈜메가, 메가(주): the word beside the form, with what stands before it for a foundation.
    std::optional<BodyMention> by_form(std::size_t i) const {
        const auto& word = words_[i];
        const auto* before = last_mark(marks_, word.begin > 6 ? word.begin - 6 : 0, word.begin, {legal_form});
        const bool touches_before =
            before != nullptr &&
            (before->end == word.begin ||
             (before->end + 1 == word.begin && text_[before->end] == U' ' && before->end - before->begin > 2));
        const bool closes_name = touches_before && before->begin > sentence_.begin && before->end < word.begin &&
                                 is_letter(text_[before->begin - 1]);
        if (closes_name) return std::nullopt;
        const auto* after = form_at(word.end);
        const bool touches_after = after != nullptr && after->begin == word.end && text_[after->begin] != U'주' &&
                                   after->end - after->begin <= 3;
        if (word.end - word.begin <= 2 && particle_of(text(word)) != Particle::not_one && !touches_after)
            return std::nullopt;
        if ((!touches_before && !touches_after) || text(word) == U"주" || text(word) == U"재" || text(word) == U"사")
            return std::nullopt;
        if (touches_after && !touches_before)
            return BodyMention{word.begin, word.end, BodyType::company, 0, acts_at(after->end)};
        auto body = by_suffix(i);
        if (body && body->type != BodyType::company) return body;
        auto [end, particle] = is_listed(word) ? std::pair(word.end, Particle::none) : without_particle(word);
        if (const auto whole = with_next_word(i); whole > word.end) end = whole, particle = Particle::none;
        const auto form = text(before->begin, before->end);
        const bool company = form.find_first_of(U"주㈜유업") != form.npos;
        return BodyMention{word.begin, end, company ? BodyType::company : BodyType::other, 0,
                           particle == Particle::acts || particle == Particle::with};
    }

    bool acts_at(std::uint32_t at) const {
        auto end = at;
        while (end < sentence_.end && is_hangul(text_[end])) ++end;
        const auto particle = particle_of(text(at, end));
        return particle == Particle::acts || particle == Particle::with;
    }

    /// "'가온챌린지 나래랩스'를": where the quoted words begin that the name ends.
    std::uint32_t quote_begin(const BodyMention& body) const {
        if (body.end >= sentence_.end || (text_[body.end] != U'\'' && text_[body.end] != U'(')) return body.begin;
        const auto from = body.begin > sentence_.begin + name_reach ? body.begin - name_reach : sentence_.begin;
        const auto open = text(from, body.begin).rfind(U'\'');
        const auto begin = from + static_cast<std::uint32_t>(open) + 1;
        return open != text_.npos && are_of_name(begin, body.begin) ? begin : body.begin;
    }

    /// ", 나래타운 가온 한인회(회장 이가람)": where an item of a list begins whose head is named behind it.
    std::uint32_t item_begin(const BodyMention& body) const {
        const bool headed = body.end < sentence_.end && text_[body.end] == U'(' &&
                            (text(body.end, std::min(body.end + 4, sentence_.end)).starts_with(U"(회장") ||
                             text(body.end, std::min(body.end + 5, sentence_.end)).starts_with(U"(총회장"));
        if (!headed || body.type != BodyType::association) return body.begin;
        const auto from = body.begin > sentence_.begin + name_reach ? body.begin - name_reach : sentence_.begin;
        const auto comma = text(from, body.begin).rfind(U", ");
        const auto begin = from + static_cast<std::uint32_t>(comma) + 2;
        return comma != text_.npos && are_of_name(begin, body.begin) ? begin : body.begin;
    }

    /// One or two words that a name may hold.
    bool are_of_name(std::uint32_t from, std::uint32_t to) const {
        const auto before = korean_words(text_, from, to);
        return from < to && text_[to - 1] == U' ' && !before.empty() && before.size() <= 2 &&
               std::ranges::all_of(
                   before, [&](const auto& word) { return may_be_in_name(text(word)); }) &&
               first_mark(marks_, from, to, {noun_company}) == nullptr;
    }

    /// "7개 가온구역청과": several, none by its name.
    bool is_counted(std::size_t i) const {
        if (i == 0 || !words_[i].after_space) return false;
        const auto before = text(words_[i - 1]);
        return before.size() >= 2 && is_digit(before[0]) && (before.back() == U'개' || before.back() == U'곳');
    }

    /// The longest part of the word that ends as bodies do and leaves nothing but a particle.
    std::optional<BodyMention> by_suffix(std::size_t i) const {
        const auto& word = words_[i];
        const Mark* best = nullptr;
        for (const Mark& mark : marks_in_word(word))
            if (is_body_suffix(mark.tag) && mark.end <= word.end && !is_faculty_of_school(mark) &&
                ending(mark, word) != Particle::not_one &&
                (best == nullptr || mark.end > best->end || (mark.end == best->end && mark.begin < best->begin)))
                best = &mark;
        if (best == nullptr || best->end - word.begin > name_letters_most) return std::nullopt;
        if (is_counted(i) && is_generic(text(word.begin, best->begin))) return std::nullopt;
        const auto particle = best->end == word.end ? behind_quote(word) : ending(*best, word);
        const auto name = text(word.begin, best->end);
        if (name.ends_with(U"임연구원") || name.ends_with(U"석연구원")) return std::nullopt;        // people
        if (text(best->end, best->end + 1) == U"사" && of_place(word, *best)) return std::nullopt;  // 일본제약사
        if (ends_in_plan(i, *best) || is_machine(i, *best) || is_foreigner(i, *best)) return std::nullopt;
        auto begin = std::min({extended(i, *best), before_bracket(i), behind_latin(i, *best), behind_owner(i, *best),
                               behind_sign(i, *best)});
        const bool extends = begin < word.begin;
        if (!extends && text(best->begin, best->end) == U"학과") return std::nullopt;
        if (is_only_kind(i, *best, extends)) return std::nullopt;
        if (listed_clinic(i, *best)) return named_before(i, *best);
        if (!extends && (names_field(i, *best) || (is_korean_person(name) && before_office(i)))) return std::nullopt;
        if ((is_venue(name) && !hosts(*best, particle)) || branch_alone(i, *best, extends)) return std::nullopt;
        const bool generic = is_never(name) || best->begin == word.begin || is_generic(name);
        if (generic && best->tag == body_hospital && !extends &&
            (best->begin == word.begin || (i > 0 && !words_[i - 1].after_space && !is_never(name))))
            return named_before(i, *best);
        if (best->begin == word.begin && !extends && text(best->begin, best->end) == U"센터")
            return medical_centre(i, *best);
        if (best->tag == body_zone && best->begin == word.begin && !extends && name.ends_with(U"파크"))
            return named_before(i, *best);
        if (!extends && text(best->begin, best->end) == U"센터" && of_place(word, *best)) return std::nullopt;
        const bool long_name = generic && best->begin > word.begin && name.size() >= 7 && particle != Particle::other &&
                               (particle == Particle::acts || particle == Particle::with) && !is_never(name) &&
                               (best->tag == body_agency || best->tag == body_association);
        const bool behind_bracket = extends && text_[word.begin - 1] == U')';
        if (generic && !extends && text(best->end, word.end).empty())
            if (auto body = titled_generic(i, *best)) return body;
        if (generic && !long_name && !behind_bracket && (!extends || best->tag == body_company))
            return joined(i, *best);
        const std::size_t least = is_latin(name[0]) ? 3 : 4;
        const bool syllable = best->tag == body_agency && name.size() == 2 && !extends;  // 삼청
        if (syllable || is_digit(name[0]) ||
            (best->tag == body_company && name.size() < least && !extends && !touches_company(i)))
            return std::nullopt;
        const bool venue = stands_for_place(i, best->end);
        const bool town_hall = particle == Particle::at && name.size() > 2 && name.back() == U'청' &&
                               std::u32string_view(U"시도군구주").find(name[name.size() - 2]) != name.npos;
        if (town_hall) return std::nullopt;
        if ((particle == Particle::none || particle == Particle::other) && to_be_built(i)) return std::nullopt;
        const bool leader = text(best->end, word.end).starts_with(U"장") && !led_by_name(name, *best) &&
                            !follows_person(i, name) &&
                            !(name.size() >= 6 && best->tag == body_hospital && tells_signing());
        if (leader || venue) return std::nullopt;
        if (!extends && gazetteer(word.begin, best->end)) return std::nullopt;
        const bool party = particle == Particle::of && (before_agreement(i) || before_head(i));
        const bool above = i + 1 < words_.size() && text(words_[i + 1]).starts_with(U"산하");
        if (best->tag == body_company && (before_year(best->end) || names_event(i))) return std::nullopt;
        if (best->tag == body_company && ((particle == Particle::of && !party) || product_like(i))) return std::nullopt;
        const auto type = extends && of_hospital(begin, best->end) ? BodyType::hospital : body_type(best->tag);
        return BodyMention{begin, best->end, type, 0,
                           !above && (party || particle == Particle::acts || particle == Particle::with ||
                                      particle == Particle::none)};
    }

    /// "'가나위원회'를 구성해": the particle stands behind the quotation mark.
    Particle behind_quote(const KoreanWord& word) const {
        if (word.end >= sentence_.end || (text_[word.end] != U'\'' && text_[word.end] != U'"')) return Particle::none;
        auto end = word.end + 1;
        while (end < sentence_.end && end < word.end + 4 && is_hangul(text_[end])) ++end;
        const auto particle = particle_of(text(word.end + 1, end));
        return particle == Particle::not_one ? Particle::none : particle;
    }

    /// 한국보건산업진흥원장, 경제자유구역청장: the office names the whole body, not a part of one.
    static bool led_by_name(std::u32string_view name, const Mark& suffix) {
        if (suffix.tag == body_association && name.size() >= 6) return true;
        if (name.size() < 7) return false;
        for (const std::u32string_view end :
             {U"진흥원", U"구역청", U"공단", U"공사", U"연구원", U"개발원", U"정보원", U"평가원"})
            if (name.ends_with(end)) return true;
        return false;
    }

    /// "A, B, C의 다자간 업무협약".
    bool before_agreement(std::size_t i) const {
        const auto limit = std::min(words_[i].end + 12, sentence_.end);
        return first_mark(marks_, words_[i].end, limit, {agreement_word, contract_word}) != nullptr;
    }

    /// "A, B의 대표가 서명했다".
    bool before_head(std::size_t i) const {
        if (i + 1 >= words_.size() || !tells_signing()) return false;
        const auto next = text(words_[i + 1]);
        return next.starts_with(U"대표가") || next.starts_with(U"대표는") || next.starts_with(U"대표들");
    }

    /// "위고그룹 유한공사": a bare legal word behind a name.
    std::optional<BodyMention> joined(std::size_t i, const Mark& suffix) const {
        const auto name = text(suffix.begin, suffix.end);
        if (i == 0 || !words_[i].after_space) return std::nullopt;
        const auto before = text(words_[i - 1]);
        if (suffix.begin == words_[i].begin && before.size() >= 2 && std::ranges::all_of(before, is_latin))
            return BodyMention{words_[i - 1].begin, suffix.end, BodyType::company, 0, true};  // GA 홀딩스
        if (!name.starts_with(U"유한")) return std::nullopt;
        auto first = i;
        while (first > 0 && i - first < 3 && words_[first].after_space &&
               (may_be_in_name(text(words_[first - 1])) || known(first - 1)))
            --first;
        if (first == i) return std::nullopt;
        return BodyMention{words_[first].begin, suffix.end, BodyType::company, 0, true};
    }

    bool touches_company(std::size_t i) const {
        const auto next = words_[i].end < sentence_.end ? text_[words_[i].end] : U' ';
        return next == U'(' || next == 0xB7 || next == U',';
    }

    /// 대구상의는: the chamber of commerce of a place.
    std::optional<BodyMention> chamber(std::size_t i) const {
        const auto* where = first_mark(marks_, words_[i].begin, words_[i].end, {place});
        if (where == nullptr || where->begin != words_[i].begin ||
            !text(where->end, words_[i].end).starts_with(U"상의"))
            return std::nullopt;
        const auto particle = particle_of(text(where->end + 2, words_[i].end));
        if (particle != Particle::acts && particle != Particle::with && particle != Particle::none) return std::nullopt;
        return BodyMention{words_[i].begin, where->end + 2, BodyType::association, 0, true};
    }

    std::optional<BodyMention> known(std::size_t i) const {
        const auto& word = words_[i];
        for (const Mark& mark : marks_in_word(word)) {
            if (mark.tag != body_known || mark.begin != word.begin) continue;
            const auto particle = particle_of(text(mark.end, word.end));
            if (particle == Particle::not_one) continue;
            const auto type = body_type(known_kind(mark));
            const bool foreign_ministry = i > 0 && word.after_space && country_word(i - 1) &&
                                          text(words_[i - 1]) != U"한국" && text_[mark.end - 1] == U'부';
            return BodyMention{foreign_ministry ? words_[i - 1].begin : mark.begin, mark.end, type, 0,
                               particle == Particle::acts || particle == Particle::with || particle == Particle::none};
        }
        return std::nullopt;
    }
};

}  // namespace

std::vector<BodyMention> korean_bodies(const Article& article, std::size_t sentence) {
    return KoreanReader(article, sentence).run();
}

}  // namespace gyoryu::desk
