#pragma once

#include "domain/name.h"
#include "store/record.h"
#include "text/slug.h"

#include <string>

namespace gyoryu::app {

/// A slug from names: the English one if there is one, else the first that can be written so, else `otherwise`.
inline std::string slug_from(const domain::Names& names, std::string_view otherwise) {
    std::string best;
    for (const auto& name : names) {
        auto slug = text::slug_of(name.text);
        if (slug.empty()) continue;
        if (name.lang.starts_with("en")) return slug;
        if (best.empty()) best = std::move(slug);
    }
    return best.empty() ? std::string(otherwise) : best;
}

/// `wanted`, or `wanted-2`, `wanted-3` …: the first that no row fulfilling the conditions has.
template <class T, class... Conditions>
std::string free_slug(store::Transaction& tx, const std::string& wanted, const Conditions&... conditions) {
    std::string slug = wanted;
    for (int n = 2; store::find<T>(tx, conditions..., store::where("slug", slug)); ++n)
        slug = wanted + "-" + std::to_string(n);
    return slug;
}

}  // namespace gyoryu::app
