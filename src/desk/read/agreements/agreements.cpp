#include "desk/read/agreements/agreements.h"

#include "desk/read/agreements/agreement_time.h"
#include "desk/read/agreements/deals_apart.h"
#include "desk/read/agreements/korean_signing.h"
#include "desk/read/agreements/other_signing.h"
#include "desk/read/agreements/parties_meant.h"
#include "desk/read/agreements/russian_signing.h"
#include "desk/read/bodies/russian_names.h"
#include "desk/read/days/english_days.h"

#include <algorithm>
#include <optional>

namespace gyoryu::desk {

namespace {

using enum Tag;
using text::Language;

constexpr std::size_t agreements_most = 40, both_reach = 4;
constexpr std::uint32_t item_letters_least = 5;
constexpr std::size_t mentions_most = 100;  ///< from the beginning of the page; a limit keeps reading linear

class AgreementReader {
public:
    AgreementReader(const Article& article, const std::vector<BodyMention>& mentions, std::vector<Decision>& decisions)
        : article_(article), mentions_(mentions), decisions_(decisions), korean_(article, mentions) {}

    std::vector<AgreementFound> run() {
        for (std::size_t i = 0; i < article_.sentences.size(); ++i)
            if (article_.sentences[i].role == LineRole::sentence) read(i);
        return std::move(found_);
    }

private:
    void read(std::size_t index) {
        const auto& sentence = article_.sentences[index];
        marks_ = article_.marks_of(sentence);
        const auto* signing = first_mark(marks_, sentence.begin, sentence.end, {signs});
        if (is_item_of_list(sentence)) return read_item(index);
        opens_list(sentence, signing);
        if (signing == nullptr) return concluded_talks(index);
        if (is_only_intended(article_, sentence) || tells_more(sentence)) return;
        if (article_.language == Language::zh) return read_clauses(index);
        if (article_.language != Language::ko) return read_signing(index, sentence.begin, *signing);
        auto from = sentence.begin;
        for (; signing != nullptr; signing = first_mark(marks_, signing->end, sentence.end, {signs})) {
            const bool named = first_mark(marks_, from, signing->end, {agreement_word, contract_word, declaration});
            if (!named || is_of_long_ago(article_, sentence, *signing)) continue;
            read_signing(index, from, *signing);
            from = signing->end;
        }
    }

    /// "Подписаны меморандумы:" before a list of pairs.
    void opens_list(const Sentence& sentence, const Mark* signing) {
        listed_.reset(), in_items_ = false;
        if (article_.language != Language::ru || signing == nullptr || article_.folded()[sentence.end - 1] != U':' ||
            is_only_intended(article_, sentence))
            return;
        listed_ = type_of(sentence, *signing);
    }

    bool is_item_of_list(const Sentence& sentence) const {
        const char32_t first = article_.folded()[sentence.begin], last = article_.folded()[sentence.end - 1];
        return listed_ && (last == U';' || (last == U'.' && (in_items_ || is_digit(first) || first == U'-')));
    }

    void read_item(std::size_t index) {
        const auto& sentence = article_.sentences[index];
        if (sentence.end - sentence.begin < item_letters_least) return;  // its number
        const auto parties = parties_of_item(article_, in_sentence(index));
        if (!parties.empty()) add(*listed_, as_named_first(index, parties), sentence, {sentence.begin, sentence.end});
        in_items_ = article_.folded()[sentence.end - 1] == U';';
        if (!in_items_) listed_.reset();
    }

    /// "A与B签署…;C与D签署…": the clauses between semicolons one by one.
    void read_clauses(std::size_t index) {
        const auto& sentence = article_.sentences[index];
        for (auto begin = sentence.begin; begin < sentence.end;) {
            const auto semicolon = article_.folded().substr(begin, sentence.end - begin).find(U';');
            const auto end =
                semicolon == std::u32string_view::npos ? sentence.end : begin + static_cast<std::uint32_t>(semicolon);
            part_ = sentence;
            part_.begin = begin, part_.end = end;
            const auto* signing = first_mark(marks_, begin, end, {signs});
            if (signing != nullptr) read_signing(index, begin, *signing);
            begin = end + 1;
        }
    }

