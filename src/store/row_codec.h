#pragma once

#include "store/shape.h"
#include "store/value.h"

namespace gyoryu::store {

/// A described struct as a row and back. Scalars, enums, ids, days and instants are a column each; structs, lists,
/// maps and optionals of them are JSON text in one. Defined in row_codec_impl.h and instantiated once per table in
/// tables/*.cpp, so that users pay nothing for it.
template <class T>
struct RowCodec {
    static const Shape& shape();
    static Row to_row(const T& value);
    /// The cells in the order of shape().columns. Throws StoreDamaged when they are none of T.
    static T from_row(const Row& row);
};

}  // namespace gyoryu::store
