#include "documents/layout/chart_drawing.h"

#include "text/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gyoryu::documents {

namespace {

constexpr double row_height = 20;
constexpr double bar_height = 13;
constexpr double title_height = 20;
constexpr double legend_height = 18;
constexpr double plot_height = 150;
constexpr double pad = 6;
constexpr TextStyle label_style{.size = 8.5};

constexpr std::array<Color, drawn_series_max> line_colors{
    {ink::accent, ink::attention, ink::strong_line, ink::wrong, ink::text, ink::faint}};

std::size_t categories_of(const Chart& chart) { return std::min(chart.categories.size(), drawn_categories_max); }
std::size_t series_of(const Chart& chart) { return std::min(chart.series.size(), drawn_series_max); }

double value_of(const ChartSeries& series, std::size_t category) {
    const double value = category < series.values.size() ? series.values[category] : 0;
    return std::isfinite(value) ? std::max(0.0, value) : 0;
}

double stack_of(const Chart& chart, std::size_t category) {
    double sum = 0;
    for (std::size_t i = 0; i < series_of(chart); ++i) sum += value_of(chart.series[i], category);
    return sum;
}

bool stacks(const Chart& chart) { return chart.kind == ChartKind::stacked || chart.kind == ChartKind::funnel; }

double bars_height(const Chart& chart) {
    const double bars = stacks(chart) ? 1 : std::max<std::size_t>(1, series_of(chart));
    return static_cast<double>(categories_of(chart)) * (bars * bar_height + row_height - bar_height);
}

/// The largest value, or a stack's, that is drawn.
double most_of(const Chart& chart) {
    double most = 0;
    for (std::size_t c = 0; c < categories_of(chart); ++c) {
        if (stacks(chart)) most = std::max(most, stack_of(chart, c));
        for (std::size_t s = 0; s < series_of(chart); ++s) most = std::max(most, value_of(chart.series[s], c));
    }
    return most > 0 ? most : 1;
}

/// The least of 1, 2, 5, 10, … that four steps of reach `most`.
double step_for(double most) {
    const double rough = most / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough) return factor * power;
    return 10 * power;
}

class Drawing {
public:
    Drawing(Canvas& canvas, const Box& box, const Chart& chart) : canvas_(canvas), box_(box), chart_(chart) {}

    void draw() {
        double y = box_.y;
        canvas_.text(box_.x, y, box_.width, chart_.title, {.size = 10.5, .bold = true, .max_lines = 1});
        if (!chart_.unit.empty())
            canvas_.text(box_.x, y + 2, box_.width, chart_.unit,
                         {.size = 8, .color = ink::faint, .align = Align::right, .max_lines = 1});
        y += title_height;
        if (series_of(chart_) > 1) {
            draw_legend(y);
            y += legend_height;
        }
        if (categories_of(chart_) == 0) return;
        if (chart_.kind == ChartKind::line)
            draw_lines({box_.x, y, box_.width, box_.y + box_.height - y});
        else
            draw_bars(y);
    }

private:
    std::string number(double value) const {
        return text::grouped(canvas_.language(), static_cast<std::int64_t>(std::llround(std::min(value, 9e15))));
    }

    std::string label(std::size_t series, std::size_t category) const {
        const auto& labels = chart_.series[series].labels;
        if (category < labels.size()) return labels[category];
        return number(value_of(chart_.series[series], category));
    }

    /// A stack of one part is read as the part is.
    std::string stack_label(std::size_t category) const {
        return series_of(chart_) == 1 ? label(0, category) : number(stack_of(chart_, category));
    }

    void paint(const Box& box, std::size_t series) {
        if (box.width <= 0) return;
        const bool plain = series % 3 == 0;
        canvas_.fill(box, plain ? line_colors[series] : series % 3 == 1 ? ink::tint : ink::white);
        if (series % 3 == 1) canvas_.hatch(box, line_colors[0]);
        if (!plain) canvas_.frame(box, series % 3 == 1 ? line_colors[0] : ink::wrong, 0.8, series % 3 == 2);
    }

    void draw_legend(double y) {
        double x = box_.x;
        const double room = box_.width / static_cast<double>(series_of(chart_));
        for (std::size_t i = 0; i < series_of(chart_); ++i) {
            if (chart_.kind == ChartKind::line)
                canvas_.fill({x, y + 5, 14, 2.5}, line_colors[i]);
            else
                paint({x, y + 1, 14, 9}, i);
            const double width = std::min(room - 22, canvas_.text_width(chart_.series[i].name, label_style) + 2);
            canvas_.text(x + 18, y, width, chart_.series[i].name, {.size = 8.5, .max_lines = 1});
            x += width + 32;
        }
    }

