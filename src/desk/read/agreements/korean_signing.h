#pragma once

#include "desk/read/article/article.h"
#include "desk/read/article/korean_words.h"

#include <string>
#include <vector>

namespace gyoryu::desk {

/// Who signs, in Korean: the subject and whom it signs with. Hosts of the day, places, guests and those who are only
/// visited are none of them.
class KoreanSigning {
public:
    KoreanSigning(const Article& article, const std::vector<BodyMention>& mentions);

    /// The names of who signs at `verb`, told between `from` and it; a subject left out is taken from the sentences
    /// before, unless the sentence only counts them (`counted`). Fewer than two: the text does not tell.
    std::vector<std::string> parties(std::size_t sentence, std::uint32_t from, const Mark& verb, bool counted) const;

    /// "A와 B, C와 D가 체결했다", "A가 B, C와 각각 체결했다": who signs with whom, where the sentence tells two pairs
    /// or more.
    std::vector<std::vector<std::string>> pairs(std::size_t sentence, std::uint32_t from, const Mark& verb) const;

    /// Whom those who sign visited or met for it: none or one.
    std::vector<std::string> visited_before(std::size_t sentence, std::uint32_t from, const Mark& verb) const {
        const auto* partner = partner_met(in_sentence(sentence), from, verb.begin);
        return partner == nullptr ? std::vector<std::string>{} : std::vector{name(*partner)};
    }

    /// The name in full: "(이하 진흥원)" and shorter forms stand for the longer name that the text gives.
    std::string name(const BodyMention& mention) const;

private:
    enum class Role { none, topic, with, between, lost };  ///< lost: in a list with a name not understood

    Role role_of(const BodyMention& mention, std::uint32_t limit) const;
    bool stands_for_more(const BodyMention& mention, std::uint32_t at, std::uint32_t limit) const;
    bool is_supplied(const BodyMention& mention, std::uint32_t limit) const;
    bool leads_more(const BodyMention& mention, std::uint32_t limit) const;
    Role counted_role(std::uint32_t at, std::uint32_t limit) const;
    bool ends_unknown(std::uint32_t at, std::uint32_t limit) const;
    Particle particle_behind(const BodyMention& mention, std::uint32_t limit) const;
    Role listed_role(const BodyMention& mention, std::uint32_t limit) const;
    std::uint32_t behind_brackets(std::uint32_t at, std::uint32_t limit) const;
    bool is_head_beside(std::uint32_t at, std::uint32_t limit) const;
    bool speaks_for(std::uint32_t at, std::uint32_t limit, Role& role) const;
    Role role_of_unit(std::uint32_t at, std::uint32_t limit) const;
    bool acts_beside(std::uint32_t partner, std::uint32_t to) const;
    bool partner_unnamed(std::uint32_t from, std::uint32_t to) const;
    bool held_meeting(std::uint32_t at, std::uint32_t limit) const;
    bool is_host(std::uint32_t at, std::uint32_t limit) const;
    bool act_apart(const std::vector<const BodyMention*>& signers, std::uint32_t to) const;
    bool is_unclear(const std::vector<const BodyMention*>& signers, std::uint32_t from, std::uint32_t to) const;
    /// Whom the only subject visited, met or had beside it; null where that may be anybody.
    const BodyMention* partner_met(std::span<const BodyMention> in, std::uint32_t from, std::uint32_t verb) const;
    bool is_met(const BodyMention& mention, std::uint32_t verb) const;
    bool is_beside(const BodyMention& mention, std::uint32_t verb) const;
    std::vector<std::vector<std::string>> clause_by_clause(std::size_t sentence, std::uint32_t from,
                                                           const Mark& verb) const;
    std::vector<std::vector<std::string>> with_each(std::size_t sentence, std::uint32_t from, const Mark& verb) const;
    bool is_visited(const BodyMention& mention, std::uint32_t limit) const;
    std::span<const BodyMention> in_sentence(std::size_t sentence) const;
    const BodyMention* next_of(const BodyMention& mention) const;

    /// The subject that this part of the sentence leaves out or only calls 시, 군, 진흥원.
    const BodyMention* subject(std::size_t sentence, std::uint32_t from, std::uint32_t to, bool& unknown) const;
    /// "가나시에 따르면 … 대표단은", "가나시 사절단은": who sent those that sign.
    const BodyMention* sent_by(std::size_t sentence, std::uint32_t delegation) const;
    const BodyMention* called(std::u32string_view word, std::uint32_t before) const;
    const BodyMention* only_city(char32_t rank) const;
    const BodyMention* last_topic(std::size_t sentence) const;

    const Article& article_;
    const std::vector<BodyMention>& mentions_;
    std::u32string_view text_;
    std::vector<std::pair<std::u32string, std::size_t>> short_forms_;  ///< and the mention they stand for
};

}  // namespace gyoryu::desk
