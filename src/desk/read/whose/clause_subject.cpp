#include "desk/read/whose/clause_subject.h"

#include "desk/read/article/korean_words.h"

namespace gyoryu::desk {

namespace {

bool ends_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.ends_with(word); });
}

/// 높은, 만드는, 참가: what ends like a subject and is none.
bool only_looks_so(std::u32string_view word) {
    return ends_with_any(
        word,
        {U"하는", U"되는",   U"있는", U"없는",   U"받는",   U"맺는", U"드는", U"리는", U"기는", U"지는", U"치는",
         U"오는", U"가는",   U"보는", U"주는",   U"키는",   U"우는", U"르는", U"이는", U"찾는", U"얻는", U"앞둔",
         U"에는", U"에서는", U"로는", U"까지는", U"보다는", U"와는", U"과는", U"많은", U"높은", U"좋은", U"같은",
         U"받은", U"맺은",   U"얻은", U"낮은",   U"넓은",   U"깊은", U"적은", U"작은", U"찾은", U"쌓은", U"남은",
         U"담은", U"지은",   U"입은", U"젊은",   U"많이",   U"같이", U"높이", U"깊이", U"없이", U"란히", U"참가",
         U"증가", U"평가",   U"국가", U"추가",   U"문가",   U"물가", U"차이", U"사이", U"아이", U"길이", U"먹이"});
}

/// 시, 진흥원, 사절단, 기업들, 상담액: who acts for the event, a crowd, or the deal itself.
bool of_the_event(std::u32string_view stem) {
    return ends_with_any(
        stem, {U"시",     U"도",   U"군",   U"구",   U"청",    U"부",   U"원",   U"회",   U"단",   U"관",     U"공사",
               U"센터",   U"재단", U"협",   U"트라", U"kotra", U"at",   U"업",   U"업체", U"들",   U"바이어", U"셀러",
               U"측",     U"장",   U"자",   U"명",   U"곳",    U"개사", U"국",   U"액",   U"적",   U"과",     U"모",
               U"건",     U"수",   U"약",   U"담",   U"금",    U"성사", U"체결", U"계",   U"미팅", U"mou",    U"상",
               U"엑스포", U"페어", U"쇼",   U"전",   U"약식",  U"막식", U"파크", U"날",   U"번",   U"제품",   U"논의",
               U"협의",   U"추진", U"문의", U"의향", U"면담",  U"이",   U"그",   U"것",   U"데",   U"때",     U"중"});
}

/// "집계가 다른 금액", "성사가 예상되는 금액": the subject belongs to what the next word says of a noun.
bool qualifies(const Question& q, const KoreanWord& next) {
    const auto letters = q.view.text().substr(next.begin, next.end - next.begin);
    return ends_with_any(letters, {U"는", U"은", U"한", U"된", U"할", U"될", U"른", U"던", U"인"});
}

}  // namespace

Answer done_by_somebody(const Question& q) {
    if (q.view.language() != text::Language::ko) return std::nullopt;
    const auto begin = q.view.sentence.begin;
    const auto words = korean_words(q.view.text(), begin, q.quantity.begin);
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        const auto letters = q.view.text().substr(word->begin, word->end - word->begin);
        const char32_t last = letters.empty() ? U' ' : letters.back();
        const bool subject = last == U'은' || last == U'는' || last == U'이' || last == U'가';
        if (!subject || letters.size() < 2 || only_looks_so(letters)) continue;
        const bool nested = word != words.rbegin() && (last == U'이' || last == U'가') && qualifies(q, *(word - 1));
        if (nested) continue;
        const auto stem = letters.substr(0, letters.size() - 1);
        const auto before = q.text(begin, word->begin);
        if (before == U"한 " || ends_with_any(before, {U" 한 ", U" 다른 "}))
            return NotOurs{"single_company", true, word->begin, word->end};  // "한 참가업체는", "이 중 한 곳은"
        if (letters.size() < 3) continue;
        if (of_the_event(stem) || q.view.article->opening().substr(0, begin).find(stem) != std::u32string_view::npos)
            return std::nullopt;
        if (first_mark(q.view.marks, word->end, q.quantity.begin, {Tag::total, Tag::et_cetera}) != nullptr)
            return std::nullopt;
        return NotOurs{"single_company", true, word->begin, word->end};
    }
    return std::nullopt;
}

}  // namespace gyoryu::desk
