#include "desk/read/agreements/other_signing.h"

#include <algorithm>
#include <initializer_list>

namespace gyoryu::desk {

namespace {

constexpr std::size_t parties_most = 8, signers_most = 20;
constexpr std::uint32_t word_reach = 16;
constexpr std::size_t partner_reach = 60, described_reach = 50;

using text::Language;

bool ends_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> ends) {
    return std::ranges::any_of(ends, [&](auto end) { return text.ends_with(end); });
}

bool begins_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](auto beginning) { return text.starts_with(beginning); });
}

/// What stands around a body and tells whether it signs.
class PartyReader {
public:
    PartyReader(const Article& article, std::span<const BodyMention> mentions, const Sentence& sentence,
                const Mark& verb)
        : article_(article), mentions_(mentions), sentence_(sentence), verb_(verb), text_(article.folded()) {}

    /// With those who stand for a body that the sentence does not name.
    std::vector<std::string> run(std::span<const StandIn> people) const {
        auto names = run();
        if (names.size() >= 2 || people.empty() || word_between() != 0) return names;
        names.clear();
        std::vector<std::pair<std::uint32_t, std::string>> all;
        for (const auto& mention : mentions_)
            if (!mention.explains && signs(mention)) all.emplace_back(mention.begin, name(mention));
        for (const auto& one : people)
            if (signs({one.begin, one.end, BodyType::other, 0, true, false})) all.emplace_back(one.begin, one.body);
        if (all.empty() || std::ranges::min(all).first > verb_.begin) return {};
        std::ranges::sort(all);
        for (auto& [at, party] : all)
            if (names.size() < parties_most && std::ranges::find(names, party) == names.end())
                names.push_back(std::move(party));
        return names;
    }

    std::vector<std::string> run() const {
        std::vector<std::string> names;
        const auto between = word_between();
        const auto clause = clause_of_pair();
        for (const auto& mention : mentions_) {
            if (mention.explains || names.size() >= parties_most || mention.begin < clause) continue;
            if (between != 0 ? !is_between(mention, between) : !signs(mention)) continue;
            auto party = name(mention);
            const auto same = [&](const auto& other) { return other.ends_with(party) || party.ends_with(other); };
            if (std::ranges::none_of(names, same)) names.push_back(std::move(party));
        }
        if (article_.language == Language::zh && !names.empty() && partner_lost()) return {};
        const bool several = article_.language == Language::en && names.size() > 2 && tells_separate();
        if (several) return {};
        return between == 0 && (subject_unnamed() || each_without_subject()) ? std::vector<std::string>{} : names;
    }

    std::vector<std::vector<std::string>> pairs() const {
        std::vector<const BodyMention*> signers;
        for (const auto& mention : mentions_)
            if (!mention.explains && mention.end <= verb_.begin && signs(mention) && signers.size() < signers_most &&
                (signers.empty() || name(*signers.back()) != name(mention)))
                signers.push_back(&mention);
        const auto each = text_.substr(sentence_.begin, verb_.begin - sentence_.begin).find(U"分别");
        std::vector<std::vector<std::string>> all;
        if (each != text_.npos && !is_clause_before(sentence_.begin + static_cast<std::uint32_t>(each))) {
            const auto at = sentence_.begin + static_cast<std::uint32_t>(each);
            if (signers.size() < 3 || signers[0]->end > at || signers[1]->begin < at) return {};
            for (std::size_t i = 1; i < signers.size(); ++i) all.push_back({name(*signers[0]), name(*signers[i])});
            return all;
        }
        for (std::size_t i = 0; i + 1 < signers.size(); i += 2) {
            const bool joined = std::u32string_view(U"与和同").find(text_[signers[i]->end]) != text_.npos;
            const bool last = i + 2 >= signers.size();
            if (!joined || (!last && text_[signers[i + 1]->end] != U'、')) return {};
            all.push_back({name(*signers[i]), name(*signers[i + 1])});
        }
        if (all.size() < 2 || signers.size() % 2 != 0) all.clear();
        return all;
    }

private:
    std::string name(const BodyMention& mention) const { return article_.words(mention.begin, mention.end); }

    std::u32string_view before(const BodyMention& mention) const {
        const auto from = mention.begin > sentence_.begin + word_reach ? mention.begin - word_reach : sentence_.begin;
        return text_.substr(from, mention.begin - from);
    }

    std::u32string_view behind(const BodyMention& mention) const {
        return text_.substr(mention.end, std::min(mention.end + word_reach, sentence_.end) - mention.end);
    }

