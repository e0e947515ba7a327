#include "desk/read/korean_lists.h"
#include "desk/read/organisations.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::initializer_list<Tag> suffixes{body_agency, body_association, body_hospital,
                                              body_zone,   body_company,     body_other};
constexpr std::size_t name_letters_most = 24;

class KoreanReader : public KoreanLists {
public:
    using KoreanLists::KoreanLists;

    std::vector<BodyMention> run() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            auto body = by_form(i);
            if (!body) body = by_suffix(i);
            if (!body) body = known(i);
            if (!body) body = city(i);
            if (body) add(*body);
        }
        find_listed();
        std::ranges::sort(found_, {}, &BodyMention::begin);
        return std::move(found_);
    }

private:
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
        const auto* after = form_at(word.end);
        const bool touches_after = after != nullptr && after->begin == word.end && text_[after->begin] != U'주' &&
                                   after->end - after->begin <= 3;
        if ((!touches_before && !touches_after) || text(word) == U"주" || text(word) == U"재" || text(word) == U"사")
            return std::nullopt;
        if (touches_after && !touches_before)
            return BodyMention{word.begin, word.end, BodyType::company, 0, acts_at(after->end)};
        auto body = by_suffix(i);
        if (body && body->type != BodyType::company) return body;
        auto [end, particle] = is_listed(word) ? std::pair(word.end, Particle::none) : without_particle(word);
        const auto form = text(before->begin, before->end);
        const bool company = form.find(U'주') != form.npos;
        return BodyMention{word.begin, end, company ? BodyType::company : BodyType::other, 0,
                           particle == Particle::acts || particle == Particle::with};
    }

    bool acts_at(std::uint32_t at) const {
        auto end = at;
        while (end < sentence_.end && is_hangul(text_[end])) ++end;
        const auto particle = particle_of(text(at, end));
        return particle == Particle::acts || particle == Particle::with;
    }

    /// The longest part of the word that ends as bodies do and leaves nothing but a particle.
    std::optional<BodyMention> by_suffix(std::size_t i) const {
        const auto& word = words_[i];
        const Mark* best = nullptr;
        for (const Mark& mark : marks_in_word(word))
            if (std::ranges::find(suffixes, mark.tag) != suffixes.end() && mark.end <= word.end &&
                particle_of(text(mark.end, word.end)) != Particle::not_one &&
                (best == nullptr || mark.end > best->end || (mark.end == best->end && mark.begin < best->begin)))
                best = &mark;
        if (best == nullptr || best->end - word.begin > name_letters_most) return std::nullopt;
        const auto particle = particle_of(text(best->end, word.end));
        const auto name = text(word.begin, best->end);
        auto begin = extended(i, *best);
        const bool extends = begin < word.begin;
        if (is_venue(name)) return std::nullopt;
        const bool generic = is_never(name) || best->begin == word.begin || is_generic(name);
        if (generic && best->begin == word.begin && best->tag == body_hospital && !extends)
            return named_before(i, *best);
        if (generic && (!extends || best->tag == body_company)) return joined(i, *best);
        if (is_digit(name[0]) || (best->tag == body_company && name.size() < 4 && !extends && !touches_company(i)))
            return std::nullopt;
        const bool venue = stands_for_place(i, best->end);
        const bool town_hall = particle == Particle::at && name.size() > 2 && name.back() == U'청' &&
                               std::u32string_view(U"시도군구주").find(name[name.size() - 2]) != name.npos;
        if (town_hall) return std::nullopt;
        const bool leader = text(best->end, word.end).starts_with(U"장");
        if (leader || venue) return std::nullopt;
        if (!extends && gazetteer(word.begin, best->end)) return std::nullopt;
        const bool party = particle == Particle::of && before_agreement(i);
        if (best->tag == body_company && ((particle == Particle::of && !party) || product_like(i))) return std::nullopt;
        return BodyMention{
            begin, best->end, body_type(best->tag), 0,
            party || particle == Particle::acts || particle == Particle::with || particle == Particle::none};
    }

    /// "A, B, C의 다자간 업무협약".
    bool before_agreement(std::size_t i) const {
        const auto limit = std::min(words_[i].end + 12, sentence_.end);
        return first_mark(marks_, words_[i].end, limit, {agreement_word, contract_word}) != nullptr;
    }

    /// "위고그룹 유한공사": a bare legal word behind a name.
    std::optional<BodyMention> joined(std::size_t i, const Mark& suffix) const {
        const auto name = text(suffix.begin, suffix.end);
        if (i == 0 || !words_[i].after_space || (name != U"유한공사" && name != U"유한책임공사")) return std::nullopt;
        if (!may_be_in_name(text(words_[i - 1]))) return std::nullopt;
        return BodyMention{words_[i - 1].begin, suffix.end, BodyType::company, 0, true};
    }

    /// "지원센터에서", "지원센터(MCC)에서", "지원센터 상설전시장에서": where it was held.
    bool stands_for_place(std::size_t i, std::uint32_t end) const {
        const auto name = text(words_[i].begin, end);
        if (!name.ends_with(U"센터") && !name.ends_with(U"단지")) return false;
        auto at = end;
        if (at < sentence_.end && text_[at] == U'(') {
            const auto close = at + text(at, std::min(at + 12, sentence_.end)).find(U')');
            if (close > at && close < sentence_.end) at = static_cast<std::uint32_t>(close + 1);
        }
        auto last = at;
        while (last < sentence_.end && last < at + 4 && is_hangul(text_[last])) ++last;
        if (particle_of(text(at, last)) == Particle::at) return true;
        if (i + 1 >= words_.size() || !words_[i + 1].after_space) return false;
        const auto next = text(words_[i + 1]);
        return next.starts_with(U"상설") || next.starts_with(U"대회의실") || next.starts_with(U"전시") ||
               next.starts_with(U"대강당") || next.starts_with(U"회의실");
    }

    /// "광안문 병원", "메이요 클리닉".
    std::optional<BodyMention> named_before(std::size_t i, const Mark& suffix) const {
        if (i == 0 || !words_[i].after_space) return std::nullopt;
        const auto name = text(words_[i - 1]);
        const bool common = !may_be_in_name(name) || is_never(name) || is_generic(name) || country_word(i - 1) ||
                            first_mark(marks_, words_[i - 1].begin, words_[i - 1].end,
                                       {side_buyer, side_seller, takes_part, noun_other}) != nullptr;
        if (common || particle_of(text(suffix.end, words_[i].end)) == Particle::not_one) return std::nullopt;
        return BodyMention{words_[i - 1].begin, suffix.end, BodyType::hospital, 0, true};
    }

    bool touches_company(std::size_t i) const {
        const auto next = words_[i].end < sentence_.end ? text_[words_[i].end] : U' ';
        return next == U'(' || next == 0xB7 || next == U',';
    }

    /// 냉동식품, 의료 바이오 분야: what is sold, not who sells it.
    bool product_like(std::size_t i) const {
        if (i + 1 >= words_.size()) return false;
        const auto next = text(words_[i + 1]);
        for (const auto field :
             {U"분야", U"산업", U"업체", U"기업", U"관련", U"제품", U"시장", U"업종", U"품목", U"클러스터"})
            if (next.starts_with(field)) return words_[i + 1].after_space;
        return false;
    }

    bool is_country(const Mark& mark) const {
        const auto name = text(mark.begin, mark.end);
        for (const auto country : {U"중국", U"한국", U"일본", U"베트남", U"미국", U"러시아", U"몽골", U"태국",
                                   U"인도네시아", U"카자흐스탄", U"우즈베키스탄", U"대만", U"독일", U"우크라이나"})
            if (name == country) return true;
        return name.ends_with(U"스탄");
    }

    /// A place or another body that goes before a name and belongs to it.
    bool is_parent(std::size_t j) const {
        const auto& word = words_[j];
        for (const Mark& mark : marks_in_word(word)) {
            if (mark.end == word.end && std::ranges::find(suffixes, mark.tag) != suffixes.end() &&
                mark.tag != body_company && mark.begin > word.begin && !is_never(text(word)))
                return true;
            if (mark.tag != place || is_country(mark)) continue;
            const auto rest = text(mark.end, word.end);
            const bool whole = rest.empty() || rest == U"시" || rest == U"도" || rest == U"주" || rest == U"성" ||
                               rest == U"현" || rest == U"구";
            if (whole && (mark.begin == word.begin || text(word.begin, mark.begin) == U"주") && text(word) != U"위해")
                return true;
        }
        const auto name = text(word);
        if (name.size() >= 3 && !is_never(name) &&
            (name.ends_with(U"시") || name.ends_with(U"주") || name.ends_with(U"성") || name.ends_with(U"군") ||
             name.ends_with(U"도")))
            return true;
        return name.ends_with(U"밸리") || name.ends_with(U"대학교");
    }

    /// The beginning of the name with the words before it that belong to it.
    std::uint32_t extended(std::size_t i, const Mark&) const {
        const auto chain = behind_dots(i);
        if (chain < i && chain > 0 && words_[chain].after_space && is_parent(chain - 1)) return words_[chain - 1].begin;
        if (i == 0 || !words_[i].after_space) return words_[i].begin;
        const auto& last = words_[i - 1];
        const auto before = text(last);
        if (before == U"위해" && i >= 2 && last.after_space && country_word(i - 2)) return last.begin;
        if (is_parent(i - 1)) {
            const bool wider = i >= 2 && last.after_space && is_parent(i - 2) && !names_region(i - 2);
            return wider && before.size() > 2 ? words_[i - 2].begin : last.begin;
        }
        const bool place_two_before = i >= 2 && last.after_space && may_be_in_name(before) &&
                                      (is_parent(i - 2) || text(words_[i - 2]) == U"위해") && !names_region(i - 2);
        return place_two_before && !has_body(i - 1) ? words_[i - 2].begin : words_[i].begin;
    }

    /// "대전·세종·충남지역본부": the first of the places joined by dots.
    std::size_t behind_dots(std::size_t i) const {
        while (i > 0 && words_[i - 1].end + 1 == words_[i].begin && text_[words_[i - 1].end] == 0xB7 &&
               text(words_[i - 1]).size() <= 3)
            --i;
        return i;
    }

    bool names_region(std::size_t j) const {
        const auto name = text(words_[j]);
        return name.ends_with(U"성") || name.ends_with(U"도");
    }

    bool has_body(std::size_t j) const {
        return std::ranges::any_of(found_, [&](const auto& body) { return body.end == words_[j].end; });
    }

    std::optional<BodyMention> known(std::size_t i) const {
        const auto& word = words_[i];
        for (const Mark& mark : marks_in_word(word)) {
            if (mark.tag != body_known || mark.begin != word.begin) continue;
            const auto particle = particle_of(text(mark.end, word.end));
            if (particle == Particle::not_one) continue;
            const auto code = unpacked(mark.value);
            return BodyMention{mark.begin, mark.end, code == "asso" ? BodyType::association : BodyType::agency, 0,
                               particle == Particle::acts || particle == Particle::with || particle == Particle::none};
        }
        return std::nullopt;
    }

    /// A city, county or province that acts; one not in the list of places must look like one and come again.
    std::optional<BodyMention> city(std::size_t i) const {
        const auto& word = words_[i];
        const Mark* best = nullptr;
        for (const Mark& mark : marks_in_word(word)) {
            const bool city_mark = mark.tag == body_city && mark.end - word.begin >= 3;
            if (city_mark && particle_of(text(mark.end, word.end)) != Particle::not_one) best = &mark;
        }
        if (best == nullptr || best->end - word.begin > 8 || !is_hangul(text_[word.begin])) return std::nullopt;
        const auto name = text(word.begin, best->end);
        const auto particle = particle_of(text(best->end, word.end));
        const bool party =
            particle == Particle::none && is_listed(word) &&
            (gazetteer(word.begin, best->end) ? organises()
                                              : first_mark(marks_, word.end, sentence_.end, {signs}) != nullptr);
        const bool source =
            particle == Particle::at && i + 1 < words_.size() && text(words_[i + 1]).starts_with(U"따르면");
        if (is_never(name) || !(particle == Particle::acts || particle == Particle::with || party || source))
            return std::nullopt;
        const bool in_list = gazetteer(word.begin, best->end);
        if ((name.back() == U'주' || name.back() == U'현') && !in_list) return std::nullopt;
        const bool after_country = i > 0 && words_[i].after_space && country_word(i - 1);
        const bool together = particle == Particle::with && i + 1 < words_.size() &&
                              (text(words_[i + 1]) == U"함께" || text(words_[i + 1]) == U"공동으로");
        const bool again = in_list || after_country || together || opens(i) || comes_again(name);
        if (!again || (name.back() == U'성' && !in_list && !after_country)) return std::nullopt;
        return BodyMention{word.begin, best->end, BodyType::city, 0, true};
    }

    bool organises() const {
        const auto whole = text(sentence_.begin, sentence_.end);
        for (const auto word : {U"주최", U"주관", U"후원", U"공동", U"체결", U"참여해", U"협약"})
            if (whole.find(word) != whole.npos) return true;
        return false;
    }

    bool opens(std::size_t i) const { return i == 0 && sentence_.role == LineRole::sentence; }
};

}  // namespace

std::vector<BodyMention> korean_bodies(const Article& article, std::size_t sentence) {
    return KoreanReader(article, sentence).run();
}

}  // namespace gyoryu::desk
