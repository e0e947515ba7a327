#include "desk/read/agreements/korean_signing.h"

#include "desk/read/bodies/korean_people.h"
#include "desk/read/bodies/korean_short_forms.h"
#include "desk/read/bodies/organisations.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr std::size_t mentions_most = 100;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t parties_most = 8, short_forms_most = 20;
constexpr std::uint32_t bracket_reach = 120, person_reach = 40, gap_most = 26;
constexpr std::size_t agreed_reach = 16;  ///< from whom it is between to what was agreed

std::u32string without_spaces(std::u32string_view name) {
    std::u32string all(name);
    std::erase(all, U' ');
    return all;
}

/// 체결됐다, 체결이 이뤄졌다.
bool is_passive(std::u32string_view verb) {
    for (const auto passive : {U"체결됐", U"체결되", U"이뤄", U"이루어", U"진행"})
        if (verb.find(passive) != verb.npos) return true;
    return false;
}

/// A number that is no day: "3일 가나병원, 4일 다라병원과 각각".
bool tells_sums(std::u32string_view clause) {
    for (std::size_t i = 0; i < clause.size(); ++i) {
        if (!is_digit(clause[i]) || (i + 1 < clause.size() && is_digit(clause[i + 1]))) continue;
        const bool time = i + 1 < clause.size() && (clause[i + 1] == U'일' || clause[i + 1] == U'월');
        if (!time) return true;
    }
    return false;
}

/// "기업 간 업무협약 9건을": those who hold the meeting tell what firms agreed on.
bool among_others(std::u32string_view clause) {
    for (const auto others : {U"기업 간 ", U"업체 간 ", U"기업간 ", U"업체간 ", U"기업들 간 ", U"기업 사이 "}) {
        const auto at = clause.rfind(others);
        if (at == clause.npos) continue;
        const auto next = clause.substr(at);
        return next.find(U"협약") < agreed_reach || next.find(U"mou") < agreed_reach ||
               next.find(U"계약") < agreed_reach;
    }
    return false;
}

}  // namespace

KoreanSigning::KoreanSigning(const Article& article, const std::vector<BodyMention>& mentions)
    : article_(article), mentions_(mentions), text_(article.folded()) {
    for (std::size_t i = 0; i < mentions_.size() && short_forms_.size() < short_forms_most; ++i) {
        const auto& mention = mentions_[i];
        if (mention.explains || mention.stands_in) continue;
        if (auto form = short_form_behind(text_, mention.end)) short_forms_.emplace_back(std::move(*form), i);
    }
}

std::string KoreanSigning::name(const BodyMention& mention) const {
    const auto own = without_spaces(text_.substr(mention.begin, mention.end - mention.begin));
    if (mention.stands_in && own == U"시")
        for (const auto& city : mentions_)
            if (city.type == BodyType::city && text_[city.end - 1] == U'시' && !city.stands_in && !city.explains)
                return article_.words(city.begin, city.end);
    for (const auto& [form, full] : short_forms_)
        if (form == own) return article_.words(mentions_[full].begin, mentions_[full].end);
    for (const auto& other : std::span(mentions_).first(std::min(mentions_.size(), mentions_most))) {
        if (other.begin >= mention.begin) break;
        const auto longer = without_spaces(text_.substr(other.begin, other.end - other.begin));
        const bool ward = mention.type == BodyType::city && other.type == BodyType::city && own.back() == U'구';
        const bool shorter = longer.size() > own.size() && (own.size() >= 4 || ward) && longer.ends_with(own);
        if (!other.explains && (shorter || is_abbreviation_of(own, longer)))
            return article_.words(other.begin, other.end);
    }
    return article_.words(mention.begin, mention.end);
}

std::span<const BodyMention> KoreanSigning::in_sentence(std::size_t sentence) const {
    const auto from = std::ranges::lower_bound(mentions_, sentence, {}, &BodyMention::sentence);
    const auto to = std::ranges::upper_bound(from, mentions_.end(), sentence, {}, &BodyMention::sentence);
    return {from, to};
}

std::uint32_t KoreanSigning::behind_brackets(std::uint32_t at, std::uint32_t limit) const {
    auto end = at;
    if (end < limit && (text_[end] == U'\'' || text_[end] == U'"' || text_[end] == U'㈜')) ++end;
    if (text_.substr(end, std::min<std::uint32_t>(2, limit - std::min(limit, end))) == U" (") ++end;
    while (end < limit && text_[end] == U'(') {
        const auto close = text_.substr(end, std::min(limit - end, bracket_reach)).find(U')');
        if (close == text_.npos) return at;
        end += static_cast<std::uint32_t>(close) + 1;
        if (end < limit && (text_[end] == U'\'' || text_[end] == U'"')) ++end;
    }
    return end;
}