    /// "Three separate memoranda were signed between Sample and …": each with another.
    bool tells_separate() const {
        const auto whole = text_.substr(sentence_.begin, sentence_.end - sentence_.begin);
        for (const auto word : {U"separate", U"respectively", U"memorandums ", U"memoranda ", U"mous ", U"agreements "})
            if (whole.find(word) != whole.npos) return true;
        return false;
    }

    /// "The company said it signed …": an active verb before which nobody is named.
    bool subject_unnamed() const {
        if (article_.language != Language::en) return false;
        const auto ahead = text_.substr(sentence_.begin, verb_.begin - sentence_.begin);
        if (ends_with_any(ahead, {U"was ", U"were ", U"been ", U"being ", U"be ", U"is ", U"are "})) return false;
        return std::ranges::none_of(mentions_, [&](const auto& one) { return one.begin < verb_.begin && signs(one); });
    }

    /// "代表分别致辞,样例集团与图样集团签署": of another clause than who signs.
    bool is_clause_before(std::uint32_t at) const {
        const auto comma = text_.substr(at, verb_.begin - at).rfind(U',');
        if (comma == text_.npos) return false;
        const auto clause = at + static_cast<std::uint32_t>(comma);
        return std::ranges::any_of(
            mentions_, [&](const auto& one) { return one.begin > clause && one.end <= verb_.begin && signs(one); });
    }

    /// "还分别与样市、例市签署": each of those has signed with somebody whom the sentence does not name.
    bool each_without_subject() const {
        if (article_.language != Language::zh) return false;
        const auto each = text_.substr(sentence_.begin, verb_.begin - sentence_.begin).find(U"分别");
        if (each == text_.npos || is_clause_before(sentence_.begin + static_cast<std::uint32_t>(each))) return false;
        const auto at = sentence_.begin + static_cast<std::uint32_t>(each);
        return std::ranges::none_of(mentions_, [&](const auto& one) { return one.end <= at && signs(one); });
    }

    /// Behind "между", before the verb if that comes later, and before what the agreement is about.
    bool is_between(const BodyMention& mention, std::uint32_t between) const {
        if (mention.begin < between || is_subject_matter(mention)) return false;
        return between > verb_.begin || mention.begin < verb_.begin;
    }

    /// "соглашение между … о …": what the agreement is about.
    bool is_subject_matter(const BodyMention& mention) const {
        if (article_.language != Language::ru) return false;
        const auto ahead = text_.substr(sentence_.begin, mention.begin - sentence_.begin);
        const auto from = ahead.find(U"между ");
        return from != ahead.npos &&
               (ahead.find(U" о ", from) != ahead.npos || ahead.find(U" об ", from) != ahead.npos);
    }

    /// Just behind "between", "между": all behind it are parties.
    std::uint32_t word_between() const {
        if (article_.language == Language::zh) return 0;
        const auto whole = text_.substr(sentence_.begin, sentence_.end - sentence_.begin);
        const std::u32string_view word = article_.language == Language::ru ? U"между " : U"between ";
        const auto at = whole.find(word);
        if (at == whole.npos) return 0;
        const auto begin = static_cast<std::uint32_t>(sentence_.begin + at + word.size());
        const auto many = std::ranges::count_if(mentions_, [&](const auto& one) { return one.begin >= begin; });
        return many >= 2 ? begin : 0;
    }

    bool signs(const BodyMention& mention) const {
        switch (article_.language) {
            case Language::zh:
                return signs_chinese(mention);
            case Language::ru:
                return signs_russian(mention);
            default:
                return signs_english(mention);
        }
    }

    /// "样例园传来消息,图样公司与例样公司签订": where the clause begins that names both.
    std::uint32_t clause_of_pair() const {
        if (article_.language != Language::zh) return sentence_.begin;
        const auto comma = text_.substr(sentence_.begin, verb_.begin - sentence_.begin).rfind(U',');
        if (comma == text_.npos) return sentence_.begin;
        const auto begin = sentence_.begin + static_cast<std::uint32_t>(comma) + 1;
        const BodyMention* first = nullptr;
        for (const auto& mention : mentions_) {
            if (mention.explains || mention.begin < begin || mention.end > verb_.begin || !signs(mention)) continue;
            if (first != nullptr) return begin;
            if (std::u32string_view(U"与和同").find(text_[mention.end]) == text_.npos) return sentence_.begin;
            first = &mention;
        }
        return sentence_.begin;
    }

