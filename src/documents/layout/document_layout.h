#pragma once

#include "base/time.h"
#include "documents/model/document.h"

namespace gyoryu::documents {

/// A4 with the margins of an office letter, in millimetres.
inline constexpr double paper_short = 210, paper_long = 297, side_margin = 20, top_margin = 20, bottom_margin = 18;

double paper_width(const Document& document);
double paper_height(const Document& document);
/// Between the side margins.
double text_width(const Document& document);

constexpr double points_of(double millimetres) { return millimetres * 72 / 25.4; }

/// How a picture stands in the text, in millimetres; none if it is no PNG.
struct PictureSize {
    double width = 0, height = 0;
    int pixels_across = 0, pixels_down = 0;
};
std::optional<PictureSize> picture_size(const Picture& picture, double most_width);

/// 1 to 4.
int heading_level(const Heading& heading);
/// 0 to 3, at most one deeper than the item before.
int item_level(const List& list, std::size_t item);
/// `1.`, `2.` … within its level and the item above it, or a bullet of its level.
std::string item_mark(const List& list, std::size_t item);

/// What stands on top of every page: the header and, if so, that the data is invented.
std::string header_line(const Document& document);

/// When the document says it was made; 1980 if it does not.
base::Instant made_at(const Document& document);

/// What a chart shows, in words: its description, or its title.
const std::string& chart_words(const Chart& chart);

}  // namespace gyoryu::documents
