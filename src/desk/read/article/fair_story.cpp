#include "desk/read/article/fair_story.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::u32string_view fairs[] = {U"전시회", U"박람회", U"엑스포", U"전람회",
                                         U"교역회", U"페어",   U"expo",   U"대전"};
constexpr std::u32string_view fairs_abroad[] = {U"박람회", U"전시회", U"엑스포", U"전람회", U"교역회"};

constexpr std::uint32_t fair_reach = 24;
constexpr std::size_t fair_sentences_most = 3;
constexpr std::size_t pavilion_sentences_most = 3;  ///< a pavilion that comes later is a side remark
constexpr std::size_t went_reach = 60;

/// "‘싱가포르 식품박람회’에 참가해": somebody went to the fair of others.
bool goes_to_fair(const Article& article, const Sentence& sentence) {
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    if (text.find(U"참가") == text.npos) return false;
    for (const auto went : {U"에 참가해", U"에 참가했", U"에 참가한 관내", U"에 참가하여", U"에 참가, ", U"에 참가하",
                            U"에 참가할", U"기업과 함께 참가"}) {
        const auto at = text.find(went);
        if (at == text.npos) continue;
        const auto before = text.substr(at > went_reach ? at - went_reach : 0, std::min(at, went_reach));
        if (before.ends_with(U"'") && before.find(U"상담회") == before.npos) return true;  // "'방콕 뷰티쇼'에 참가해"
        for (const auto fair : fairs)
            if (before.find(fair) != before.npos && before.find(U"상담회") == before.npos) return true;
    }
    return false;
}

/// 서울관, 충남관: the hall of a region or a land at the fair of others.
bool names_hall(const Article& article, const Marks& marks) {
    const auto text = article.folded();
    return std::ranges::any_of(marks, [&](const Mark& mark) {
        if (mark.tag != Tag::place || mark.end + 1 >= text.size() || text[mark.end] != U'관') return false;
        return std::u32string_view(U" 은을이에의,('으").find(text[mark.end + 1]) != std::u32string_view::npos;
    });
}

/// "전시회가 열린다", "41개국 바이어가 참관한 이번 전시회는": the fair itself is the story.
bool tells_of_fair(const Article& article, const Sentence& sentence, const Marks& marks) {
    if (article.language != Language::ko || goes_to_fair(article, sentence)) return false;
    const auto topic = [&](const Mark& mark) {
        const auto word = article.folded().substr(mark.begin, mark.end - mark.begin);
        return mark.tag == Tag::fair &&
               (word.ends_with(U"는") || word.starts_with(U"이번") || word.starts_with(U"올해"));
    };
    if (std::ranges::any_of(marks, topic)) return true;
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    for (const auto fair : {U"전시회", U"박람회", U"엑스포", U"산업대전"}) {
        const auto at = text.find(fair);
        if (at == text.npos) continue;
        const auto behind = text.substr(at, 40);
        for (const auto held : {U"가 열린", U"가 열렸", U"를 개최", U"을 개최", U"를 연다", U"개최된다", U"개최됐다",
                                U"막을 내", U"막을 올", U"역대 최대 규모로"})
            if (behind.find(held) != behind.npos) return true;
    }
    return false;
}

/// By its first two sentences, before a pavilion is named.
bool is_fair_itself(const Article& article) {
    std::size_t looked_at = 0;
    for (const auto& sentence : article.sentences) {
        if (sentence.role != LineRole::sentence) continue;
        const auto marks = article.marks_of(sentence);
        if (first_mark(marks, sentence.begin, sentence.end, {Tag::pavilion}) != nullptr) return false;
        if (goes_to_fair(article, sentence)) return false;
        if (article.language == Language::ko && names_hall(article, marks)) return false;
        if (tells_of_fair(article, sentence, marks)) return true;
        if (++looked_at == 2) return false;
    }
    return false;
}

/// "홍콩 국제식품박람회", not "러시아 가온사 등의 임원이 전시회에".
bool names_fair(std::u32string_view behind_place) {
    for (const auto fair : fairs_abroad) {
        const auto at = behind_place.find(fair);
        if (at == behind_place.npos) continue;
        const auto gap = behind_place.substr(0, at);
        return gap.find(U'등') == gap.npos && gap.find(U"바이어") == gap.npos && gap.find(U"기업") == gap.npos;
    }
    return false;
}

/// "중국 상해 미용 박람회에 인천 7개 기업이": a fair abroad is told of for those who went there from here.
bool went_abroad(Article& article) {
    if (article.language != Language::ko) return false;
    const auto text = article.folded();
    std::size_t looked_at = 0;
    bool abroad = false, from_here = false;
    for (const auto& sentence : article.sentences) {
        const auto marks = article.marks_of(sentence);
        for (const Mark& mark : marks) {
            if (mark.tag != Tag::place) continue;
            const bool home = unpacked(mark.value) == "KR";
            const auto behind =
                text.substr(mark.end, std::min(fair_reach, sentence.end - std::min(mark.end, sentence.end)));
            const auto names = [&](auto word) { return behind.find(word) != behind.npos; };
            if (home)
                from_here |= names(U"기업") || names(U"업체") || behind.starts_with(U"에서는");
            else
                abroad |= std::ranges::any_of(fairs_abroad, names) || names(U"코스모프로프");
            article.fair_abroad |= !home && names_fair(behind);
        }
        const auto words = text.substr(sentence.begin, sentence.end - sentence.begin);
        for (const auto ours : {U"지역기업", U"지역 기업", U"도내 ", U"관내 ", U"국내 기업", U"지역에 소재한"})
            from_here |= words.find(ours) != words.npos;
        if (sentence.role == LineRole::sentence && ++looked_at == fair_sentences_most) break;
    }
    return abroad && from_here;
}

/// The headline and the text name the pavilion, or most of what comes behind the fair's opening is about it.
bool keeps_to_pavilion(const Article& article) {
    std::size_t naming = 0, others = 0;
    bool headlined = false;
    for (const auto& sentence : article.sentences) {
        if (sentence.role != LineRole::sentence && sentence.role != LineRole::headline) continue;
        const auto marks = article.marks_of(sentence);
        const bool named = first_mark(marks, sentence.begin, sentence.end, {Tag::pavilion}) != nullptr;
        if (sentence.role == LineRole::headline)
            headlined = headlined || named;
        else
            named ? ++naming : ++others;
    }
    return (headlined && naming >= 2) || (naming >= pavilion_sentences_most && naming >= others);
}

bool tells_of_pavilion(const Article& article) {
    std::size_t seen = 0;
    if (article.of_fair) return false;
    for (const auto& sentence : article.sentences) {
        const auto marks = article.marks_of(sentence);
        if (seen > pavilion_sentences_most) return false;
        if (first_mark(marks, sentence.begin, sentence.end, {Tag::pavilion}) != nullptr) return true;
        if (article.language == Language::ko && names_hall(article, marks)) return true;
        if (sentence.role == LineRole::sentence && ++seen <= pavilion_sentences_most && goes_to_fair(article, sentence))
            return true;
    }
    return false;
}

}  // namespace

void settle_fair(Article& article) {
    const bool abroad = went_abroad(article);
    article.of_fair =
        !abroad && is_fair_itself(article) && !(article.language == Language::ko && keeps_to_pavilion(article));
    article.of_pavilion = abroad || tells_of_pavilion(article);
}

}  // namespace gyoryu::desk
