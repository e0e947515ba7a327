#pragma once

#include "desk/read/european_sentence.h"

namespace gyoryu::desk {

/// Bodies that Russian papers call by an abbreviation or a name in quotation marks alone.
class RussianSigners : public EuropeanSentence {
public:
    using EuropeanSentence::EuropeanSentence;

protected:
    /// "МАИ подписал меморандум с КОРУСТЭК", "ректор МГУ подписал": adds them to the bodies found by their words.
    void find_signers();

    /// Names of the lists: "Яндекс", "с компанией Kakao".
    void find_known();

    /// "фабрика «Образ»", "с корейской «Пример Трейдинг»": firms by the quotation marks and what stands before them.
    void find_quoted();

private:
    bool tells_firm(std::size_t i) const;
    void find_headed();
    void find_republics();
    bool is_office(std::size_t i) const;
    bool is_abbreviation(const EuropeanWord& word) const;
    bool is_party(std::size_t i, std::uint32_t verb) const;
};

}  // namespace gyoryu::desk
