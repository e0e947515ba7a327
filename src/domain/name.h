#pragma once

#include "base/limits.h"

#include <boost/describe.hpp>

#include <array>
#include <string>
#include <vector>

namespace gyoryu::domain {

/// One name in one language and script, kept exactly as given.
struct Name {
    std::string lang;  ///< BCP 47; "und" when unknown
    std::string text;

    friend bool operator==(const Name&, const Name&) = default;
};
BOOST_DESCRIBE_STRUCT(Name, (), (lang, text))
constexpr auto limits_of(const Name*) {
    return std::to_array<base::MemberLimit>({{"lang", 2, 35, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"}, {"text", 1, 200}});
}

/// In the order given; the first is the original.
using Names = std::vector<Name>;

}  // namespace gyoryu::domain
