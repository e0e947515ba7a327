#pragma once

#include "store/row_codec.h"

#include <array>
#include <string_view>

namespace gyoryu::store {

/// Where a domain type is kept: `table`, the word for one row (`entity`), and the key columns.
template <class T>
struct Stored;

}  // namespace gyoryu::store

/// Says where a domain type is kept; the codec itself is instantiated in a file of store/tables/.
#define GYORYU_STORED(Type, table_name, entity_name, ...)                           \
    template <>                                                                     \
    struct gyoryu::store::Stored<gyoryu::domain::Type> {                            \
        static constexpr std::string_view table = table_name;                       \
        static constexpr std::string_view entity = entity_name;                     \
        static constexpr auto key = std::to_array<std::string_view>({__VA_ARGS__}); \
    };                                                                              \
    extern template struct gyoryu::store::RowCodec<gyoryu::domain::Type>;