    void read_signing(std::size_t index, std::uint32_t from, const Mark& signing) {
        const auto& sentence = article_.sentences[index];
        const auto type = type_of(article_.language == Language::zh ? part_ : sentence, signing);
        if (!type) return;
        if (const auto pairs = pairs_in(index, from, signing); !pairs.empty()) {
            for (const auto& pair : pairs) add(*type, pair, sentence, signing);
            return;
        }
        if (article_.language == Language::ru && has_dash_for_verb(article_, sentence, signing)) return;
        auto parties = parties_in(index, from, signing);
        if (const auto meant = number_meant(article_, sentence);
            meant && !meant->partner_beside && parties.size() != meant->count) {
            if (std::ranges::any_of(
                    found_, [&](const auto& one) { return one.type == *type && one.parties.size() == meant->count; }))
                return;
            parties.clear();
        }
        if (*type == AgreementType::contract && parties.size() > 2 && reports(index)) parties.erase(parties.begin());
        if (*type == AgreementType::contract && each_with_another(article_, in_sentence(index, from), signing)) return;
        if (parties.empty() && names_two_hospitals(sentence)) {
            parties = korean_.visited_before(index, from, signing);
            if (parties.empty()) return;
        }
        if (parties.size() < 2) parties = parties_meant(index, parties);
        if (*type == AgreementType::contract && !has_firm(index)) return;
        if (parties.size() >= 2) add(*type, parties, sentence, signing);
    }

    std::vector<std::vector<std::string>> pairs_in(std::size_t index, std::uint32_t from, const Mark& signing) const {
        if (article_.language == Language::ko) return korean_.pairs(index, from, signing);
        if (article_.language == Language::zh) return chinese_pairs(article_, in_part(index), part_, signing);
        if (article_.language == Language::ru)
            return russian_pairs(article_, in_sentence(index), article_.sentences[index], signing);
        return {};
    }

    /// "The MoU was signed by …" behind the sentence that names the parties: the same agreement.
    bool tells_more(const Sentence& sentence) const {
        if (article_.language != Language::en || found_.empty()) return false;
        const auto opening = article_.folded().substr(sentence.begin, 24);
        for (const auto word : {U"the mou", U"the agreement", U"the memorandum", U"the accord", U"the signing",
                                U"this agreement", U"this mou", U"the deal"})
            if (opening.starts_with(word)) return true;
        return false;
    }

    std::optional<AgreementType> type_of(const Sentence& sentence, const Mark& signing) const {
        const bool behind_verb = article_.language != Language::ko;
        const auto from = behind_verb || opens_with_paper(article_, sentence)
                              ? sentence.begin
                              : (signing.begin > 60 ? std::max(sentence.begin, signing.begin - 60) : sentence.begin);
        const auto to = behind_verb ? sentence.end : std::min(sentence.end, signing.end + 2);
        if (first_mark(marks_, from, to, {declaration}) != nullptr) return AgreementType::joint_declaration;
        const auto* mou = last_mark(marks_, from, to, {agreement_word});
        const auto* contract = last_mark(marks_, from, to, {contract_word});
        if (behind_verb) {
            mou = first_mark(marks_, signing.begin, to, {agreement_word});
            contract = first_mark(marks_, signing.begin, to, {contract_word});
            if (mou == nullptr && contract == nullptr) mou = first_mark(marks_, from, to, {agreement_word});
            if (mou == nullptr && contract == nullptr && article_.language == Language::ru)
                contract = first_mark(marks_, from, to, {contract_word});  // "контракт заключила фабрика"
            if (mou != nullptr && (contract == nullptr || mou->begin <= contract->begin)) return AgreementType::mou;
            return contract != nullptr ? std::optional(AgreementType::contract) : std::nullopt;
        }
        if (contract != nullptr && (mou == nullptr || contract->begin >= mou->begin ||
                                    (contract->begin <= mou->begin && contract->end >= mou->end)))
            return AgreementType::contract;
        return mou != nullptr ? std::optional(AgreementType::mou) : std::nullopt;
    }

    std::string name(const BodyMention& mention) const { return korean_.name(mention); }

    /// Russian: in the case in which the article names each first, as the organisations are given. Chinese: in full.
    std::vector<std::string> as_named_first(std::size_t index, const std::vector<std::string>& parties) const {
        if (article_.language != Language::ru && article_.language != Language::zh) return parties;
        const auto words = [&](const auto& one) { return article_.words(one.begin, one.end); };
        const auto written = [&](const auto& one) { return article_.folded().substr(one.begin, one.end - one.begin); };
        std::vector<std::string> named;
        for (auto party : parties) {
            const auto here = std::ranges::find(in_sentence(index), party, words);
            for (const auto& one : std::span(mentions_).first(std::min(mentions_.size(), mentions_most)))
                if (!one.explains && stands_for(written(*here), written(one))) {
                    party = words(one);
                    break;
                }
            if (std::ranges::find(named, party) == named.end()) named.push_back(std::move(party));
        }
        return named;
    }

