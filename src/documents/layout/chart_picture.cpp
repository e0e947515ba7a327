#include "documents/layout/chart_picture.h"

#include "documents/layout/chart_drawing.h"

#include <cairo-svg.h>

#include <cmath>

namespace gyoryu::documents {

namespace {

constexpr double fineness = 2.5;

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

class PictureCanvas : public Canvas {
public:
    PictureCanvas(text::Language language, double width, double height) : Canvas(language, width, height) {}

    std::string png(const Chart& chart) {
        cairo_surface_t* surface =
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width() * fineness)),
                                       static_cast<int>(std::ceil(height() * fineness)));
        cairo_surface_set_device_scale(surface, fineness, fineness);
        draw_on(surface);
        draw(chart);
        cairo_surface_flush(surface);
        cairo_surface_write_to_png_stream(surface, append, &bytes_);
        close();
        return std::move(bytes_);
    }

    std::string svg(const Chart& chart) {
        draw_on(cairo_svg_surface_create_for_stream(append, &bytes_, width(), height()));
        draw(chart);
        close();
        return std::move(bytes_);
    }

private:
    void draw(const Chart& chart) {
        fill({0, 0, width() + 1, height() + 1}, ink::white);
        draw_chart(*this, {0, 0, width(), height()}, chart);
    }
};

int big_endian(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value > 20'000 ? 0 : static_cast<int>(value);
}

}  // namespace

ChartPicture chart_png(const Chart& chart, text::Language language, double width) {
    const double height = chart_height(chart, width);
    return {PictureCanvas(language, width, height).png(chart), width, height};
}

ChartPicture chart_svg(const Chart& chart, text::Language language, double width) {
    const double height = chart_height(chart, width);
    return {PictureCanvas(language, width, height).svg(chart), width, height};
}

std::optional<PixelSize> png_size(std::string_view png) {
    if (png.size() < 33 || !png.starts_with("\x89PNG\r\n\x1a\n") || png.substr(12, 4) != "IHDR") return {};
    const PixelSize size{big_endian(png, 16), big_endian(png, 20)};
    if (size.width == 0 || size.height == 0) return {};
    return size;
}

}  // namespace gyoryu::documents
