#include "documents/layout/page_frame.h"
#include "documents/papers/record_table.h"
#include "documents/papers/strokes.h"

#include <algorithm>
#include <numeric>

namespace gyoryu::documents {

namespace {

constexpr double pad = 4;
constexpr double head_height = 20;
constexpr double signed_height = 34;

class RecordPages {
public:
    RecordPages(const std::string& title, text::Language language)
        : language_(language), canvas_(language, a4_long, a4_short, title) {}

    std::string draw(const std::vector<RecordTable>& tables) {
        for (const auto& table : tables) draw_table(table);
        if (tables.empty()) canvas_.end_page();
        return canvas_.finish();
    }

private:
    double width() const { return canvas_.width() - 2 * page_margin; }
    double bottom() const { return canvas_.height() - page_margin - foot_height - 8; }
    static double top() { return page_margin + 44; }

    std::vector<double> widths(const RecordTable& table) const {
        const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const auto& column) { return sum + column.share; });
        std::vector<double> widths;
        for (const auto& column : table.columns) widths.push_back(width() * column.share / all);
        return widths;
    }

    double row_height(const std::vector<RecordCell>& row, const std::vector<double>& widths) {
        double height = 14;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!row[i].strokes.empty()) height = std::max(height, signed_height - 2 * pad);
            height = std::max(height, canvas_.text_height(widths[i] - 2 * pad, row[i].text, {.size = 9.5}));
        }
        return height + 2 * pad;
    }

    /// The rows of each page.
    std::vector<std::vector<std::size_t>> paginate(const RecordTable& table, const std::vector<double>& widths) {
        std::vector<std::vector<std::size_t>> pages(1);
        double y = top() + head_height;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const double height = row_height(table.rows[i], widths);
            if (y + height > bottom() && !pages.back().empty()) {
                pages.emplace_back();
                y = top() + head_height;
            }
            pages.back().push_back(i);
            y += height;
        }
        if (y + closing_height(table) > bottom() && !pages.back().empty()) pages.emplace_back();
        return pages;
    }

    double closing_height(const RecordTable& table) {
        double height = 0;
        for (const auto& text : {table.summary, table.note})
            if (!text.empty()) height += canvas_.text_height(width(), text, {.size = 10}) + 6;
        return height + 8;
    }

    void draw_head(const RecordTable& table, const std::vector<double>& widths) {
        canvas_.text(page_margin, page_margin, width(), table.title, {.size = 16, .bold = true, .max_lines = 1});
        canvas_.text(page_margin, page_margin + 24, width(), table.subtitle,
                     {.size = 10, .color = ink::faint, .max_lines = 1});
        canvas_.fill({page_margin, top(), width(), head_height}, ink::accent);
        double x = page_margin;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            canvas_.fitted_text({x + pad, top(), widths[i] - 2 * pad, head_height}, table.columns[i].heading,
                                {.size = 9, .bold = true, .color = ink::white, .max_lines = 1, .least_size = 6});
            x += widths[i];
        }
    }

    void draw_row(const RecordTable& table, const std::vector<RecordCell>& row, const std::vector<double>& widths,
                  double y, double height) {
        double x = page_margin;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Box box{x + pad, y + pad, widths[i] - 2 * pad, height - 2 * pad};
            draw_strokes(canvas_, box, row[i].strokes);
            canvas_.text(box.x, box.y, box.width, row[i].text,
                         {.size = 9.5, .align = table.columns[i].right ? Align::right : Align::left});
            x += widths[i];
        }
        canvas_.line(page_margin, y + height, page_margin + width(), y + height, ink::line, 0.5);
    }

    void draw_closing(const RecordTable& table, double y) {
        y += 8;
        if (!table.summary.empty())
            y += canvas_.text(page_margin, y, width(), table.summary, {.size = 10, .bold = true}) + 6;
        if (!table.note.empty()) canvas_.text(page_margin, y, width(), table.note, {.size = 9, .color = ink::faint});
    }

    void draw_table(const RecordTable& table) {
        const auto columns = widths(table);
        const auto pages = paginate(table, columns);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            draw_head(table, columns);
            double y = top() + head_height;
            for (const auto row : pages[page]) {
                const double height = row_height(table.rows[row], columns);
                draw_row(table, table.rows[row], columns, y, height);
                y += height;
            }
            if (page + 1 == pages.size()) draw_closing(table, y);
            draw_foot(canvas_, language_,
                      {dotted({table.title, table.subtitle}), table.sample, static_cast<int>(page) + 1,
                       static_cast<int>(pages.size())});
            canvas_.end_page();
        }
    }

    text::Language language_;
    PdfCanvas canvas_;
};

}  // namespace

std::string record_tables_pdf(const std::vector<RecordTable>& tables, const std::string& title,
                              text::Language language) {
    return RecordPages(title, language).draw(tables);
}

}  // namespace gyoryu::documents
