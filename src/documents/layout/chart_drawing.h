#pragma once

#include "documents/layout/canvas.h"
#include "documents/model/document.h"

namespace gyoryu::documents {

/// Of a chart, from the left to the right and the top: at most 40 categories and 6 series are drawn.
inline constexpr std::size_t drawn_categories_max = 40;
inline constexpr std::size_t drawn_series_max = 6;

/// How high a chart is that is `width` wide; both in points.
double chart_height(const Chart& chart, double width);

/// Bars lie on their side, so that names of any length can be read; series differ by fill as well as by colour.
void draw_chart(Canvas& canvas, const Box& box, const Chart& chart);

}  // namespace gyoryu::documents
