#include "documents/model/markup.h"

#include "documents/model/document_text.h"
#include "text/escaped.h"

#include <array>

namespace gyoryu::documents {

std::string escaped(std::string_view text) { return text::escaped(printable(text)); }

std::string safe_link(std::string_view address) {
    constexpr std::array<std::string_view, 3> known{"https://", "http://", "mailto:"};
    for (const auto scheme : known)
        if (address.starts_with(scheme) && address.find_first_of(" \t\r\n\"<>\\^`{|}") == address.npos)
            return escaped(address);
    return {};
}

}  // namespace gyoryu::documents
