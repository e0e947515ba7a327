#include "desk/read/korean_signing.h"

#include "desk/read/korean_people.h"
#include "desk/read/korean_short_forms.h"
#include "desk/read/organisations.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr std::size_t mentions_most = 100;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t parties_most = 8, short_forms_most = 20;
constexpr std::uint32_t bracket_reach = 120, person_reach = 40, host_reach = 18, list_reach = 16, gap_most = 26;

std::uint32_t hangul_end(std::u32string_view text, std::uint32_t at, std::uint32_t limit) {
    while (at < limit && is_hangul(text[at])) ++at;
    return at;
}

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
        const bool shorter = longer.size() > own.size() && own.size() >= 4 && longer.ends_with(own);
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

/// "가나시와 다라협회가 공동주최한 행사에서", "마바진흥원이 후원하는 사업": hosts of the day and who pays for it.
bool KoreanSigning::is_host(std::uint32_t at, std::uint32_t limit) const {
    if (at < limit && is_topic_particle(text_[at])) return false;  // of the whole sentence
    const auto behind = text_.substr(at, std::min(limit - at, host_reach));
    for (const auto hosting : {U"주최한", U"주관한", U"주최하는", U"주관하는", U"개최한", U"마련한", U"공동주최",
                               U"공동 주최", U"참석한", U"열린", U"주최로", U"주관으로", U"후원하는", U"후원한",
                               U"지원하는", U"운영하는", U"추진하는", U"선정한", U"발표한"}) {
        const auto there = behind.find(hosting);
        if (there == behind.npos) continue;
        const bool alone = (behind[0] == U'와' || behind[0] == U'과') &&
                           behind.substr(0, there).find(U"가 ") == behind.npos &&
                           behind.substr(0, there).find(U"이 ") == behind.npos;
        const bool shared = behind.find(U"공동") != behind.npos || behind.find(U"함께") != behind.npos;
        if (!alone || shared) return true;  // "가나사와 서로 지원하는 협약": what is agreed
    }
    return false;
}

/// "가나협회 이가람 회장은", "다라시 천비창 시장과".
bool KoreanSigning::speaks_for(std::uint32_t at, std::uint32_t limit, Role& role) const {
    const auto words = korean_words(text_, at, std::min(limit, at + person_reach));
    for (std::size_t i = 0; i < words.size() && i < 4; ++i) {
        std::u32string_view rest;
        if (!is_office(text_.substr(words[i].begin, words[i].end - words[i].begin), rest)) continue;
        const auto end = behind_brackets(words[i].end, limit);
        const auto particle = end > words[i].end ? particle_of(text_.substr(end, hangul_end(text_, end, limit) - end))
                                                 : particle_of(rest);
        role = particle == Particle::acts ? Role::topic : particle == Particle::with ? Role::with : Role::none;
        return role != Role::none;
    }
    return false;
}

/// Behind a body the word for its head: "총장은".
bool KoreanSigning::is_head_beside(std::uint32_t at, std::uint32_t limit) const {
    const auto words = korean_words(text_, at, std::min(limit, at + person_reach));
    return !words.empty() && words[0].begin == at + 1 && text_.substr(at, host_reach).find(U"참석") == text_.npos &&
           is_head(text_.substr(words[0].begin, words[0].end - words[0].begin));
}

