#pragma once

#include "desk/read/bodies/russian_quoted.h"

namespace gyoryu::desk {

/// Bodies that Russian papers call by an abbreviation alone.
class RussianSigners : public RussianQuoted {
public:
    using RussianQuoted::RussianQuoted;

protected:
    /// "МАИ подписал меморандум с КОРУСТЭК", "ректор МГУ подписал": adds them to the bodies found by their words.
    void find_signers();

    /// Names of the lists: "Яндекс", "с компанией Kakao".
    void find_known();

private:
    void find_headed();
    void find_republics();
    bool is_office(std::size_t i) const;
    bool is_land(const EuropeanWord& word) const;
    bool is_abbreviation(const EuropeanWord& word) const;
    bool is_party(std::size_t i, std::uint32_t verb) const;
};

}  // namespace gyoryu::desk