    bool stands_for(std::u32string_view name, std::u32string_view full) const {
        return article_.language == Language::ru ? same_but_for_case(full, name)
                                                 : name == full || is_contraction_of(name, full);
    }

    std::vector<std::string> parties_in(std::size_t index, std::uint32_t from, const Mark& signing) const {
        if (each_with_its_own(article_, in_sentence(index, from), signing)) return {};
        const auto& sentence = article_.sentences[index];
        if (article_.language == Language::en) return english_parties(index, signing);
        if (article_.language != Language::ko)
            return as_named_first(index, other_parties(article_, in_part(index),
                                                       article_.language == Language::zh ? part_ : sentence, signing));
        const auto meant = number_meant(article_, sentence);
        return korean_.parties(index, from, signing, meant && !meant->are_partners);
    }

    /// Who stands for a body is asked only where the bodies named are too few.
    std::vector<std::string> english_parties(std::size_t index, const Mark& signing) const {
        const auto& sentence = article_.sentences[index];
        if (recalls_deed(article_, sentence, signing)) return {};
        auto parties = other_parties(article_, in_sentence(index), sentence, signing);
        if (!people_) people_.emplace(article_, mentions_);
        if (parties.size() < 2)
            parties = other_parties(article_, in_sentence(index), sentence, signing, people_->in(sentence));
        for (auto& party : parties) party = people_->in_full(party);
        return parties;
    }

    /// "두 병원은 가나병원을 찾아": with whom they sign.
    bool names_two_hospitals(const Sentence& sentence) const {
        const auto opening = article_.folded().substr(sentence.begin, 6);
        return opening.starts_with(U"두 병원은 ") || opening.starts_with(U"양 병원은 ");
    }

    /// Cities and agencies count contracts; firms, hospitals and zones make them.
    bool has_firm(std::size_t index) const {
        return std::ranges::any_of(in_sentence(index), [](const auto& one) {
            return one.type == BodyType::company || one.type == BodyType::hospital || one.type == BodyType::other ||
                   one.type == BodyType::zone;
        });
    }

    /// "가온군은 … A와 B가 계약을 체결했다고 밝혔다": who tells it has not signed.
    bool reports(std::size_t index) const {
        const auto mentions = in_sentence(index);
        const auto& sentence = article_.sentences[index];
        return !mentions.empty() && mentions.front().type == BodyType::city &&
               first_mark(marks_, sentence.begin, sentence.end, {reported}) != nullptr;
    }

    std::span<const BodyMention> in_sentence(std::size_t index) const {
        const auto from = std::ranges::lower_bound(mentions_, index, {}, &BodyMention::sentence);
        const auto to = std::ranges::upper_bound(from, mentions_.end(), index, {}, &BodyMention::sentence);
        return {from, to};
    }

    /// Of a sentence those behind what was signed before.
    std::span<const BodyMention> in_sentence(std::size_t index, std::uint32_t from) const {
        const auto all = in_sentence(index);
        const auto first = std::ranges::lower_bound(all, from, {}, &BodyMention::begin);
        return {first, all.end()};
    }

    /// Of a Chinese sentence those of the clause that is read.
    std::span<const BodyMention> in_part(std::size_t index) const {
        const auto all = in_sentence(index);
        if (article_.language != Language::zh) return all;
        const auto from = std::ranges::lower_bound(all, part_.begin, {}, &BodyMention::begin);
        const auto to = std::ranges::lower_bound(from, all.end(), part_.end, {}, &BodyMention::begin);
        return {from, to};
    }

    /// "도내 4개 의료기관은 …와 업무협약", "양국의 기관 및 기업은 3자 MOU": those that a sentence before lists, or the
    /// next one ("협약을 맺은 4곳은 A, B, C, D다").
    std::vector<std::string> parties_meant(std::size_t index, const std::vector<std::string>& known) const {
        if (article_.language != Language::ko) return known.empty() ? both_before(index) : std::vector<std::string>{};
        const auto wanted = number_meant(article_, article_.sentences[index]);
        if (!wanted || (wanted->are_partners && known.size() != 1)) return {};
        for (std::size_t i = index; !wanted->are_partners && i-- > 0 && index - i <= 6;)
            if (auto parties = those_listed(i, *wanted, known, 2); !parties.empty()) return parties;
        for (std::size_t i = index + 1; i < article_.sentences.size() && i <= index + 2; ++i) {
            const auto& next = article_.sentences[i];
            if (!wanted->partner_beside ||
                first_mark(article_.marks_of(next), next.begin, next.end, {agreement_word}) == nullptr)
                continue;
            if (auto parties = those_listed(i, *wanted, known, 0); !parties.empty()) return parties;
        }
        return {};
    }