std::vector<std::vector<std::string>> KoreanSigning::pairs(std::size_t sentence, std::uint32_t from,
                                                           const Mark& verb) const {
    auto all = clause_by_clause(sentence, from, verb);
    if (all.empty()) all = with_each(sentence, from, verb);
    if (!all.empty()) return all;
    const BodyMention* first = nullptr;
    std::uint32_t last = 0;
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.begin < from || mention.begin >= verb.begin || mention.explains) continue;
        const auto end = behind_brackets(mention.end, verb.begin);
        if (last != 0 && mention.begin > last + gap_most) return {};
        last = end;
        const auto particle = particle_behind(mention, verb.begin);
        if (first == nullptr) {
            if (particle != Particle::with) return {};
            first = &mention;
            continue;
        }
        if (text_[end] != U',' && particle != Particle::acts) return {};
        all.push_back({name(*first), name(mention)});
        first = nullptr;
        if (particle == Particle::acts) break;
    }
    if (all.size() < 2 || first != nullptr) all.clear();
    return all;
}

/// "가나제약은 다라사와 공급계약, 마바제약은 사아사와 수출계약을 각각 맺었다", "가나는 다라와 양해각서를, 마바와
/// 양해각서를", "가나는 다라와 1억엔, 마바는 사아와 2억엔 규모의 계약을": in each clause another agreement.
std::vector<std::vector<std::string>> KoreanSigning::clause_by_clause(std::size_t sentence, std::uint32_t from,
                                                                      const Mark& verb) const {
    std::vector<std::vector<std::string>> all;
    const BodyMention* subject = nullptr;
    std::vector<const BodyMention*> beside;  ///< who signs with the subject's partner as it does
    std::uint32_t told = from;               ///< behind whoever was named last
    const bool each = text_.substr(from, verb.begin - from).find(U"각각") != text_.npos;
    const auto named_all = [&] { return subject != nullptr && !all.empty() && all.back()[0] == name(*subject); };
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.begin < from || mention.begin >= verb.begin || mention.explains) continue;
        const auto role = role_of(mention, verb.begin);
        const auto gap = text_.substr(told, mention.begin - told);
        const bool worth =
            std::ranges::any_of(gap, is_digit) && (gap.find(U"달러, ") != gap.npos || gap.find(U"원, ") != gap.npos ||
                                                   gap.find(U"엔, ") != gap.npos || gap.find(U"위안, ") != gap.npos);
        const bool settled = worth || gap.find(U"계약") != gap.npos || gap.find(U"양해각서") != gap.npos ||
                             gap.find(U"의향서를, ") != gap.npos || gap.find(U"협약을, ") != gap.npos ||
                             gap.find(U"협정을, ") != gap.npos;
        const bool next_clause = each && named_all() && text_[mention.begin - 1] == U' ' && gap.find(U", ") != gap.npos;
        if (role == Role::topic) {
            if (subject != nullptr && !settled && !next_clause && beside.empty()) return {};
            subject = &mention;
        } else if (role == Role::with && next_clause && !settled) {
            beside.push_back(&mention);  // "A는 B와, C와 D는 E와 각각"
        } else if (role == Role::with && subject != nullptr) {
            const bool first = all.empty() || all.back()[0] != name(*subject);
            if (!first && !settled) return {};
            all.push_back({name(*subject)});
            for (const auto* one : beside) all.back().push_back(name(*one));
            all.back().push_back(name(mention));
            beside.clear();
        } else {
            return {};
        }
        told = mention.end;
    }
    if (all.size() < 2) all.clear();
    return all;
}

/// One subject and several partners; sums before 각각 are of deals that each has with somebody else.
std::vector<std::vector<std::string>> KoreanSigning::with_each(std::size_t sentence, std::uint32_t from,
                                                               const Mark& verb) const {
    const auto each = text_.substr(from, verb.begin - from).find(U"각각");
    if (each == text_.npos) return {};
    const BodyMention* subject = nullptr;
    std::vector<const BodyMention*> partners;
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.begin < from || mention.begin >= from + each || mention.explains) continue;
        const auto role = role_of(mention, verb.begin);
        if (role == Role::lost || (role == Role::topic && subject != nullptr)) return {};
        if (role == Role::topic) subject = &mention;
        if (role == Role::with) partners.push_back(&mention);
    }
    if (subject == nullptr || partners.size() < 2 || subject->begin > partners[0]->begin ||
        tells_sums(text_.substr(partners[0]->end, from + each - partners[0]->end)))
        return {};
    std::vector<std::vector<std::string>> all;
    for (const auto* partner : partners) all.push_back({name(*subject), name(*partner)});
    return all;
}

