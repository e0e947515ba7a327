#include "desk/read/agreements/korean_signing.h"
#include "desk/read/bodies/korean_people.h"

#include <algorithm>
#include <utility>

// Whom a sentence about signing means that does not name its subject.
namespace gyoryu::desk {

namespace {

constexpr std::size_t mentions_most = 100;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t sentences_back = 3;

/// 사절단, 대표단: who it is sent by signs, and that the sentence does not say.
bool is_delegation(std::u32string_view word) {
    if (word.ends_with(U"재단") || word.ends_with(U"공단")) return false;
    for (const std::u32string_view end : {U"단", U"일행", U"관계자들", U"의료진", U"업체", U"기업", U"업체들",
                                          U"기업들", U"양측", U"회사", U"이들", U"개사"})
        if (word.ends_with(end)) return true;
    return false;
}

/// "병원 관계자들은", "시 대표단은": whose they are is only called by its kind.
bool sends(std::u32string_view kind) {
    for (const std::u32string_view known : {U"병원", U"의료원", U"시", U"군", U"구", U"도", U"진흥원", U"협회", U"재단",
                                            U"센터", U"조합", U"공사", U"대학", U"상의"})
        if (kind == known) return true;
    return false;
}

/// 특구재단 of 예시특구진흥재단: a word of the name and its end.
bool is_short_for(std::u32string_view word, std::u32string_view name) {
    for (std::size_t first = 2; first + 2 <= word.size(); ++first) {
        const auto end = word.substr(first);
        if (name.size() > word.size() && name.ends_with(end) &&
            name.substr(0, name.size() - end.size()).find(word.substr(0, first)) != name.npos)
            return true;
    }
    return false;
}

}  // namespace

const BodyMention* KoreanSigning::sent_by(std::size_t sentence, std::uint32_t delegation) const {
    const BodyMention* source = nullptr;
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.begin >= delegation || mention.explains) continue;
        if (mention.end + 1 == delegation && text_[mention.end] == U' ') return &mention;
        const auto behind = text_.substr(mention.end, 6);
        if (behind.starts_with(U"에 따르면") || behind.starts_with(U"에 의하면")) source = &mention;
    }
    return source;
}

const BodyMention* KoreanSigning::last_topic(std::size_t sentence) const {
    for (const auto& mention : in_sentence(sentence)) {
        if (mention.explains) continue;
        if (role_of(mention, article_.sentences[sentence].end) == Role::topic) return &mention;
    }
    return nullptr;
}

/// 시는, 진흥원은: the last body before whose name ends so.
const BodyMention* KoreanSigning::called(std::u32string_view word, std::uint32_t before) const {
    const BodyMention* found = nullptr;
    for (const auto& mention : std::span(mentions_).first(std::min(mentions_.size(), mentions_most))) {
        if (mention.begin >= before) break;
        const auto name = text_.substr(mention.begin, mention.end - mention.begin);
        const bool same = name.size() > word.size() && (name.ends_with(word) || is_short_for(word, name));
        if (!mention.explains && same) found = &mention;
    }
    return found;
}

/// 군은, 시에 따르면: the city that the article names later, if it names but one of that rank.
const BodyMention* KoreanSigning::only_city(char32_t rank) const {
    const BodyMention* found = nullptr;
    for (const auto& mention : std::span(mentions_).first(std::min(mentions_.size(), mentions_most))) {
        if (mention.type != BodyType::city || mention.explains || text_[mention.end - 1] != rank) continue;
        if (found != nullptr && name(*found) != name(mention)) return nullptr;
        if (found == nullptr) found = &mention;
    }
    return found;
}

const BodyMention* KoreanSigning::subject(std::size_t sentence, std::uint32_t from, std::uint32_t to,
                                          bool& unknown) const {
    std::u32string_view last;
    for (const auto& word : korean_words(text_, from, to)) {
        const auto whole = text_.substr(word.begin, word.end - word.begin);
        const auto sender_called = std::exchange(last, whole);
        const auto stem = whole.substr(0, whole.size() - 1);
        const bool subject = whole.back() == U'이' || whole.back() == U'가';
        const bool topic = whole.size() >= 2 && whole.size() <= 7 && is_topic_particle(whole.back());
        if ((topic || subject) && is_delegation(stem)) {
            const auto* sender = sent_by(sentence, word.begin);
            if (sender == nullptr && word.after_space && sends(sender_called))
                sender = called(sender_called, word.begin);
            unknown = sender == nullptr;
            return sender;
        }
        const bool source = whole.size() == 2 && whole.back() == U'에' && text_.substr(word.end, 4) == U" 따르면";
        if (!topic && !source) continue;
        if (const auto* body = called(stem, word.begin)) return body;
        if (stem.size() == 1)
            if (const auto* city = only_city(stem[0])) return city;
    }
    if (from > article_.sentences[sentence].begin)
        if (const auto* here = last_topic(sentence); here != nullptr && here->begin < from) return here;
    for (std::size_t i = sentence; i-- > 0 && sentence - i <= sentences_back;)
        if (const auto* before = last_topic(i)) return before;
    return nullptr;
}

}  // namespace gyoryu::desk
