#pragma once

#include "documents/layout/pdf_canvas.h"

#include <string>

namespace gyoryu::documents {

/// What stands at the foot of every printed page.
struct PageFoot {
    std::string left;     ///< the event and release
    bool sample = false;  ///< says that the data is invented
    int page = 1;
    int pages = 1;
};

inline constexpr double page_margin = 36;

/// A4 and A3 in points.
inline constexpr double a4_short = 595.28, a4_long = 841.89, a3_short = 841.89, a3_long = 1190.55;

/// The height the foot needs above the lower margin.
inline constexpr double foot_height = 18;

void draw_foot(Canvas& canvas, text::Language language, const PageFoot& foot);

/// Title with a subtitle below it, at the upper margin within `width`; gives the y below.
double draw_title(Canvas& canvas, double width, const std::string& title, const std::string& subtitle);

/// "a · b · c" of those that are not empty.
std::string dotted(std::initializer_list<std::string> parts);

}  // namespace gyoryu::documents
