#pragma once

#include "base/random.h"
#include "base/time.h"
#include "schema/traits.h"
#include "store/cell.h"

#include <string>

namespace gyoryu::store_tests {

/// Text of every kind that people paste: scripts, emoji, quotes, SQL, JSON, nothing, very much.
std::string random_text(base::Random& random);
std::string random_id(base::Random& random);

/// A value of any described type in which every member is as random as its type allows.
template <class T>
T random_value(base::Random& random) {
    T value{};
    if constexpr (std::is_same_v<T, bool>) {
        value = random.below(2) == 1;
    } else if constexpr (std::is_integral_v<T>) {
        const auto most = std::uint64_t{1} << (sizeof(T) * 8 - 2);
        value = static_cast<T>(static_cast<std::int64_t>(random.below(most)) * (random.below(2) ? 1 : -1));
    } else if constexpr (std::is_floating_point_v<T>) {
        // Within 15 digits: what JSON carries exactly through any reader.
        value = static_cast<double>(random.below(1'000'000'000)) / 1000.0;
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = random_text(random);
    } else if constexpr (schema::DescribedEnum<T>) {
        const auto chosen = random.below(boost::mp11::mp_size<boost::describe::describe_enumerators<T>>::value);
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
            [&, at = std::uint64_t{0}](auto enumerator) mutable {
                if (at++ == chosen) value = enumerator.value;
            });
    } else if constexpr (store::is_id<T>) {
        value = T(random_id(random));
    } else if constexpr (std::is_same_v<T, base::Instant>) {
        value.unix_ms = static_cast<std::int64_t>(random.below(4'000'000'000'000));
    } else if constexpr (std::is_same_v<T, base::LocalDate>) {
        value.days_since_epoch = static_cast<std::int32_t>(random.below(40'000));
    } else if constexpr (std::is_same_v<T, base::LocalTime>) {
        value.minutes = static_cast<std::int32_t>(random.below(24 * 60 + 1));
    } else if constexpr (schema::is_optional<T>) {
        if (random.below(3) != 0) value = random_value<typename T::value_type>(random);
    } else if constexpr (schema::is_vector<T>) {
        for (auto left = random.below(4); left > 0; --left)
            value.push_back(random_value<typename T::value_type>(random));
    } else if constexpr (schema::is_text_map<T>) {
        for (auto left = random.below(4); left > 0; --left)
            value[random_text(random)] = random_value<typename T::mapped_type>(random);
    } else {
        boost::mp11::mp_for_each<schema::Members<T>>([&](auto member) {
            using Type = std::remove_cvref_t<decltype(value.*member.pointer)>;
            value.*member.pointer = random_value<Type>(random);
        });
    }
    return value;
}

}  // namespace gyoryu::store_tests
