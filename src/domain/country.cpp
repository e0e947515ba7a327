#include "domain/country.h"

#include <algorithm>
#include <array>

namespace gyoryu::domain {

bool is_country(std::string_view code) {
    static constexpr auto codes = std::to_array<std::string_view>({
#include "domain/country_codes.inc"
    });
    return std::ranges::binary_search(codes, code);
}

}  // namespace gyoryu::domain
