#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::desk {

struct PageTag {
    std::u32string name;  ///< small letters
    bool closing = false;
    bool empty = false;      ///< has no end tag
    std::size_t length = 0;  ///< from < to >
};

/// The tag at the beginning of `text`; none when it is no tag that HTML knows.
std::optional<PageTag> read_tag(std::u32string_view text);

/// A tag that only a page has, not a text with some emphasis in it.
bool is_page_tag(std::u32string_view name);
bool breaks_line(std::u32string_view name);
bool is_cell(std::u32string_view name);

/// A part that is never the article: by its name or the words of its class and id.
bool is_hidden_part(const PageTag& tag, std::u32string_view written);

/// The day that a meta tag gives as the time of publication, `2024-05-06…`, or empty.
std::string published_in(std::u32string_view meta);

struct PageEntity {
    char32_t character = 0;
    std::size_t length = 0;
};
std::optional<PageEntity> read_entity(std::u32string_view text);

}  // namespace gyoryu::desk