KoreanSigning::Role KoreanSigning::role_of(const BodyMention& mention, std::uint32_t limit) const {
    const auto at = behind_brackets(mention.end, limit);
    const auto end = hangul_end(text_, at, limit);
    auto particle = text_.substr(at, end - at);
    const bool latin = is_latin(text_[mention.end - 1]);
    const bool firm = at > mention.end || mention.type == BodyType::company;  // 나메지사와
    if (particle.starts_with(U"사") && (latin || (firm && particle.size() > 1))) particle.remove_prefix(1);
    for (const std::u32string_view head : {U"청장", U"장", U"수"})  // 예시진흥원장과, 나래군수는
        if (particle.starts_with(head) && particle_of(particle.substr(head.size())) != Particle::not_one) {
            particle.remove_prefix(head.size());
            break;
        }
    Role head = Role::none;  // "나래대학 총장은 서울에서 열린"
    if (particle.empty() && text_[end] == U' ' && is_head_beside(end, limit) && speaks_for(end, limit, head))
        return head;
    if (is_host(at, limit)) return Role::none;
    const auto next = text_.substr(end, std::min<std::uint32_t>(4, limit - std::min(limit, end)));
    const bool mutual = next.starts_with(U" 간") || next.starts_with(U" 사이") || next.starts_with(U" 상호");
    if (particle.starts_with(U"간") || (particle.empty() && mutual)) return Role::between;
    if (particle.empty() && next.starts_with(U" 역시")) return Role::topic;
    switch (particle_of(particle)) {
        case Particle::acts:
            return Role::topic;
        case Particle::with:
            return Role::with;
        case Particle::of:
            return mention.acts ? Role::between : Role::none;
        case Particle::none:
            break;
        default:
            return next.starts_with(U" 비롯") ? Role::with : Role::none;
    }
    if (end < limit && (text_[end] == U',' || text_[end] == 0xB7 || (text_[end] == U'-' && end > mention.end)))
        return listed_role(mention, limit);
    if (next.starts_with(U" 및")) return listed_role(mention, limit);
    if (next.starts_with(U" 등"))
        return stands_for_more(mention, end + 2, limit) ? Role::none : counted_role(end + 2, limit);
    Role role = Role::none;
    if (speaks_for(end, limit, role)) return role;
    return particle.empty() ? role_of_unit(end, limit) : Role::none;
}

/// "가나의료원 교류협력팀(이가람 실장)은": a unit of the body acts for it.
KoreanSigning::Role KoreanSigning::role_of_unit(std::uint32_t at, std::uint32_t limit) const {
    const auto words = korean_words(text_, at, std::min(limit, at + person_reach));
    if (words.empty() || words[0].begin != at + 1) return Role::none;
    for (std::uint32_t cut = 0; cut < 3 && words[0].begin + 3 <= words[0].end - cut; ++cut) {
        const auto name = text_.substr(words[0].begin, words[0].end - cut - words[0].begin);
        const auto ends = [&](std::u32string_view unit) { return name.ends_with(unit); };
        if (!ends(U"팀") && !ends(U"사업단") && !ends(U"본부") && !ends(U"센터") && !ends(U"방문단") &&
            !ends(U"대표단"))
            continue;
        const auto behind = behind_brackets(words[0].end - cut, limit);
        const auto particle = particle_of(text_.substr(behind, hangul_end(text_, behind, limit) - behind));
        return particle == Particle::acts ? Role::topic : particle == Particle::with ? Role::with : Role::none;
    }
    return Role::none;
}

/// "가나식품 등 12개 업체는": most of them are not named.
bool KoreanSigning::stands_for_more(const BodyMention& mention, std::uint32_t at, std::uint32_t limit) const {
    while (at < limit && (text_[at] == U' ' || is_hangul(text_[at])) && text_[at] != U',' && !is_digit(text_[at])) ++at;
    std::size_t count = 0;
    const auto first = at;
    while (at < limit && is_digit(text_[at]) && count < 1000) count = count * 10 + (text_[at++] - U'0');
    if (first == at || first > mention.end + 30) return false;
    const auto named = std::ranges::count_if(in_sentence(mention.sentence), [&](const auto& other) {
        return !other.explains && other.begin <= mention.begin;
    });
    return count > static_cast<std::size_t>(named);
}

/// 등과, 등 3개 기관이: the particle stands behind the count.
KoreanSigning::Role KoreanSigning::counted_role(std::uint32_t at, std::uint32_t limit) const {
    for (std::size_t words = 0; words < 6 && at < limit; ++words) {
        while (at < limit && !is_hangul(text_[at]) && text_[at] != U' ') ++at;
        const auto end = hangul_end(text_, at, limit);
        const auto word = text_.substr(at, end - at);
        for (std::size_t cut = std::min<std::size_t>(2, word.size()); cut >= 1; --cut) {  // 와도 before 도
            const auto kind = particle_of(word.substr(word.size() - cut));
            if (kind == Particle::acts) return Role::topic;
            if (kind == Particle::with) return Role::with;
            if (kind == Particle::other || kind == Particle::at) return Role::none;
        }
        at = end + 1;
    }
    return Role::none;
}

