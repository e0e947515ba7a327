#pragma once

#include "desk/read/korean_words.h"
#include "desk/read/organisations.h"

#include <span>
#include <utility>
#include <vector>

namespace gyoryu::desk {

/// One sentence of a Korean article with its words and the bodies found in it so far: what the rules for names share.
class KoreanSentence {
public:
    KoreanSentence(const Article& article, std::size_t index);

protected:
    std::u32string_view text(std::uint32_t from, std::uint32_t to) const;

    std::u32string_view text(const KoreanWord& word) const;

    void add(BodyMention body);

    /// In the brackets of the paper and the reporter that open a sentence.
    bool in_byline(std::uint32_t at) const;

    /// In the brackets behind something else; not the (주) of its own name.
    bool in_brackets(std::uint32_t at) const;

    /// Followed by a comma or a dot: an item of a list, which carries no particle.
    bool is_listed(const KoreanWord& word) const;

    std::pair<std::uint32_t, Particle> without_particle(const KoreanWord& word) const;

    std::span<const Mark> marks_in_word(const KoreanWord& word) const;

    bool is_never(std::u32string_view name) const;

    /// Made of nothing but words that anybody's name could hold: 의료기기종합지원센터, 국제의학센터. Ministries are
    /// named so.
    bool is_generic(std::u32string_view name) const;

    static bool is_venue(std::u32string_view name);

    /// 식품, 용품, 기기: what firms make.
    static bool is_product(std::u32string_view name);

    bool country_word(std::size_t j) const;

    bool gazetteer(std::uint32_t begin, std::uint32_t end) const;

    bool comes_again(std::u32string_view name) const;

    bool overlaps(const KoreanWord& word) const;

    bool is_found(const KoreanWord& word) const;

    std::size_t index_;
    const Sentence& sentence_;
    std::u32string_view text_;
    std::span<const Mark> marks_;
    std::vector<KoreanWord> words_;
    std::vector<BodyMention> found_;
};

}  // namespace gyoryu::desk
