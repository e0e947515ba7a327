#pragma once

#include "desk/read/bodies/european_sentence.h"

namespace gyoryu::desk {

/// Names in quotation marks that no head stands before: "фабрика «Образ»", "«Пример» подписал с «Образцом»".
class RussianQuoted : public EuropeanSentence {
public:
    using EuropeanSentence::EuropeanSentence;

protected:
    /// Adds those that are firms by what stands before them, by the signing that they are parties of, or by the list
    /// that they belong to.
    void find_quoted();

private:
    struct Quoted {
        std::size_t first, last;  ///< words
        bool firm;
    };

    std::vector<Quoted> quoted_names() const;
    bool tells_firm(std::size_t i) const;
    bool signs_here(const Quoted& name) const;
    bool counted_before(const Quoted& name) const;
    bool goes_on_list(std::uint32_t from, std::uint32_t to) const;
    bool is_beside_firm(const std::vector<Quoted>& names, std::size_t i) const;
};

}  // namespace gyoryu::desk
