#pragma once

#include "base/result.h"
#include "domain/name.h"
#include "schema/read.h"
#include "schema/write.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::app {

/// Gathers what is wrong with an edit. Use cases check limits themselves, since not every caller is the server.
class Checks {
public:
    /// Begins with what breaks the limits of the edit's type.
    template <class T>
    static Checks of(const T& edit) {
        Checks checks;
        auto read = schema::from_json<T>(schema::to_json(edit));
        if (!read) checks.issues_ = std::move(read.error().issues);
        return checks;
    }

    void add(std::string path, std::string code, std::vector<base::FaultParameter> params = {});
    /// Languages known, no text of spaces only.
    void names(const std::string& path, const domain::Names& names);
    void language(const std::string& path, std::string_view tag);
    void languages(const std::string& path, const std::vector<std::string>& tags);
    /// An IANA name; empty is allowed unless `required`.
    void zone(const std::string& path, std::string_view name, bool required = false);
    /// ISO 3166-1 alpha-2, or empty.
    void country(const std::string& path, std::string_view code);
    /// Indices from 1 to `count`, each once.
    void slots(const std::string& path, const std::vector<int>& indices, std::size_t count);
    void table(const std::string& path, const std::optional<int>& index, std::size_t count);

    /// validation_failed with all issues; when every issue is of one kind that has a fault of its own
    /// (unknown_zone, unknown_language, slot_outside_event), that fault.
    base::Result<void> done() const;
    const std::vector<base::Issue>& issues() const { return issues_; }

private:
    std::vector<base::Issue> issues_;
};

}  // namespace gyoryu::app
