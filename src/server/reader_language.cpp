#include "server/reader_language.h"

#include "app/reader.h"

namespace gyoryu::server {

text::Language reader_language(std::string_view asked, std::optional<domain::Lang> account,
                               std::string_view accept_language) {
    if (const auto language = text::parse_language(asked)) return *language;
    if (account) return app::reader_of(*account);
    // A browser that asks for none of ours is read abroad.
    return text::preferred_language(accept_language, accept_language.empty() ? text::Language::ko : text::Language::en);
}

}  // namespace gyoryu::server
