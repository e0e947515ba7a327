#include "desk/read/bodies/korean_people.h"

#include "desk/read/article/korean_words.h"
#include "desk/read/words/lexicon.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr std::u32string_view surnames =
    U"김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추"
    U"도소석선설마길";

/// 장 ends most of them: 원장, 시장, 본부장, 과장.
constexpr std::u32string_view offices[] = {U"대표이사", U"대표",   U"회장",   U"이사",   U"총재",   U"차관",
                                           U"장관",     U"의원",   U"교수",   U"위원",   U"주임",   U"서기",
                                           U"총경리",   U"부지사", U"도지사", U"주지사", U"총영사", U"대사",
                                           U"영사",     U"주석",   U"총장",   U"군수",   U"국장"};
constexpr std::u32string_view heads[] = {
    U"대표이사", U"공동대표", U"대표",   U"명예회장", U"총회장", U"부회장", U"회장",   U"부사장", U"이사장",
    U"사장",     U"총재",     U"부총장", U"총장",     U"부원장", U"원장",   U"의장",   U"센터장", U"소장",
    U"본부장",   U"전무",     U"상무",   U"상임이사", U"이사",   U"법인장", U"지사장", U"총경리", U"동사장"};
constexpr std::size_t office_letters_most = 12;

}  // namespace

bool is_korean_person(std::u32string_view word) {
    return (word.size() == 2 || word.size() == 3) && surnames.find(word.front()) != surnames.npos &&
           std::ranges::all_of(word, is_hangul);
}

bool is_office(std::u32string_view word, std::u32string_view& rest) {
    if (word.size() > office_letters_most) return false;
    for (std::size_t end = word.size(); end >= 2; --end) {
        const auto office = word.substr(0, end);
        const bool one = office.back() == U'장' || std::ranges::any_of(offices, [&](auto known) {
                             return office.size() >= known.size() && office.ends_with(known);
                         });
        if (!one || particle_of(word.substr(end)) == Particle::not_one) continue;
        rest = word.substr(end);
        return true;
    }
    return false;
}

bool is_head(std::u32string_view word) {
    return std::ranges::any_of(heads, [&](auto head) {
        return word.starts_with(head) && particle_of(word.substr(head.size())) != Particle::not_one;
    });
}

}  // namespace gyoryu::desk