    /// "与多家企业", "与图样、例样集团": nobody's name, or one in the list that is not understood.
    bool partner_lost() const {
        for (const auto& mention : mentions_) {
            auto at = mention.end;
            while (at < verb_.begin && at < mention.end + 3 && is_adverb(text_[at])) ++at;
            if (at >= verb_.begin || std::u32string_view(U"与和同").find(text_[at]) == text_.npos) continue;
            const auto partners = text_.substr(at + 1, verb_.begin - at - 1);
            if (begins_with_any(partners, {U"多家", U"数家", U"多个", U"来自", U"部分", U"有关", U"相关"})) return true;
            return has_unknown_item(at + 1);
        }
        return false;
    }

    static bool is_adverb(char32_t c) {
        return std::u32string_view(U"共还也已将先后正式").find(c) != std::u32string_view::npos;
    }

    /// Of the items that 、 separates one holds no body.
    bool has_unknown_item(std::uint32_t from) const {
        for (auto begin = from; begin < verb_.begin;) {
            const auto mark = text_.substr(begin, verb_.begin - begin).find(U'、');
            if (mark == text_.npos) return false;
            auto end = begin + static_cast<std::uint32_t>(mark);
            for (const auto& one : mentions_)
                if (one.begin <= end && end < one.end) end = one.end;  // 投资、工业与贸易局
            const auto in_item = [&](const auto& one) { return one.begin >= begin && one.end <= end; };
            if (std::ranges::none_of(mentions_, in_item)) return true;
            begin = end + 1;
        }
        return false;
    }

    bool signs_chinese(const BodyMention& mention) const {
        if (begins_with_any(behind(mention), {U"旗下", U"所属", U"下属", U"的子公司", U"子公司", U"全资子公司"}) ||
            ends_with_any(before(mention), {U"简称", U"简称\"", U"简称“", U"简称「", U"下称\"", U"下称“", U"下称"}))
            return false;
        if (mention.begin > verb_.end &&
            text_.substr(verb_.end, mention.begin - verb_.end).find_first_of(U",，;") != text_.npos)
            return false;
        if (is_visited(mention) || (mention.type == BodyType::city && lies_there(mention))) return false;
        if (ends_with_any(before(mention),
                          {U"在", U"由", U"赴", U"到", U"于", U"出席", U"参加", U"走访", U"参观", U"据"}))
            return false;
        if (behind(mention).find(U"带领") != text_.npos || behind(mention).find(U"率领") != text_.npos) return false;
        if (begins_with_any(behind(mention),
                            {U"主办", U"承办", U"举办", U"举行", U"召开", U"见证", U"支持", U"联合主办", U"共同主办"}))
            return false;
        return behind(mention).find(U"见证") == text_.npos && behind(mention).find(U"主办的") == text_.npos;
    }

    /// "在样国样例市与图样集团签署": where it was signed.
    bool lies_there(const BodyMention& city) const {
        const auto ahead = before(city);
        const auto at = ahead.find_last_of(U"在赴到");
        return at != ahead.npos && ahead.size() - at <= 7 && ahead.find_first_of(U",、与和同", at) == ahead.npos;
    }

    /// "拜访了样例集团、图样协会,签订协议": of the clause of a visit, not of the one that tells of signing.
    bool is_visited(const BodyMention& mention) const {
        auto clause = mention.begin;
        while (clause > sentence_.begin && text_[clause - 1] != U',' && text_[clause - 1] != U';') --clause;
        const auto ahead = text_.substr(clause, mention.begin - clause);
        for (const auto visit : {U"拜访", U"走访", U"参观", U"考察", U"会见"})
            if (ahead.find(visit) != ahead.npos && ahead.find(U"并") == ahead.npos) return true;
        return false;
    }

    bool signs_english(const BodyMention& mention) const {
        const auto ahead = before(mention);
        if (is_owner(mention)) return false;
        if (mention.begin > verb_.end && is_partner(mention)) return true;
        if (mention.begin > verb_.end)
            return (ends_with_any(without_owner(ahead), {U"with ", U"with the ", U"and ", U"and the ", U", ", U", the ",
                                                         U"by ", U"by the ", U"counterpart "}) ||
                    (ends_with_any(ahead, {U"of the "}) && !is_before_partner(mention))) &&
                   text_.substr(verb_.end, mention.begin - verb_.end).find(U" at ") == text_.npos;
        if (ends_with_any(
                ahead, {U"by ", U"by the ", U"at ", U"at the ", U"in the ", U"under the ", U"from the ", U"for the "}))
            return false;
        return !came_along(mention);
    }

    /// "The foundation visited Sampletown with the Sample Office and signed": who was only there.
    bool came_along(const BodyMention& mention) const {
        const auto ahead = before(mention), behind = text_.substr(mention.end, verb_.begin - mention.end);
        return ends_with_any(ahead, {U" with ", U" with the "}) && behind == U" and " &&
               !ends_with_any(ahead, {U"together with ", U"together with the ", U"along with ", U"along with the ",
                                      U"jointly with ", U"jointly with the "});
    }

