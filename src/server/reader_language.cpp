#include "server/reader_language.h"

#include "app/reader.h"

namespace gyoryu::server {

domain::Lang lang_of(text::Language language) {
    switch (language) {
        case text::Language::ko:
            return domain::Lang::ko;
        case text::Language::zh:
            return domain::Lang::zh;
        case text::Language::en:
            return domain::Lang::en;
        case text::Language::ru:
            return domain::Lang::ru;
    }
    return domain::Lang::ko;
}

text::Language reader_language(std::string_view asked, std::optional<domain::Lang> account,
                               std::string_view accept_language) {
    if (const auto language = text::parse_language(asked)) return *language;
    if (account) return app::reader_of(*account);
    // A browser that asks for none of ours is read abroad.
    return text::preferred_language(accept_language, accept_language.empty() ? text::Language::ko : text::Language::en);
}

}  // namespace gyoryu::server
