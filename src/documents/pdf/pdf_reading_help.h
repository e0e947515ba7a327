#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// A PDF as cairo writes it with what it cannot say: the language (BCP 47), that a window shows the title and not the
/// file's name, and the words of the Figure parts, in their order. Appended as an update, the bytes before stay. A file
/// of another form comes back as it is.
std::string with_reading_help(std::string pdf, std::string_view language, const std::vector<std::string>& figures);

}  // namespace gyoryu::documents
