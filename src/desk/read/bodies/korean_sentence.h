#pragma once

#include "desk/read/article/korean_words.h"
#include "desk/read/bodies/body_sentence.h"

#include <utility>

namespace gyoryu::desk {

/// One sentence of a Korean article with its words, and what the rules for Korean names ask about them.
class KoreanSentence : public BodySentence {
public:
    KoreanSentence(const Article& article, std::size_t index);

protected:
    using BodySentence::text;
    std::u32string_view text(const KoreanWord& word) const { return text(word.begin, word.end); }

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

    /// The body found that holds the word; null where none does.
    const BodyMention* body_at(std::size_t i) const;

    bool is_found(const KoreanWord& word) const;

    std::vector<KoreanWord> words_;
};

}  // namespace gyoryu::desk
