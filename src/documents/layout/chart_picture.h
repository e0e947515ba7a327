#pragma once

#include "documents/model/document.h"

#include <string>

namespace gyoryu::documents {

/// A drawing of a chart; sizes are points.
struct ChartPicture {
    std::string bytes;
    double width = 0, height = 0;
};

/// Two and a half times as fine as points.
ChartPicture chart_png(const Chart& chart, text::Language language, double width);
/// Letters are outlines: it looks the same without our fonts.
ChartPicture chart_svg(const Chart& chart, text::Language language, double width);

/// Width and height of a PNG in pixels by its header; none if it is none or larger than 20,000 a side.
struct PixelSize {
    int width = 0, height = 0;
};
std::optional<PixelSize> png_size(std::string_view png);

}  // namespace gyoryu::documents
