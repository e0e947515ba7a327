#include "cli/read.h"

#include "cli/options.h"
#include "cli/problem_argument.h"
#include "cli/reading_text.h"
#include "cli/write_file.h"
#include "desk/read/read_article.h"

namespace gyoryu::cli {

namespace {

struct Settings {
    std::vector<std::string> files;
    std::optional<std::string> out;
    bool table = false;
    bool explain = false;
};

base::Result<Settings> settings_of(const Call& call) {
    GYORYU_TRY(options, Options::parse(call.arguments, {{"--format"}, {"--out"}, {"--explain", false}}));
    if (options.rest().empty()) return base::fail(wrong_arguments("articles_expected"));
    GYORYU_TRY(table, options.table());
    return Settings{options.rest(), options.text("--out"), table, options.has("--explain")};
}

/// A file that cannot be opened is no article; every other has a reading.
base::Result<desk::Reading> reading_of(const std::string& file) {
    auto bytes = read_file(file);
    if (!bytes) {
        base::Fault fault{base::FaultCode::unreadable_article, {}, bytes.error().issues};
        return base::fail(std::move(fault));
    }
    return desk::read_article(*bytes);
}

}  // namespace

int read(const Call& call) {
    const auto settings = settings_of(call);
    if (!settings) {
        print_fault(call.err, "gyoryu read", settings.error());
        return exit_bad_input;
    }
    std::string text;
    for (const auto& file : settings->files) {
        const auto reading = reading_of(file);
        if (!reading) {
            print_fault(call.err, file, reading.error());
            return exit_bad_input;
        }
        if (settings->table) {
            text += reading_text(file, *reading, settings->explain);
            continue;
        }
        text += (text.empty() ? (settings->files.size() > 1 ? "[" : "") : ",\n") +
                desk::reading_json(*reading, settings->explain);
    }
    if (!settings->table) text += settings->files.size() > 1 ? "]\n" : "\n";
    return deliver(call, settings->out, text) ? exit_ok : exit_bad_input;
}

}  // namespace gyoryu::cli
