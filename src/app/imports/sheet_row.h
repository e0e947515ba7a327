#pragma once

#include "domain/import.h"

#include <map>
#include <string>
#include <vector>

namespace gyoryu::app {

/// One row of an uploaded list, read by field.
class SheetRow {
public:
    /// `cells` begins with the row's number in the sheet, as Import keeps it.
    SheetRow(const domain::Import& import, const std::vector<std::string>& cells);

    int number() const { return number_; }
    /// The text of the field's cell; where that is empty, what all rows are given; empty when there is neither.
    const std::string& operator[](const std::string& field) const;
    bool has(const std::string& field) const { return !(*this)[field].empty(); }
    /// The column of a field from 0; −1 when no column is mapped to it.
    int column(const std::string& field) const;
    std::map<std::string, std::string> values() const;
    /// No mapped cell holds anything, or the running number alone.
    bool says_nothing() const;
    std::vector<std::string> cells() const { return {cells_.begin() + 1, cells_.end()}; }

private:
    const std::string& own(const std::string& field) const;

    const std::vector<std::string>& cells_;
    const std::map<std::string, std::string>& given_;
    std::map<std::string, int> columns_;
    int number_ = 0;
};

}  // namespace gyoryu::app
