#include "documents/layout/document_layout.h"

#include "documents/layout/chart_picture.h"
#include "documents/layout/page_frame.h"
#include "text/catalogue.h"

#include <algorithm>
#include <array>

namespace gyoryu::documents {

double paper_width(const Document& document) {
    return document.orientation == Orientation::portrait ? paper_short : paper_long;
}

double paper_height(const Document& document) {
    return document.orientation == Orientation::portrait ? paper_long : paper_short;
}

double text_width(const Document& document) { return paper_width(document) - 2 * side_margin; }

std::optional<PictureSize> picture_size(const Picture& picture, double most_width) {
    const auto pixels = png_size(picture.png);
    if (!pixels) return {};
    const double width = std::clamp(picture.width, 1.0, most_width);
    // A tall picture still fits on a page that lies across.
    const double height = std::min(150.0, width * pixels->height / pixels->width);
    return PictureSize{height * pixels->width / pixels->height, height, pixels->width, pixels->height};
}

int heading_level(const Heading& heading) { return std::clamp(heading.level, 1, 4); }

int item_level(const List& list, std::size_t item) {
    int level = 0;
    for (std::size_t i = 0; i <= item; ++i)
        level = std::clamp(list.items[i].level, 0, i == 0 ? 0 : std::min(3, level + 1));
    return level;
}

std::string item_mark(const List& list, std::size_t item) {
    static constexpr std::array<const char*, 4> bullets{"•", "–", "·", "·"};
    const int level = item_level(list, item);
    if (!list.numbered) return bullets[static_cast<std::size_t>(level)];
    int number = 1;
    for (std::size_t i = item; i-- > 0;) {
        const int other = item_level(list, i);
        if (other < level) break;
        if (other == level) ++number;
    }
    return std::to_string(number) + ".";
}

std::string header_line(const Document& document) {
    return dotted({document.header, document.sample ? text::sentence(document.language, "document.sample") : ""});
}

base::Instant made_at(const Document& document) {
    return base::Instant::parse(document.created_at).value_or(*base::Instant::parse("1980-01-01T00:00:00Z"));
}

const std::string& chart_words(const Chart& chart) {
    return chart.description.empty() ? chart.title : chart.description;
}

}  // namespace gyoryu::documents
