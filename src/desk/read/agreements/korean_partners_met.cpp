#include "desk/read/agreements/korean_signing.h"
#include "desk/read/bodies/korean_people.h"

#include <algorithm>

// Who was visited or met: whom the only subject of a sentence signed with that names no partner with a particle, and
// who signed nothing.
namespace gyoryu::desk {

namespace {

constexpr std::uint32_t office_reach = 40, meeting_reach = 60;

}  // namespace

/// "가나병원 등 5곳을 방문하고 다라병원과 협약": who was only visited signs nothing.
bool KoreanSigning::is_visited(const BodyMention& mention, std::uint32_t limit) const {
    if (limit < mention.end) return false;
    const auto near = text_.substr(mention.end, std::min<std::uint32_t>(24, limit - mention.end));
    const auto far = text_.substr(mention.end, std::min<std::uint32_t>(120, limit - mention.end));
    const auto behind = text_.substr(behind_brackets(mention.end, limit), 2);
    const bool topic = is_topic_particle(behind[0]) || particle_behind(mention, limit) == Particle::with;
    const bool object = behind[0] == U'을' || behind[0] == U'를' || behind == U" 등";
    return !topic && (far.find(U"참석한 가운데") != far.npos ||
                      (object && (near.find(U"방문하고") != near.npos || near.find(U"방문해") != near.npos)));
}

/// "가나병원은 다라병원을 방문해", "가나대는 다라대의 이가람 총장을 만나".
bool KoreanSigning::is_met(const BodyMention& mention, std::uint32_t verb) const {
    const auto at = behind_brackets(mention.end, verb);
    const auto behind = text_.substr(at, std::min(verb - std::min(verb, at), office_reach));
    for (const auto visited : {U"을 방문해", U"를 방문해", U"을 방문하여", U"를 방문하여", U"을 찾아", U"를 찾아"})
        if (behind.starts_with(visited)) return true;
    const auto met = std::min(behind.find(U"장을 만나"), behind.find(U"대표를 만나"));
    return met != behind.npos && behind.find(U',') > met &&
           (behind.starts_with(U"의 ") || behind.starts_with(U" ") || met == 0);
}

/// "이가람 가나바이오 회장과 김나래 다라그룹 대표가 참석한 가운데": who speaks for it stands right behind.
bool KoreanSigning::is_beside(const BodyMention& mention, std::uint32_t verb) const {
    const auto at = behind_brackets(mention.end, verb);
    const auto there = text_.substr(at, std::min(verb - std::min(verb, at), meeting_reach)).find(U"참석한 가운데");
    if (there == text_.npos) return false;
    std::u32string_view rest;
    const auto words = korean_words(text_, at, std::min(verb, at + office_reach));
    for (std::size_t i = 0; i < words.size() && i < 2; ++i)
        if (is_office(text_.substr(words[i].begin, words[i].end - words[i].begin), rest)) return true;
    return false;
}

const BodyMention* KoreanSigning::partner_met(std::span<const BodyMention> in, std::uint32_t from,
                                              std::uint32_t verb) const {
    const BodyMention* found = nullptr;
    const BodyMention* subject = nullptr;
    for (const auto& mention : in) {
        if (mention.explains || mention.begin < from || mention.begin >= verb) continue;
        if (role_of(mention, verb) == Role::topic) {
            subject = &mention;
            continue;
        }
        if (subject != nullptr && name(mention) == name(*subject)) continue;
        const bool guests = subject == nullptr || subject->type == BodyType::city;  // of a city anybody may be one
        const bool of_cities = subject != nullptr && subject->type == BodyType::city && is_met(mention, verb);
        if ((mention.type == BodyType::city && !of_cities) ||
            !(is_met(mention, verb) || (!guests && is_beside(mention, verb))))
            continue;
        if (found != nullptr && name(*found) != name(mention)) return nullptr;
        found = &mention;
    }
    return found;
}

}  // namespace gyoryu::desk
