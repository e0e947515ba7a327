#include "documents/xlsx/xlsx_chart.h"

#include "documents/layout/document_layout.h"
#include "documents/model/document_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace gyoryu::documents {

namespace {

constexpr int data_row = 3;
constexpr std::array<lxw_color_t, 4> colors{0x0B6E6E, 0x9FCFCB, 0xC98A5B, 0x73808C};

uint8_t type_of(ChartKind kind) {
    switch (kind) {
        case ChartKind::line:
            return LXW_CHART_LINE;
        case ChartKind::bar:
            return LXW_CHART_BAR;
        case ChartKind::stacked:
        case ChartKind::funnel:
            break;
    }
    return LXW_CHART_BAR_STACKED;
}

/// Whole numbers without decimals, others with two.
int decimals_of(const ChartSeries& series) {
    for (const double value : series.values)
        if (std::isfinite(value) && value != std::round(value)) return 2;
    return 0;
}

void write_data(XlsxBook& book, lxw_worksheet* sheet, const Chart& chart) {
    book.write(sheet, 0, 0, chart.title, CellLook::title);
    book.write(sheet, 1, 0, chart.unit, CellLook::subtitle);
    book.write(sheet, data_row, 0, "", CellLook::heading);
    for (std::size_t c = 0; c < chart.categories.size(); ++c)
        book.write(sheet, data_row + 1 + int(c), 0, chart.categories[c], CellLook::strong);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto& series = chart.series[s];
        book.write(sheet, data_row, int(s) + 1, series.name, CellLook::heading);
        for (std::size_t c = 0; c < chart.categories.size() && c < series.values.size(); ++c)
            book.write_number(sheet, data_row + 1 + int(c), int(s) + 1, series.values[c], decimals_of(series));
    }
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_column(sheet, 1, lxw_col_t(std::max<std::size_t>(1, chart.series.size())), 16, nullptr);
}

void add_series(lxw_chart* drawn, const lxw_worksheet* sheet, const Chart& chart, std::size_t number) {
    const auto last = lxw_row_t(data_row + int(chart.categories.size()));
    const auto column = lxw_col_t(number + 1);
    lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
    chart_series_set_categories(series, sheet->name, data_row + 1, 0, last, 0);
    chart_series_set_values(series, sheet->name, data_row + 1, column, last, column);
    chart_series_set_name_range(series, sheet->name, data_row, column);
    lxw_chart_fill fill{};
    fill.color = colors[number % colors.size()];
    lxw_chart_line line{};
    line.color = fill.color;
    if (chart.kind == ChartKind::line)
        chart_series_set_line(series, &line);
    else
        chart_series_set_fill(series, &fill);
}

}  // namespace

std::string write_chart_sheet(XlsxBook& book, const Chart& chart, const std::string& fallback_name) {
    lxw_worksheet* sheet = book.add_sheet(chart.title.empty() ? fallback_name : chart.title);
    write_data(book, sheet, chart);
    if (chart.categories.empty() || chart.series.empty()) return sheet->name;
    lxw_chart* drawn = workbook_add_chart(book.workbook(), type_of(chart.kind));
    for (std::size_t s = 0; s < chart.series.size(); ++s) add_series(drawn, sheet, chart, s);
    const auto title = printable(chart.title);
    if (title.empty())
        chart_title_off(drawn);
    else
        chart_title_set_name(drawn, title.c_str());
    if (chart.series.size() == 1) chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    // The first category stands on top, as in the table; of bars that lie, theirs is the y axis.
    if (chart.kind != ChartKind::line) chart_axis_set_reverse(drawn->y_axis);
    auto words = printable(chart_words(chart));
    lxw_chart_options options{};
    options.description = words.data();
    options.x_scale = 1.4;
    options.y_scale = std::clamp(0.6 + 0.07 * double(chart.categories.size()), 1.0, 3.0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_insert_chart_opt(sheet, data_row, lxw_col_t(chart.series.size() + 2), drawn, &options);
    return sheet->name;
}

}  // namespace gyoryu::documents
