#include "cli/ledger.h"

#include "app/ledger/proof.h"
#include "app/ledger/verify_chain.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"
#include "schema/write.h"
#include "store/ledger_tables.h"
#include "store/read_beside.h"
#include "store/record.h"

#include <boost/json/serialize.hpp>

#include <fstream>
#include <ostream>

namespace gyoryu::cli {

namespace {

/// What `verify` found.
struct Verdict {
    std::vector<std::pair<domain::Event, app::ChainState>> chains;
    std::vector<app::MissingEntry> missing;
    std::optional<bool> head_found;

    bool whole() const {
        return missing.empty() && head_found.value_or(true) &&
               std::ranges::none_of(chains, [](const auto& chain) { return chain.second.broken.has_value(); });
    }
};

/// Events with a ledger, or the one that is named by id or slug.
std::vector<domain::Event> events_of(store::Transaction& tx, const std::optional<std::string>& named) {
    if (named)
        return store::select_where<domain::Event>(
            tx, store::any_of({store::where("id", *named), store::where("slug", *named)}));
    std::vector<std::string> ids;
    for (const auto& row : tx.query("SELECT DISTINCT event_id FROM ledger_entries"))
        ids.push_back(store::text_of(row[0]));
    return store::select_where<domain::Event>(tx, store::one_of("id", ids));
}

base::Result<Verdict> verdict_of(store::Transaction& tx, const Options& options) {
    Verdict verdict;
    const auto named = options.text("--event");
    const auto events = events_of(tx, named);
    if (named && events.empty()) return base::fail(base::FaultCode::not_found, {{"what", "event"}});
    for (const auto& event : events) verdict.chains.emplace_back(event, app::verify_chain(tx, event.id));
    if (!named) verdict.missing = app::entries_only_audited(tx);
    if (const auto head = options.text("--head"))
        verdict.head_found = store::count_where<domain::LedgerEntry>(tx, store::where("hash", *head)) > 0;
    return verdict;
}

void print_json(std::ostream& out, const Verdict& verdict) {
    boost::json::array chains;
    for (const auto& [event, state] : verdict.chains) {
        auto chain = schema::to_json(state).as_object();
        chain["event"] = event.slug;
        chains.push_back(std::move(chain));
    }
    boost::json::object whole{
        {"whole", verdict.whole()}, {"chains", chains}, {"missing", schema::to_json(verdict.missing)}};
    if (verdict.head_found) whole["head_found"] = *verdict.head_found;
    out << boost::json::serialize(whole) << '\n';
}

void print_table(std::ostream& out, const Verdict& verdict) {
    for (const auto& [event, state] : verdict.chains) {
        const std::vector<base::FaultParameter> about{{"event", event.slug},
                                                      {"entries", std::to_string(state.entries)},
                                                      {"head", state.head_hash},
                                                      {"erased", std::to_string(state.erased_notes)}};
        if (!state.broken) {
            out << "✓ " << say("ledger.chain.whole", about) << '\n';
            continue;
        }
        out << "✗ "
            << say("ledger.chain.broken." + std::string(boost::describe::enum_to_string(state.broken->fault, "hash")),
                   {{"event", event.slug}, {"entry", std::to_string(state.broken->number)}})
            << '\n';
    }
    for (const auto& entry : verdict.missing)
        out << "✗ " << say("ledger.entry_missing", {{"entry", entry.number}, {"hash", entry.hash}}) << '\n';
    if (verdict.head_found) out << say(*verdict.head_found ? "ledger.head_found" : "ledger.head_missing") << '\n';
    if (verdict.chains.empty()) out << say("ledger.none") << '\n';
}

int usage(const Call& call) {
    call.err << "gyoryu ledger " << ledger_usage << '\n';
    return exit_bad_input;
}

int verify(const Call& call, const Options& options) {
    const auto table = options.table(true);
    if (!table) {
        print_fault(call.err, "gyoryu ledger verify", table.error());
        return exit_bad_input;
    }
    Verdict verdict;
    const auto read = store::read_beside(store_settings_of(options), [&](store::Transaction& tx) -> base::Result<void> {
        GYORYU_TRY(found, verdict_of(tx, options));
        verdict = std::move(found);
        return {};
    });
    if (!read) {
        print_store_fault(call.err, "gyoryu ledger verify", read.error());
        return exit_bad_input;
    }
    (*table ? print_table : print_json)(call.out, verdict);
    return verdict.whole() ? exit_ok : exit_failed;
}

bool write_all(const std::filesystem::path& folder, const std::vector<app::ProofFile>& files) {
    for (const auto& file : files) {
        std::error_code error;
        std::filesystem::create_directories((folder / file.name).parent_path(), error);
        std::ofstream out(folder / file.name, std::ios::binary);
        out << file.bytes;
        if (!out.flush()) return false;
    }
    return true;
}

domain::Lang lang_of_terminal() {
    domain::Lang lang = domain::Lang::en;
    boost::describe::enum_from_string(std::string(text::tag_of(terminal_language())).c_str(), lang);
    return lang;
}

int export_proof(const Call& call, const Options& options) {
    const auto named = options.text("--event");
    if (!named || options.rest().size() != 2) return usage(call);
    const std::filesystem::path folder = options.rest()[1];
    if (std::filesystem::exists(folder)) {
        print_fault(call.err, folder.string(), {base::FaultCode::file_exists, {{"file", folder.string()}}, {}});
        return exit_failed;
    }
    std::vector<app::ProofFile> files;
    const auto read = store::read_beside(store_settings_of(options), [&](store::Transaction& tx) -> base::Result<void> {
        const auto events = events_of(tx, named);
        if (events.empty()) return base::fail(base::FaultCode::not_found, {{"what", "event"}});
        if (events.size() > 1)
            return base::fail(base::FaultCode::conflict_exists, {{"what", "event"}, {"field", "slug"}});
        files = app::proof_of(tx, events.front().id, lang_of_terminal(), options.has("--with-notes"));
        return {};
    });
    if (!read) {
        print_store_fault(call.err, "gyoryu ledger export", read.error());
        return exit_bad_input;
    }
    if (!write_all(folder, files)) {
        print_fault(call.err, folder.string(), {base::FaultCode::unreadable_problem, {}, {{"", "cannot_write", {}}}});
        return exit_failed;
    }
    call.out << say("ledger.exported", {{"folder", folder.string()}}) << '\n';
    return exit_ok;
}

}  // namespace

int ledger(const Call& call) {
    const auto options = Options::parse(
        call.arguments, {{"--data"}, {"--database"}, {"--event"}, {"--head"}, {"--format"}, {"--with-notes", false}});
    if (!options) {
        print_fault(call.err, "gyoryu ledger", options.error());
        return usage(call);
    }
    const std::string what = options->rest().empty() ? "" : options->rest()[0];
    if (what == "verify" && options->rest().size() == 1) return verify(call, *options);
    if (what == "export") return export_proof(call, *options);
    return usage(call);
}

}  // namespace gyoryu::cli
