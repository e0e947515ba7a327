#pragma once

#include "app/checks.h"
#include "app/context.h"
#include "app/imports/import_view.h"
#include "app/imports/sheet_row.h"
#include "planning/reason.h"

#include <functional>

namespace gyoryu::app {

/// Gathers what is wrong with a row, in the reader's language, each beside its cell.
class RowProblems {
public:
    RowProblems(const Context& context, const SheetRow& row) : context_(context), row_(row) {}

    void error(const std::string& field, const std::string& code, planning::Params params = {});
    void warning(const std::string& field, const std::string& code, planning::Params params = {});
    /// Required fields must not be empty.
    void require(const std::string& field);
    /// The first address of the row's e-mail, as it is compared and kept; what stands there if it is none. Says that
    /// the others are left out.
    std::string email();
    /// Issues of an edit; `field_of` says which field a path of the edit came from.
    void add(const Checks& checks, const std::function<std::string(std::string_view path)>& field_of);

    bool has_errors() const { return errors_ > 0; }
    std::vector<ImportProblem> take() { return std::move(problems_); }

private:
    void put(ProblemSeverity severity, const std::string& field, const std::string& code, planning::Params params);

    const Context& context_;
    const SheetRow& row_;
    std::vector<ImportProblem> problems_;
    int errors_ = 0;
};

/// "/names/0/text" → "names": enough where a field is a member of the edit.
std::string first_member(std::string_view path);

}  // namespace gyoryu::app
