#include "cli/person.h"

#include "app/person_data/describe_person.h"
#include "app/person_data/erase_again.h"
#include "app/person_data/erase_person.h"
#include "app/person_data/export_person.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"
#include "cli/system_context.h"
#include "cli/write_file.h"
#include "store/read_beside.h"
#include "store/record.h"

#include <boost/describe/enum_to_string.hpp>

#include <ostream>

namespace gyoryu::cli {

namespace {

int usage(const Call& call) {
    call.err << "gyoryu person " << person_usage << '\n';
    return exit_bad_input;
}

std::string name_of(domain::PersonRecordKind kind) { return boost::describe::enum_to_string(kind, "person"); }

int nobody(const Call& call, const std::string& text) {
    call.err << say("person.nobody", {{"person", text}}) << '\n';
    return exit_failed;
}

int find(const Call& call, const Options& options, const std::string& words) {
    bool any = false;
    const auto done = with_system_context(store_settings_of(options), [&](app::Context& context) -> base::Result<void> {
        const auto workspaces = context.services.database.read(
            [](store::Transaction& tx) { return store::select_where<domain::Workspace>(tx); });
        for (const auto& workspace : workspaces) {
            GYORYU_TRY(found, app::find_people(context, workspace.id, words));
            for (const auto& one : found.items) {
                any = true;
                call.out << name_of(one.kind) << ':' << one.id << '\t' << one.name << '\t' << one.email << '\t'
                         << (one.event.empty() ? workspace.name : one.event.front().text) << '\n';
            }
        }
        return {};
    });
    if (!done) {
        print_store_fault(call.err, "gyoryu person find", done.error());
        return exit_bad_input;
    }
    return any ? exit_ok : nobody(call, words);
}

std::vector<app::PersonRecord> records(app::Context& context, const std::string& text) {
    return context.services.database.read([&](store::Transaction& tx) { return app::records_named(tx, text); });
}

/// The file itself for the first, `-2` before the ending for the next.
std::filesystem::path numbered(const std::filesystem::path& file, std::size_t index) {
    if (index == 0) return file;
    return file.parent_path() / (file.stem().string() + "-" + std::to_string(index + 1) + file.extension().string());
}

int export_one(const Call& call, const Options& options) {
    const auto& text = options.rest()[1];
    int code = exit_ok;
    const auto done = with_system_context(store_settings_of(options), [&](app::Context& context) -> base::Result<void> {
        const auto found = records(context, text);
        if (found.empty()) code = nobody(call, text);
        for (std::size_t i = 0; i < found.size(); ++i) {
            GYORYU_TRY(file, app::export_person(context, found[i], {}));
            const auto path = numbered(options.rest()[2], i);
            if (!deliver(call, path.string(), file.bytes)) return (code = exit_failed, base::Result<void>());
            std::error_code ignored;
            using std::filesystem::perms;
            std::filesystem::permissions(path, perms::owner_read | perms::owner_write, ignored);
            call.out << say("person.exported", {{"file", path.string()}}) << '\n';
        }
        return {};
    });
    if (done) return code;
    print_store_fault(call.err, "gyoryu person export", done.error());
    return exit_bad_input;
}

void print(std::ostream& out, const app::Erasure& erasure) {
    for (const auto& place : erasure.proof.searched) {
        const std::vector<base::FaultParameter> about{{"place", place.place},
                                                      {"rows", std::to_string(place.rows)},
                                                      {"found", std::to_string(place.found)},
                                                      {"others", std::to_string(place.others)},
                                                      {"until", place.until ? place.until->str() : "–"}};
        out << (place.found == 0 ? "✓ " : "✗ ")
            << say(std::string("person.place.") + boost::describe::enum_to_string(place.state, ""), about) << '\n';
    }
    out << say("person.erased", {{"found", std::to_string(erasure.proof.found)},
                                 {"others", std::to_string(erasure.proof.others)},
                                 {"at", erasure.at.str()}})
        << '\n'
        << "sha256 " << erasure.digest << '\n';
}

app::OperatorWish wish_of(const Options& options) {
    app::OperatorWish wish;
    wish.without_confirmation = true;
    if (const auto log = options.text("--log")) wish.logs.emplace_back(*log);
    return wish;
}

int erase(const Call& call, const Options& options) {
    const auto& text = options.rest()[1];
    if (!options.has("--yes")) {
        call.err << say("person.confirm") << '\n';
        return exit_bad_input;
    }
    int code = exit_ok;
    const auto done = with_system_context(store_settings_of(options), [&](app::Context& context) -> base::Result<void> {
        const auto found = records(context, text);
        if (found.empty()) code = nobody(call, text);
        for (std::size_t i = 0; i < found.size(); ++i) {
            GYORYU_TRY(erasure, app::erase_person(context, found[i], {}, wish_of(options)));
            print(call.out, erasure);
            if (erasure.proof.found > 0) code = exit_failed;
            if (const auto file = options.text("--proof"))
                if (!deliver(call, numbered(*file, i).string(), app::bytes_of(erasure.proof))) code = exit_failed;
        }
        return {};
    });
    if (done) return code;
    print_store_fault(call.err, "gyoryu person erase", done.error());
    return exit_bad_input;
}

int list_erased(const Call& call, const Options& options) {
    std::string list;
    const auto read = store::read_beside(store_settings_of(options), [&](store::Transaction& tx) -> base::Result<void> {
        list = app::erased_list(tx);
        return {};
    });
    if (!read) {
        print_store_fault(call.err, "gyoryu person list-erased", read.error());
        return exit_bad_input;
    }
    return deliver(call, options.rest()[1], list) ? exit_ok : exit_failed;
}

}  // namespace

int person(const Call& call) {
    const auto options =
        Options::parse(call.arguments, {{"--data"}, {"--database"}, {"--proof"}, {"--log"}, {"--yes", false}});
    if (!options) {
        print_fault(call.err, "gyoryu person", options.error());
        return usage(call);
    }
    const auto& rest = options->rest();
    if (rest.size() == 2 && rest[0] == "find") return find(call, *options, rest[1]);
    if (rest.size() == 3 && rest[0] == "export") return export_one(call, *options);
    if (rest.size() == 2 && rest[0] == "erase") return erase(call, *options);
    if (rest.size() == 2 && rest[0] == "list-erased") return list_erased(call, *options);
    return usage(call);
}

}  // namespace gyoryu::cli