    /// "双方签署", "стороны подписали": the two that a sentence just before names, and nobody else.
    std::vector<std::string> both_before(std::size_t index) const {
        const auto& sentence = article_.sentences[index];
        const auto* verb = first_mark(marks_, sentence.begin, sentence.end, {signs});
        const bool passive = article_.language == Language::en;  // "was signed between the two sides"
        const auto until = passive ? sentence.end : verb->begin;
        if (first_mark(marks_, sentence.begin, until, {both_sides}) == nullptr) return {};
        for (std::size_t i = index; i-- > 0 && index - i <= both_reach;) {
            std::vector<std::string> named;
            for (const auto& mention : in_sentence(i))
                if (!mention.explains && std::ranges::find(named, name(mention)) == named.end())
                    named.push_back(name(mention));
            if (!named.empty()) return named.size() == 2 ? as_named_first(i, named) : std::vector<std::string>{};
        }
        return {};
    }

    /// The last `wanted` of a sentence that names so many, or at most `more` besides, and who is known.
    std::vector<std::string> those_listed(std::size_t index, const PartiesMeant& wanted,
                                          const std::vector<std::string>& known, std::size_t more) const {
        std::vector<std::string> listed;
        for (const auto& mention : in_sentence(index))
            if (!mention.explains && (wanted.any_type || mention.type == BodyType::hospital) &&
                std::ranges::find(listed, name(mention)) == listed.end())
                listed.push_back(name(mention));
        if (listed.size() < wanted.count || listed.size() > wanted.count + more) return {};
        std::vector<std::string> parties(listed.end() - static_cast<std::ptrdiff_t>(wanted.count), listed.end());
        for (const auto& party : known)
            if (std::ranges::find(parties, party) == parties.end()) parties.push_back(party);
        return parties;
    }

    /// "A와 B는 논의를 마쳤다. … 계약 규모는": a contract settled without the word for signing.
    void concluded_talks(std::size_t index) {
        const auto& sentence = article_.sentences[index];
        const auto text = article_.folded().substr(sentence.begin, sentence.end - sentence.begin);
        if (text.find(U"논의를 마쳤") == text.npos && text.find(U"협상을 마쳤") == text.npos) return;
        bool stated = false;
        for (auto i = index + 1; i < article_.sentences.size() && i <= index + 3; ++i) {
            const auto& next = article_.sentences[i];
            const auto words = article_.folded().substr(next.begin, next.end - next.begin);
            stated |= words.find(U"계약 규모는") != words.npos || words.find(U"계약 금액은") != words.npos;
        }
        std::vector<std::string> parties;
        for (const auto& mention : in_sentence(index))
            if (mention.acts && mention.type != BodyType::city) parties.push_back(name(mention));
        if (stated && parties.size() >= 2)
            add(AgreementType::contract, parties, sentence, {sentence.begin, sentence.end});
    }

    void add(AgreementType type, const std::vector<std::string>& parties, const Sentence& sentence, const Mark& why) {
        if (found_.size() >= agreements_most) return;
        auto sorted = parties;
        std::ranges::sort(sorted);
        for (const auto& other : found_) {
            auto before = other.parties;
            std::ranges::sort(before);
            const bool same = before == sorted;
            const bool part = article_.language == Language::ko && std::ranges::includes(before, sorted);
            if (other.type == type && (same || part)) return;
        }
        found_.push_back({type, parties});
        decisions_.push_back({"signed", true, "agreement", article_.span(sentence.begin, sentence.end),
                              article_.words(why.begin, std::min(why.end, sentence.end))});
    }

    const Article& article_;
    const std::vector<BodyMention>& mentions_;
    std::vector<Decision>& decisions_;
    Sentence part_;                        ///< the clause of a Chinese sentence that is read
    std::optional<AgreementType> listed_;  ///< what the items that follow are
    bool in_items_ = false;                ///< the last sentence was one of them, and not the last
    KoreanSigning korean_;
    mutable std::optional<EnglishPeople> people_;  ///< made when first asked
    Marks marks_;
    std::vector<AgreementFound> found_;
};

}  // namespace

std::vector<AgreementFound> agreements_of(const Article& article, const std::vector<BodyMention>& mentions,
                                          std::vector<Decision>& decisions) {
    return AgreementReader(article, mentions, decisions).run();
}

}  // namespace gyoryu::desk
