#pragma once

#include "base/fault.h"
#include "documents/imports/sheet.h"
#include "documents/imports/xlsx_workbook.h"
#include "documents/imports/xml_stream.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::documents {

/// Takes the events of xl/sharedStrings.xml: one text for each `si`, phonetic guides left out.
class SharedStrings final : public XmlEvents {
public:
    explicit SharedStrings(std::size_t cell_bytes) : cell_bytes_(cell_bytes) {}
    void open(const std::string& name, const Attributes& attributes) override;
    void text(const std::string& text) override;
    void close(const std::string& name) override;

    std::vector<std::string> strings;

private:
    std::size_t cell_bytes_;
    int phonetic_ = 0;
    bool in_text_ = false;
};

/// Takes the events of one worksheet and collects its rows within the limits.
class SheetCells final : public XmlEvents {
public:
    SheetCells(const XlsxWorkbook& workbook, const std::vector<std::string>& strings, const SheetLimits& limits)
        : workbook_(workbook), strings_(strings), limits_(limits) {}
    void open(const std::string& name, const Attributes& attributes) override;
    void text(const std::string& text) override;
    void close(const std::string& name) override;

    /// The first limit that was passed; the caller stops then.
    std::optional<base::Fault> fault;

    /// All rows with text; the value of a cell merged over several rows stands in each of them.
    std::vector<SheetRow> rows();

private:
    struct Merge {
        int top, bottom, left;
    };

    void open_row(const Attributes& attributes);
    void open_cell(const Attributes& attributes);
    void close_cell();
    void note_merge(std::string_view reference);
    std::string value() const;
    void fill_down(const Merge& merge);

    const XlsxWorkbook& workbook_;
    const std::vector<std::string>& strings_;
    SheetLimits limits_;
    std::vector<SheetRow> rows_;
    std::vector<Merge> merges_;
    SheetRow row_;
    bool in_row_ = false;
    int column_ = -1;
    std::string type_;
    std::string raw_;
    std::size_t style_ = 0;
    bool capturing_ = false;
    int phonetic_ = 0;
};

/// Row and column (from 0) of `C5`; none if it is no reference within a sheet's bounds.
struct CellPlace {
    int row = 0;
    int column = 0;
};
std::optional<CellPlace> parse_reference(std::string_view reference);

}  // namespace gyoryu::documents