/// "A와 B, C와 D가": two pairs; "A, B가 각각 50만 달러": each with somebody else; and lists with a name not understood.
bool KoreanSigning::is_unclear(const std::vector<const BodyMention*>& signers, std::uint32_t from,
                               std::uint32_t to) const {
    if (signers.size() < 3) return false;
    const auto particle = [&](const BodyMention& one) { return particle_behind(one, to); };
    std::size_t pairs = 0;
    for (std::size_t i = 0; i + 1 < signers.size(); ++i) {
        const auto end = behind_brackets(signers[i]->end, to);
        const bool told = particle(*signers[i]) == Particle::acts;
        if (!told && signers[i + 1]->begin > end + gap_most) return true;
        pairs += particle(*signers[i]) == Particle::with && !text_.substr(end, 3).starts_with(U"및") ? 1 : 0;
    }
    const bool each = text_.substr(from, to - from).find(U"각각") != text_.npos;
    return each || (signers.size() >= 4 && pairs >= 2 && particle(*signers.back()) == Particle::acts);
}

/// "가람군은 상담했으며 이 중 나래협회가 계약을": each a subject of its own, neither the other's partner.
bool KoreanSigning::act_apart(const std::vector<const BodyMention*>& signers, std::uint32_t to) const {
    return signers.size() >= 2 &&
           std::ranges::all_of(signers, [&](const auto* one) { return particle_behind(*one, to) == Particle::acts; });
}

/// "PCL과 가나다라도": the subject beside the partner is a name not understood.
bool KoreanSigning::acts_beside(std::uint32_t partner, std::uint32_t to) const {
    const auto end = hangul_end(text_, partner, to);
    const auto words = korean_words(text_, end, std::min(to, end + person_reach));
    if (words.empty() || words[0].begin != end + 1) return false;
    const auto word = text_.substr(words[0].begin, words[0].end - words[0].begin);
    return word.size() >= 5 && word.ends_with(U"도") && !word.ends_with(U"에도");
}

/// "현지 기업과", "4개사는 총 …": those who sign, each with somebody whom the text does not name.
bool KoreanSigning::partner_unnamed(std::uint32_t from, std::uint32_t to) const {
    for (const auto& word : korean_words(text_, from, to)) {
        const auto name = text_.substr(word.begin, word.end - word.begin);
        for (const std::u32string_view other :
             {U"기업과", U"기업들과", U"업체와", U"업체들과", U"회사와", U"바이어와", U"바이어들과", U"제약사와",
              U"유통사와", U"기관과", U"기관들과", U"고객사와"})
            if (name.ends_with(other)) return true;
    }
    return false;
}

std::vector<std::string> KoreanSigning::parties(std::size_t sentence, std::uint32_t from, const Mark& verb,
                                                bool counted) const {
    std::vector<std::string> names;
    if (among_others(text_.substr(from, verb.begin - from))) return names;
    bool topic = false, between = false, all_partners = true, supplied = false;
    Role last = Role::none;
    std::vector<const BodyMention*> signers;
    const auto take = [&](const BodyMention& mention, bool ahead) {
        auto party = name(mention);
        if (std::ranges::find(names, party) != names.end() || names.size() >= parties_most) return;
        names.insert(ahead ? names.begin() : names.end(), std::move(party));
    };
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.begin < from || mention.begin >= verb.begin || mention.explains) continue;
        const auto role = role_of(mention, verb.begin);
        if (role == Role::lost) return {};
        if (role == Role::none || is_visited(mention, verb.begin)) continue;
        topic |= role == Role::topic;
        between |= role == Role::between;
        last = role;
        supplied |= role == Role::with && is_supplied(mention, verb.begin);
        all_partners &= role == Role::with;
        signers.push_back(&mention);
        take(mention, false);
    }
    if (is_unclear(signers, from, verb.begin) || act_apart(signers, verb.begin)) return {};
    if (last == Role::topic && !between && partner_unnamed(signers.back()->end, verb.begin)) {
        if (names.size() > 1) names.clear();  // one alone may sign with those that the next sentence lists
        return names;
    }
    if (supplied && !topic) return {};  // who supplies is a name not understood
    if (topic && names.size() == 1)
        if (const auto* partner = partner_met(in_sentence(sentence), from, verb.begin)) take(*partner, false);
    if (!topic && last == Role::with && acts_beside(signers.back()->end, verb.begin)) return {};
    if (topic || between || counted || names.empty() || is_passive(text_.substr(verb.begin, 8))) return names;
    bool unknown = false;
    const auto* left_out = subject(sentence, from, verb.begin, unknown);
    if (unknown) return {};
    if (left_out != nullptr) take(*left_out, true);
    if (left_out == nullptr && names.size() >= 2 && all_partners) return {};  // of somebody who is not understood
    return names;
}

}  // namespace gyoryu::desk
