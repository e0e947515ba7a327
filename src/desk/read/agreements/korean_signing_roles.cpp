#include "desk/read/agreements/korean_signing.h"
#include "desk/read/bodies/korean_people.h"

#include <algorithm>

// What the particles and words behind a body make it in a sentence about signing.
namespace gyoryu::desk {

namespace {

constexpr std::size_t parties_most = 8;
constexpr std::uint32_t person_reach = 40, host_reach = 18, list_reach = 16;
constexpr std::size_t supply_reach = 40, supplies_reach = 18;  ///< to the verb, and from it to the paper
constexpr std::uint32_t form_reach = 5;                        ///< " (주)" before the next name
constexpr std::uint32_t meeting_reach = 60;  ///< from who held a meeting to where something happened at it

}  // namespace

/// "가나시와 다라협회가 공동주최한 행사에서", "마바진흥원이 후원하는 사업": hosts of the day and who pays for it.
bool KoreanSigning::is_host(std::uint32_t at, std::uint32_t limit) const {
    if (at < limit && is_topic_particle(text_[at])) return false;  // of the whole sentence
    const auto behind = text_.substr(at, std::min(limit - at, host_reach));
    for (const auto hosting :
         {U"주최한",    U"주관한",   U"주최하는", U"주관하는", U"개최한",   U"마련한",   U"공동주최",
          U"공동 주최", U"참석한",   U"열린",     U"주최로",   U"주관으로", U"후원하는", U"후원한",
          U"지원하는",  U"운영하는", U"추진하는", U"선정한",   U"발표한",   U"지켜보는", U"지켜본"}) {
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

/// "가나협회가 3일 전시장에서 연 세미나에서 다라와 마바가": the subject of what tells of the meeting.
bool KoreanSigning::held_meeting(std::uint32_t at, std::uint32_t limit) const {
    if (at >= limit || (text_[at] != U'이' && text_[at] != U'가')) return false;
    const auto behind = text_.substr(at, std::min(limit - at, meeting_reach));
    for (const auto held : {U" 연 ", U" 개최한 ", U" 마련한 ", U" 주최한 ", U" 꾸린 "}) {
        const auto there = behind.find(held);
        if (there == behind.npos) continue;
        const auto clause = behind.substr(0, there), rest = behind.substr(there);
        const auto where = rest.find(U"에서 ");
        return clause.find(U"며 ") == clause.npos && clause.find(U"고 ") == clause.npos && where != rest.npos;
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
    if (is_host(at, limit) || held_meeting(at, limit)) return Role::none;
    const auto next = text_.substr(end, std::min<std::uint32_t>(4, limit - std::min(limit, end)));
    const bool mutual = next.starts_with(U" 간") || next.starts_with(U" 사이") || next.starts_with(U" 상호");
    if (particle.starts_with(U"간") || (particle.empty() && mutual)) return Role::between;
    if (particle.empty() && next.starts_with(U" 역시")) return Role::topic;
    switch (particle_of(particle)) {
        case Particle::acts:
            return Role::topic;
        case Particle::with: {
            const auto* beside = next_of(mention);
            const bool named_of_more =
                beside != nullptr && beside->begin <= end + form_reach && leads_more(*beside, limit);
            return named_of_more ? Role::none : Role::with;
        }
        case Particle::of:
            if (next.starts_with(U" 대표가") || next.starts_with(U" 대표는")) return Role::topic;
            return mention.acts ? Role::between : Role::none;
        case Particle::none:
            break;
        case Particle::at:
            return is_supplied(mention, limit) ? Role::with : Role::none;
        default:
            return next.starts_with(U" 비롯") && !leads_more(mention, limit) ? Role::with : Role::none;
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

/// "가나식품을 비롯한 우수기업 12개 사가": whoever signed, most of them are not named.
bool KoreanSigning::leads_more(const BodyMention& mention, std::uint32_t limit) const {
    const auto at = hangul_end(text_, behind_brackets(mention.end, limit), limit);
    return text_.substr(at, 3) == U" 비롯" && stands_for_more(mention, at, limit);
}

/// "나래그룹에 100만 달러어치를 공급하는 계약을": whom the subject supplies.
bool KoreanSigning::is_supplied(const BodyMention& mention, std::uint32_t limit) const {
    const auto at = behind_brackets(mention.end, limit);
    if (mention.type != BodyType::company || at >= limit || text_[at] != U'에' || at + 1 >= limit ||
        text_[at + 1] != U' ')
        return false;
    const auto behind = text_.substr(at, limit - at);
    for (const auto supplies : {U"공급하는 ", U"납품하는 ", U"수출하는 ", U"공급하기로 하는 ", U"수출하기로 하는 "})
        if (const auto there = behind.find(supplies); there < supply_reach) {
            const auto paper = behind.substr(there, supplies_reach);
            return paper.find(U"계약") != paper.npos || paper.find(U"협약") != paper.npos;
        }
    return false;
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

}  // namespace gyoryu::desk
