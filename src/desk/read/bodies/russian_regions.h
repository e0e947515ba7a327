#pragma once

#include "desk/read/bodies/russian_tails.h"

namespace gyoryu::desk {

/// Provinces that act or send somebody: "провинция Пример подписала", "делегация провинции Пример".
class RussianRegions : public RussianTails {
public:
    using RussianTails::RussianTails;

protected:
    void find_regions();

private:
    std::size_t province_end(std::size_t i) const;
    bool acts_there(std::size_t i) const;
    bool is_sent(std::size_t i) const;
    void take(std::size_t first, std::size_t last);
};

}  // namespace gyoryu::desk
