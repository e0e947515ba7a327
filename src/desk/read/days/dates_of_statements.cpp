#include "desk/read/article/predicates.h"
#include "desk/read/days/date_reader.h"

#include <algorithm>

// Which days are only those on which somebody said something.
namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t reported_reach = 9;
constexpr std::uint32_t deadline_reach = 24, asked_reach = 12;
constexpr std::size_t place_reach = 24;
constexpr int statement_days_most = 3;  ///< from the statement to the paper

}  // namespace

bool DateReader::said_that_day(const Sentence& sentence, const DayMention& mention) const {
    const auto text = article_.folded();
    if (article_.language != Language::ko || mention.month || mention.days || mention.last_day) return false;
    const int since = article_.written.day ? *article_.written.day - mention.day.value_or(0) : -1;
    if (since < 0 || since > statement_days_most) return false;
    const bool subject = mention.begin >= sentence.begin + 3 && text[mention.begin - 1] == U' ' &&
                         (text[mention.begin - 2] == U'는' || text[mention.begin - 2] == U'은');
    const auto rest = text.substr(mention.end, sentence.end - mention.end);
    const auto said =
        std::max({rest.rfind(U"다고 밝혔다") + 1, rest.rfind(U"다고 전했다") + 1, rest.rfind(U"라고 밝혔다") + 1});
    return subject && said != 0 && rest.substr(0, place_reach).find(U"에서 ") == rest.npos;
}

bool DateReader::announced_that_day(const Sentence& sentence, const DayMention& mention) const {
    const auto text = article_.folded().substr(mention.end, sentence.end - mention.end);
    for (const auto says :
         {U"한다고 밝혔다", U"연다고 밝혔다", U"된다고 밝혔다", U"예정이라고 밝혔다", U"계획이라고 밝혔다"})
        if (text.rfind(says) != text.npos) return said_that_day(sentence, mention);
    return false;
}

bool DateReader::reported_only(const Sentence& sentence, const DayMention& mention) const {
    if (announced_that_day(sentence, mention)) return true;
    if (article_.language == Language::en && !mention.month && !mention.last_day && said_first(sentence, mention))
        return true;
    if (mention.last_day || mention.month) return reported_with_month(sentence, mention);
    const auto source = article_.folded().substr(mention.end, std::min<std::uint32_t>(34, sentence.end - mention.end));
    if (mention.begin < sentence.begin + 4 && !mention.days && source.find(U"에 따르면") != source.npos) return true;
    const auto limit = std::min(mention.end + reported_reach, sentence.end);
    const auto* said = first_mark(marks_, mention.end, limit, {Tag::reported});
    return said != nullptr && first_mark(marks_, mention.end, said->begin, {Tag::event_word}) == nullptr;
}

bool DateReader::said_first(const Sentence& sentence, const DayMention& mention) const {
    const auto before = article_.folded().substr(sentence.begin, mention.begin - sentence.begin);
    if (before != U"on the " && !before.ends_with(U"- on the ")) return false;
    const auto* said = first_mark(marks_, mention.end, sentence.end, {Tag::reported});
    return said != nullptr && first_mark(marks_, mention.end, said->begin, {Tag::event_word, Tag::signs}) == nullptr;
}

bool DateReader::reported_with_month(const Sentence& sentence, const DayMention& mention) const {
    const auto text = article_.folded().substr(mention.end, std::min<std::uint32_t>(34, sentence.end - mention.end));
    if (!mention.last_day && !mention.days && text.find(U"따르면") != text.npos) return true;
    if (opens_article(sentence, mention)) return true;
    if (article_.language == Language::zh && (text.starts_with(U"讯") || text.starts_with(U"电"))) return true;
    const auto limit = std::min(mention.end + 5, sentence.end);
    return !mention.last_day && first_mark(marks_, mention.end, limit, {Tag::reported}) != nullptr;
}

bool DateReader::opens_article(const Sentence& sentence, const DayMention& mention) const {
    const bool european = article_.language == Language::en || article_.language == Language::ru;
    const auto before = article_.folded().substr(0, mention.begin);
    if (european && (before.ends_with(U" said on ") || before.ends_with(U" announced on ") ||
                     before.ends_with(U" said on the ") || before.ends_with(U" announced on the ")))
        return true;
    if (!european || mention.begin > sentence.begin + 60) return false;
    const auto behind = article_.folded().substr(mention.end, 4);
    if (!mention.year) return mention.begin < sentence.begin + 30 && behind.starts_with(U" (");
    return behind.find(U'(') != behind.npos || behind.find(U'-') != behind.npos;
}

/// "오는 20일까지 모집한다": until then one may ask to come.
bool DateReader::is_deadline(const Sentence& sentence, const DayMention& mention) const {
    if (article_.language != Language::ko || mention.last_day || mention.days) return false;
    const auto behind = article_.folded().substr(mention.end, std::min(deadline_reach, sentence.end - mention.end));
    if (!behind.starts_with(U"까지 ")) return false;
    const auto from = mention.begin - std::min(mention.begin - sentence.begin, asked_reach);
    const auto before = article_.folded().substr(from, mention.begin - from);
    if (before.find(U"신청은 ") != before.npos || before.find(U"접수는 ") != before.npos ||
        before.find(U"모집은 ") != before.npos)
        return true;
    return behind.find(U"모집") != behind.npos || behind.find(U"신청") != behind.npos ||
           behind.find(U"접수") != behind.npos;
}

bool DateReader::is_what_happened(const Sentence& sentence, const DayMention& mention) const {
    const auto first = std::ranges::find(article_.sentences, LineRole::sentence, &Sentence::role);
    if (article_.language != Language::ko || first == article_.sentences.end() || first->begin != sentence.begin)
        return false;
    const auto before = article_.folded().substr(sentence.begin, mention.begin - sentence.begin);
    if (!before.ends_with(U"지난 ") || !mention.day) return false;
    const auto predicate = predicate_behind(article_.folded(), mention.end, sentence.end);
    return predicate && predicate->tense == Tense::done;
}

}  // namespace gyoryu::desk
