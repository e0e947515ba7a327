#pragma once

#include "desk/read/bodies/korean_clinics.h"

#include <optional>

namespace gyoryu::desk {

/// Parties of an agreement that no ending tells. In a sentence that tells of a signing they stand where a party stands,
/// and their trade, their name in Latin letters, their office-holders or the list they are in show that they are
/// bodies.
class KoreanSigners : public KoreanClinics {
public:
    using KoreanClinics::KoreanClinics;

protected:
    /// Adds them to the bodies found by all other rules.
    void find_signers();

private:
    /// A word that may be the name of a party, and how the sentence binds it.
    struct Party {
        std::uint32_t begin, end;
        Particle particle;
    };
    void begin_at(const KoreanWord& last, std::uint32_t begin);
    std::optional<Party> party(std::size_t i) const;
    bool is_shown(std::size_t i, const Party& one) const;
    bool before_office(std::uint32_t at) const;

    /// No place, product, field or role, nor any word the rules know.
    bool is_name(const Party& one) const;
    bool is_of_place(const Party& one) const;

    /// "제약사 가나와", "주관사 다라 및": the word before it says what it is.
    bool behind_trade(std::size_t i) const;

    /// "가나(Gana Pharm)와", "가나 다라(Gana Dara)와": where the name begins whose Latin letters stand behind it.
    std::optional<std::uint32_t> spelled_from(std::size_t i) const;

    /// "이가람 가나 대표", "가나 이가람 회장" anywhere in the article.
    bool has_officer(std::u32string_view name) const;

    /// 대상, 오리온: a firm's name that is a common word, too.
    bool is_perhaps(const Party& one) const;

    bool ends_in_trade(const Party& one) const;
    bool opens_clause(std::size_t i) const;
    bool opens_before_partner(std::size_t i, const Party& one) const;
    bool is_abbreviation(const Party& one) const;
    bool is_other_party(const Party& one) const;

    /// "가나협회, 다라, 마바와": in a list that begins with a body and ends in a particle.
    void listed_behind();
    bool list_acts(std::size_t i) const;
    bool joined_to(std::size_t i) const;

    /// "가나는 베트남 다라와 120만 달러, 마바는 사아와 45만 달러의 계약을": who deals with whom in each clause before
    /// `limit`, though neither is known.
    void find_pairs(std::uint32_t limit);
    bool may_bind(std::uint32_t end) const;
    bool is_known(std::size_t i) const;
    bool opens_with(std::size_t i, const Party& one) const;
    bool shown_as_partner(std::size_t i, std::size_t subject, const Party& one) const;
    std::optional<Party> behind_land(std::size_t i, const Party& last) const;
    bool deals_behind(std::uint32_t at) const;

    /// "'GANA'와": the particle behind the quotation mark.
    bool with_behind_quote(std::uint32_t at) const;
};

}  // namespace gyoryu::desk
