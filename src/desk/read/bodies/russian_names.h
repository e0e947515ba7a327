#pragma once

#include <string_view>

// Russian names of bodies, which the press gives in every case.
namespace gyoryu::desk {

/// "примерская палата", "примерской палаты": word for word the same but for its endings.
bool same_but_for_case(std::u32string_view one, std::u32string_view other);

}  // namespace gyoryu::desk
