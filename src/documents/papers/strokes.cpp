#include "documents/papers/strokes.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {
constexpr double pad_width = 1000, pad_height = 400;
}

void draw_strokes(Canvas& canvas, const Box& box, const Strokes& strokes) {
    const double scale = std::min(box.width / pad_width, box.height / pad_height);
    const double left = box.x + (box.width - pad_width * scale) / 2;
    const double top = box.y + (box.height - pad_height * scale) / 2;
    for (const auto& points : strokes) {
        const auto x = [&](std::size_t i) { return left + points[i] * scale; };
        const auto y = [&](std::size_t i) { return top + points[i + 1] * scale; };
        // A tap is a dot.
        if (points.size() == 2) canvas.line(x(0), y(0), x(0) + 0.8, y(0), ink::text, 0.9);
        for (std::size_t i = 0; i + 3 < points.size(); i += 2)
            canvas.line(x(i), y(i), x(i + 2), y(i + 2), ink::text, 0.9);
    }
}

}  // namespace gyoryu::documents
