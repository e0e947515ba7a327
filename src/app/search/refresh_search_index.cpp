#include "app/search/refresh_search_index.h"

#include "app/index.h"
#include "store/record.h"
#include "store/settings.h"
#include "text/index_rules.h"

#include <span>
#include <unordered_map>

namespace gyoryu::app {

namespace {

constexpr std::string_view mark = "search_index";
constexpr std::size_t rows_at_once = 300;

class Refresh {
public:
    explicit Refresh(Services& services) : services_(services) {
        services_.database.read([&](store::Transaction& tx) {
            for (const auto& row : tx.query("SELECT id, workspace_id FROM events"))
                workspaces_.emplace(store::text_of(row[0]), WorkspaceId(store::text_of(row[1])));
        });
    }

    /// `index` is called with the transaction and each row of `table` as it stands at that moment.
    template <class T, class F>
    void all(const std::string& table, F&& index) {
        std::vector<std::string> ids;
        services_.database.read([&](store::Transaction& tx) {
            ids.clear();
            for (const auto& row : tx.query("SELECT id FROM " + table + " ORDER BY id"))
                ids.push_back(store::text_of(row[0]));
        });
        for (std::size_t from = 0; from < ids.size(); from += rows_at_once) {
            const auto some = std::span(ids).subspan(from, std::min(rows_at_once, ids.size() - from));
            const std::vector<std::string> chosen(some.begin(), some.end());
            services_.database.write([&](store::Transaction& tx) {
                for (const auto& row : store::select_where<T>(tx, store::one_of("id", chosen))) index(tx, row);
            });
            count_ += static_cast<std::int64_t>(some.size());
        }
    }

    /// Of an event that is gone by now there is nothing to index.
    template <class T>
    void people(const std::string& table) {
        all<T>(table, [&](store::Transaction& tx, const T& row) {
            const auto found = workspaces_.find(row.event_id.str());
            if (found != workspaces_.end()) index_row(tx, found->second, row);
        });
    }

    std::int64_t count() const { return count_; }

private:
    Services& services_;
    std::unordered_map<std::string, WorkspaceId> workspaces_;
    std::int64_t count_ = 0;
};

}  // namespace

std::int64_t refresh_search_index(Services& services) {
    const auto rules = text::index_rules();
    const auto known = services.database.read([](store::Transaction& tx) { return store::find_setting(tx, mark); });
    if (known == rules) return 0;
    const auto index = [](store::Transaction& tx, const auto& row) { index_row(tx, row); };
    Refresh refresh(services);
    refresh.all<domain::Organisation>("organisations", index);
    refresh.all<domain::Programme>("programmes", index);
    refresh.all<domain::Event>("events", index);
    refresh.people<domain::Participant>("participants");
    refresh.people<domain::Interpreter>("interpreters");
    services.database.write([&](store::Transaction& tx) { store::put_setting(tx, mark, rules); });
    return refresh.count();
}

}  // namespace gyoryu::app