    void draw_bars(double y) {
        const double names = std::min(box_.width * 0.34, widest_name() + 2 * pad);
        const double values = 92;
        const double room = box_.width - names - values;
        const double scale = room / most_of(chart_);
        for (std::size_t c = 0; c < categories_of(chart_); ++c) {
            const double height = bars_height(chart_) / static_cast<double>(categories_of(chart_));
            canvas_.fitted_text({box_.x, y, names - pad, height}, chart_.categories[c],
                                {.size = 8.5, .align = Align::right, .max_lines = 2, .least_size = 6.5});
            draw_bar_group(c, {box_.x + names, y + (row_height - bar_height) / 2, room, height}, scale);
            y += height;
        }
        canvas_.line(box_.x + names, y - bars_height(chart_), box_.x + names, y, ink::strong_line, 0.7);
    }

    void draw_bar_group(std::size_t category, const Box& area, double scale) {
        if (!stacks(chart_)) {
            for (std::size_t s = 0; s < series_of(chart_); ++s) {
                const double y = area.y + static_cast<double>(s) * bar_height;
                const double width = value_of(chart_.series[s], category) * scale;
                paint({area.x, y, width, bar_height - 1.5}, s);
                canvas_.text(area.x + width + 4, y + 0.5, 88, label(s, category), {.size = 8.5, .max_lines = 1});
            }
            return;
        }
        double x = area.x;
        for (std::size_t s = 0; s < series_of(chart_); ++s) {
            const double width = value_of(chart_.series[s], category) * scale;
            paint({x, area.y, width, bar_height}, s);
            x += width;
        }
        canvas_.text(x + 4, area.y, 88, stack_label(category), {.size = 8.5, .max_lines = 1});
    }

    double widest_name() {
        double widest = 0;
        for (std::size_t c = 0; c < categories_of(chart_); ++c)
            widest = std::max(widest, canvas_.text_width(chart_.categories[c], label_style));
        return widest;
    }

    void draw_lines(const Box& area) {
        const double names = 16, axis = 66;
        const double step = step_for(most_of(chart_));
        const double top = step * std::ceil(most_of(chart_) / step - 1e-9);
        const Box plot{area.x + axis, area.y + 6, area.width - axis - 10, area.height - names - 12};
        const auto y_of = [&](double value) { return plot.y + plot.height * (1 - value / top); };
        for (double tick = 0; tick <= top + step / 2; tick += step) {
            canvas_.line(plot.x, y_of(tick), plot.x + plot.width, y_of(tick), ink::line, 0.5);
            canvas_.text(area.x, y_of(tick) - 5, axis - 6, number(tick),
                         {.size = 8, .color = ink::faint, .align = Align::right, .max_lines = 1});
        }
        const double room = plot.width / static_cast<double>(categories_of(chart_));
        const auto x_of = [&](std::size_t c) { return plot.x + room * (static_cast<double>(c) + 0.5); };
        for (std::size_t c = 0; c < categories_of(chart_); ++c)
            canvas_.fitted_text({x_of(c) - room / 2, plot.y + plot.height + 2, room, names}, chart_.categories[c],
                                {.size = 8.5, .align = Align::center, .max_lines = 1, .least_size = 6});
        for (std::size_t s = 0; s < series_of(chart_); ++s) draw_line(s, x_of, y_of);
    }

    void draw_line(std::size_t series, const auto& x_of, const auto& y_of) {
        for (std::size_t c = 0; c < categories_of(chart_); ++c) {
            const double x = x_of(c), y = y_of(value_of(chart_.series[series], c));
            if (c > 0)
                canvas_.line(x_of(c - 1), y_of(value_of(chart_.series[series], c - 1)), x, y, line_colors[series], 1.8);
            canvas_.fill({x - 2.2, y - 2.2, 4.4, 4.4}, line_colors[series]);
            if (series_of(chart_) == 1)
                canvas_.text(x - 45, y - 15, 90, label(series, c), {.size = 8, .align = Align::center, .max_lines = 1});
        }
    }

    Canvas& canvas_;
    const Box box_;
    const Chart& chart_;
};

}  // namespace

double chart_height(const Chart& chart, double) {
    const double head = title_height + (series_of(chart) > 1 ? legend_height : 0);
    if (categories_of(chart) == 0) return head;
    return head + (chart.kind == ChartKind::line ? plot_height : bars_height(chart) + 4);
}

void draw_chart(Canvas& canvas, const Box& box, const Chart& chart) { Drawing(canvas, box, chart).draw(); }

}  // namespace gyoryu::documents
