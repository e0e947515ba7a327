#include "desk/read/bodies/korean_people.h"
#include "desk/read/bodies/korean_signers.h"

#include <algorithm>

// Two names that no other rule knows, one the subject of a clause and one its partner in a deal.
namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t deal_reach = 60;
constexpr std::size_t letters_least = 3;  ///< of a name that nothing shows but its place: "소주와 맥주" are goods
constexpr std::size_t words_of_name = 3;  ///< before the last
constexpr std::size_t words_apart = 9;    ///< from the subject to its partner

/// Words that open a clause before its subject.
bool opens_sentence(std::u32string_view word) {
    for (const std::u32string_view opener : {U"또", U"또한", U"특히", U"이어", U"한편", U"아울러", U"우선", U"먼저"})
        if (word == opener) return true;
    return false;
}

/// 이들, 양측: those named before; 협력사, 고객사: whoever they are.
bool stands_for_others(std::u32string_view name) {
    for (const std::u32string_view some :
         {U"협력사", U"고객사", U"파트너사", U"계열사", U"자회사", U"제조사", U"유통사", U"운영사", U"투자사",
          U"제약사", U"관계사", U"개발사", U"거래처", U"공급사"})
        if (name.ends_with(some)) return true;
    for (const std::u32string_view other :
         {U"이들", U"양측", U"그들", U"이곳", U"이번", U"이날", U"우리", U"자사", U"모두", U"행사", U"측은", U"본사"})
        if (name == other) return true;
    return false;
}

}  // namespace

bool KoreanSigners::is_known(std::size_t i) const { return overlaps(words_[i]); }

/// "화장품을 만드는 가나는", "기업인 가나는", ", 가나는": nothing of the clause stands before the subject but what
/// tells its trade.
bool KoreanSigners::opens_with(std::size_t i, const Party& one) const {
    const auto name = text(one.begin, one.end);
    if (stands_for_others(name) || name.size() < 2) return false;
    if (i > 0 && behind_trade(i)) return true;
    if (is_korean_person(name)) return false;
    if (opens_clause(i)) return true;
    const auto before = text(words_[i - 1]);
    for (const std::u32string_view end :
         {U"하는", U"만드는", U"업체인", U"기업인", U"회사인", U"전문기업", U"전문업체"})
        if (before.ends_with(end) && words_[i].after_space) return true;
    return opens_sentence(before);
}

/// "베트남 가나와", "'GANA'와", "유통업체 가나와", or right behind the subject.
bool KoreanSigners::shown_as_partner(std::size_t i, std::size_t subject, const Party& one) const {
    const auto name = text(one.begin, one.end);
    if (stands_for_others(name) || name.size() < 2) return false;
    const bool next = i == subject + 1 && words_[i].after_space && name.size() >= letters_least;
    return next || with_behind_quote(words_[i].end) || is_latin(name[0]) || behind_trade(i) || country_word(i - 1);
}

bool KoreanSigners::with_behind_quote(std::uint32_t at) const {
    if (at + 2 >= sentence_.end || text_[at] != U'\'') return false;
    const auto behind = text(at + 1, std::min(at + 3, sentence_.end));
    return behind.starts_with(U"와 ") || behind.starts_with(U"과 ") || behind == U"사와";
}

/// An amount, a contract or an agreement comes right behind the partner.
bool KoreanSigners::deals_behind(std::uint32_t at) const {
    const auto limit = std::min(at + deal_reach, sentence_.end);
    return first_mark(marks_, at, limit, {agreement_word, contract_word, money}) != nullptr;
}

/// "독일 가나 연구소와", "중국 가나 다라 마바와": the words of a name behind a land.
std::optional<KoreanSigners::Party> KoreanSigners::behind_land(std::size_t i, const Party& last) const {
    auto first = i;
    while (first > 0 && i - first < words_of_name && words_[first].after_space && !country_word(first - 1) &&
           !is_known(first - 1) && may_be_in_name(text(words_[first - 1])) && !is_generic(text(words_[first - 1])) &&
           first_mark(marks_, words_[first - 1].begin, words_[first - 1].end,
                      {noun_company, noun_buyer, noun_seller, noun_person, body_trade, noun_other}) == nullptr)
        --first;
    if (first == i || first == 0 || !words_[first].after_space || !country_word(first - 1)) return std::nullopt;
    const auto* deal = first_mark(marks_, words_[i].end, std::min(words_[i].end + deal_reach, sentence_.end),
                                  {agreement_word, contract_word, money});
    if (deal == nullptr || text(words_[i].end, deal->begin).find(U"을 ") != text_.npos ||
        text(words_[i].end, deal->begin).find(U"를 ") != text_.npos)
        return std::nullopt;  // "베트남 음식 문화와 한식을 알리는 협약"
    auto end = last.end;
    if (text_[end - 1] == U'사' && end - words_[i].begin >= 4) --end;
    const Party whole{words_[first].begin, end, last.particle};
    return is_name(whole) ? std::optional(whole) : std::nullopt;
}

/// Asked of each word first, for few end like a subject or a partner.
bool KoreanSigners::may_bind(std::uint32_t end) const {
    static constexpr std::u32string_view last = U"은는이가도와과";
    return last.find(text_[end - 1]) != last.npos ||
           (end < sentence_.end && (text_[end] == U'\'' || text_[end] == U'('));
}

void KoreanSigners::find_pairs(std::uint32_t limit) {
    std::optional<std::size_t> subject;
    Party first{};
    for (std::size_t i = 0; i < words_.size() && words_[i].begin < limit; ++i) {
        if (!may_bind(words_[i].end) || in_brackets(words_[i].begin)) continue;
        const auto one = party(i);
        if (!one) continue;
        if (one->particle == Particle::acts) {
            const bool names = is_known(i) || (is_name(*one) && opens_with(i, *one));
            if (names) subject = i, first = *one;
            continue;
        }
        const char32_t last = text_[words_[i].end - 1];
        const bool joins = last == U'와' || last == U'과';  // not "다자간"
        const bool with = (one->particle == Particle::with && joins) ||
                          (one->particle == Particle::none && with_behind_quote(words_[i].end));
        if (!with || !subject || i - *subject > words_apart) continue;
        const auto whole = is_known(i) ? std::nullopt : behind_land(i, *one);
        if (!is_known(i) && !whole && !(is_name(*one) && shown_as_partner(i, *subject, *one))) continue;
        if (!deals_behind(words_[i].end)) continue;
        if (!is_known(*subject)) add({first.begin, first.end, BodyType::company, 0, true});
        if (whole)
            add({whole->begin, whole->end, BodyType::company, 0, true});
        else if (!is_known(i))
            add({one->begin, one->end, BodyType::company, 0, true});
    }
}

}  // namespace gyoryu::desk
