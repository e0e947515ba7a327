#pragma once

#include "desk/read/article/article.h"

#include <string>
#include <vector>

namespace gyoryu::desk {

/// Where a sentence names somebody for a body: who heads it, or its abbreviation. Half open.
struct StandIn {
    std::uint32_t begin = 0, end = 0;
    std::string body;  ///< as the article names it in full
};

/// Who stands for which body in an English article: "Gildong Hong, president of Sample University", "Sample Institute
/// (SI)". Reads the beginning of a long page only.
class EnglishPeople {
public:
    EnglishPeople(const Article& article, const std::vector<BodyMention>& mentions);

    /// The full name of an abbreviation that the text introduces, else the name itself.
    std::string in_full(const std::string& name) const;

    /// Those that the sentence names.
    std::vector<StandIn> in(const Sentence& sentence) const;

private:
    /// "The county and …", "It also signed …": for the last body before that is one, or that the sentence before
    /// begins with.
    void add_meant(const Sentence& sentence, std::vector<StandIn>& found) const;
    std::string subject_before(const Sentence& sentence) const;

    struct Named {
        std::uint32_t begin, end;
    };
    std::vector<Named> named_;  ///< bodies in order
    struct Form {
        std::u32string name;  ///< as words are compared
        std::string body;
        std::string written;
    };

    void add(std::uint32_t begin, std::uint32_t end, std::string body);

    const Article& article_;
    std::vector<Form> forms_;
};

}  // namespace gyoryu::desk