    /// "signed the memorandum on the opening of the Sample Center with": what it is about.
    bool is_before_partner(const BodyMention& mention) const {
        return text_.substr(verb_.end, mention.begin - verb_.end).find(U" on ") != text_.npos &&
               text_.substr(mention.end, sentence_.end - mention.end).find(U" with ") != text_.npos;
    }

    /// "ABX, a unit of the drug company Sample, signed": whose it is.
    bool is_owner(const BodyMention& mention) const {
        const auto from =
            mention.begin > sentence_.begin + partner_reach ? mention.begin - partner_reach : sentence_.begin;
        const auto ahead = text_.substr(from, mention.begin - from);
        for (const auto part : {U"unit of ", U"subsidiary of ", U"affiliate of ", U"division of ", U"arm of "}) {
            const auto at = ahead.rfind(part);
            if (at != ahead.npos && ahead.find(U" with ", at) == ahead.npos &&
                ahead.find(U"signed", at) == ahead.npos && ahead.find(U" and ", at) == ahead.npos)
                return true;
        }
        return false;
    }

    /// "with Sample", "with the Samplian drug company Sample".
    bool is_partner(const BodyMention& mention) const {
        if (ends_with_any(without_owner(before(mention)), {U"with ", U"with the "})) return true;
        const auto ahead = text_.substr(verb_.end, mention.begin - verb_.end);
        const auto with = ahead.rfind(U" with ");
        if (with == ahead.npos || ahead.size() - with > partner_reach) return false;
        const auto gap = ahead.substr(with + 5);
        for (const auto other : {U" in ", U" at ", U" on ", U" for ", U" to ", U" by ", U" of ", U" and ", U" that "})
            if (gap.find(other) != gap.npos) return false;
        return gap.find_first_of(U",;()") == gap.npos;
    }

    /// "with Samplia's …": as "with …".
    static std::u32string_view without_owner(std::u32string_view ahead) {
        if (!ends_with_any(ahead, {U"'s ", U"’s "})) return ahead;
        const auto space = ahead.substr(0, ahead.size() - 1).rfind(U' ');
        return space == ahead.npos ? ahead : ahead.substr(0, space + 1);
    }

    /// "заключила кондитерская фабрика «Пример» с корейской «Образец»": only its trade or land between.
    bool is_described(const BodyMention& mention) const {
        auto from = verb_.end;
        const auto ahead = text_.substr(verb_.end, mention.begin - verb_.end);
        for (const auto joins : {U" с ", U" со ", U" и "})
            if (const auto at = ahead.rfind(joins); at != ahead.npos)
                from =
                    std::max(from, verb_.end + static_cast<std::uint32_t>(at + std::u32string_view(joins).size() - 1));
        const auto gap = text_.substr(from, mention.begin - from);
        if (gap.size() > described_reach || (!gap.ends_with(0xAB) && !gap.ends_with(U'"'))) return false;
        for (const auto other : {U" о ", U" об ", U" в ", U" во ", U" на ", U" по ", U" для ", U" из ", U" от ",
                                 U" при ", U" у ", U" до ", U" к ", U" за "})
            if (gap.find(other) != gap.npos) return false;
        return gap.find_first_of(U",;:(") == gap.npos;
    }

    bool signs_russian(const BodyMention& mention) const {
        const auto ahead = before(mention);
        if (ends_with_any(ahead, {U" в ", U" во ", U" на ", U" при ", U" от ", U" для ", U" из ", U" у ", U" по "}))
            return false;
        if (mention.begin < verb_.begin) return true;
        return ends_with_any(ahead, {U" с ", U" со ", U" и ", U", ", U"сил ", U"ла ", U"ли ", U"л "}) ||
               is_described(mention);
    }

    const Article& article_;
    std::span<const BodyMention> mentions_;
    const Sentence& sentence_;
    const Mark& verb_;
    std::u32string_view text_;
};

}  // namespace

std::vector<std::string> other_parties(const Article& article, std::span<const BodyMention> mentions,
                                       const Sentence& sentence, const Mark& verb, std::span<const StandIn> people) {
    return PartyReader(article, mentions, sentence, verb).run(people);
}

std::vector<std::vector<std::string>> chinese_pairs(const Article& article, std::span<const BodyMention> mentions,
                                                    const Sentence& sentence, const Mark& verb) {
    return PartyReader(article, mentions, sentence, verb).pairs();
}

}  // namespace gyoryu::desk