const BodyMention* KoreanSigning::next_of(const BodyMention& mention) const {
    for (const auto* next = &mention + 1; next < mentions_.data() + mentions_.size(); ++next) {
        if (next->sentence != mention.sentence) return nullptr;
        if (!next->explains) return next;
    }
    return nullptr;
}

/// What stands in a list has the part of the name that ends it.
KoreanSigning::Role KoreanSigning::listed_role(const BodyMention& mention, std::uint32_t limit) const {
    const auto* item = &mention;
    for (std::size_t i = 0; i < parties_most; ++i) {
        const auto* next = next_of(*item);
        const auto reached = behind_brackets(item->end, limit);
        const bool alone = next == nullptr || next->begin >= limit || next->begin > reached + list_reach;
        if (ends_unknown(reached, alone ? limit : next->begin)) return Role::lost;
        if (alone) return Role::none;
        const auto at = behind_brackets(next->end, limit);
        const bool dash = at < limit && text_[at] == U'-' && at > next->end;  // "가나(회장 …)-다라(회장 …)와"
        if (at < limit && (dash || text_[at] == U',' || text_[at] == 0xB7 || text_.substr(at, 3).starts_with(U" 및"))) {
            item = next;
            continue;
        }
        return role_of(*next, limit);
    }
    return Role::none;
}

/// "가나병원, 다라 마바는": behind the comma stands a name that no rule has found.
bool KoreanSigning::ends_unknown(std::uint32_t at, std::uint32_t limit) const {
    if (at >= limit || text_[at] != U',') return false;
    for (const auto& word : korean_words(text_, at, std::min(limit, at + list_reach))) {
        const auto whole = text_.substr(word.begin, hangul_end(text_, word.begin, limit) - word.begin);
        if (whole.starts_with(U"등") || whole.size() < 2) return false;
        const auto particle = particle_of(whole.substr(whole.size() - 1));
        if (particle == Particle::acts || particle == Particle::with) return whole.size() >= 3;
        if (particle != Particle::not_one) return false;
    }
    return false;
}

Particle KoreanSigning::particle_behind(const BodyMention& mention, std::uint32_t limit) const {
    const auto at = behind_brackets(mention.end, limit);
    return particle_of(text_.substr(at, hangul_end(text_, at, limit) - at));
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
    std::uint32_t told = from;  ///< behind whoever was named last
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.begin < from || mention.begin >= verb.begin || mention.explains) continue;
        const auto role = role_of(mention, verb.begin);
        const auto gap = text_.substr(told, mention.begin - told);
        const bool worth =
            std::ranges::any_of(gap, is_digit) && (gap.find(U"달러, ") != gap.npos || gap.find(U"원, ") != gap.npos ||
                                                   gap.find(U"엔, ") != gap.npos || gap.find(U"위안, ") != gap.npos);
        const bool settled = worth || gap.find(U"계약") != gap.npos || gap.find(U"양해각서") != gap.npos;
        if (role == Role::topic) {
            if (subject != nullptr && !settled) return {};
            subject = &mention;
        } else if (role == Role::with && subject != nullptr) {
            const bool first = all.empty() || all.back()[0] != name(*subject);
            if (!first && !settled) return {};
            all.push_back({name(*subject), name(mention)});
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
        std::ranges::any_of(text_.substr(partners[0]->end, from + each - partners[0]->end), is_digit))
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
    bool topic = false, between = false, all_partners = true;
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
        all_partners &= role == Role::with;
        signers.push_back(&mention);
        take(mention, false);
    }
    if (is_unclear(signers, from, verb.begin) || act_apart(signers, verb.begin)) return {};
    if (last == Role::topic && !between && partner_unnamed(signers.back()->end, verb.begin)) return {};
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
