#pragma once

#include "desk/read/bodies/chinese_signers.h"

namespace gyoryu::desk {

/// Bodies that nothing but the company they are named in gives away.
class ChineseLists : public ChineseSigners {
public:
    using ChineseSigners::ChineseSigners;

protected:
    /// "样例集团、华样、样通等22家企业", "走访样例集团、样国际等企业", "有华样企业、样光化学、样例集团": firms of a
    /// list.
    void find_listed();

    /// "精品厂商Sample Coffee", "样国Sample Foods": two words with capitals in a Chinese sentence.
    void find_latin();

private:
    bool counts_bodies(std::uint32_t from, std::uint32_t to) const;
    bool visits(std::uint32_t at, std::uint32_t to) const;
    std::vector<BodyMention> items_before(std::uint32_t end) const;
    void add_list(std::uint32_t end, bool one_known);
    void add_cities(std::uint32_t end);
    void add_open_list(std::uint32_t end);
    void add_free(const BodyMention& item);
    std::uint32_t behind_verb(std::uint32_t begin, std::uint32_t end) const;
    bool is_place(const BodyMention& item) const;
    bool is_found(const BodyMention& item) const;
};

}  // namespace gyoryu::desk
