#pragma once

#include "schema/traits.h"

#include <string_view>

namespace gyoryu::schema {

/// Copies each member of `from` into the member of `to` that has its name and its type; the others stay as they are.
template <DescribedStruct From, DescribedStruct To>
void copy_members(const From& from, To& to) {
    boost::mp11::mp_for_each<Members<From>>([&](auto source) {
        boost::mp11::mp_for_each<Members<To>>([&](auto target) {
            using Source = std::remove_cvref_t<decltype(from.*source.pointer)>;
            using Target = std::remove_cvref_t<decltype(to.*target.pointer)>;
            if constexpr (std::is_same_v<Source, Target>) {
                if (std::string_view(source.name) == target.name) to.*target.pointer = from.*source.pointer;
            }
        });
    });
}

}  // namespace gyoryu::schema
