#include "app/ledger/programme_results.h"

#include "app/ledger/results_sums.h"
#include "app/ledger/verify_chain.h"
#include "app/meetings/meeting_course.h"
#include "app/reach.h"
#include "store/record.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::app {

namespace {

void add(Tally& to, const Tally& more) {
    to.count += more.count;
    to.minor += more.minor;
    to.unconverted += more.unconverted;
    to.approximate += more.approximate;
}

void add(std::vector<SplitTally>& to, const std::vector<SplitTally>& more) {
    to.resize(std::max(to.size(), more.size()));
    for (std::size_t i = 0; i < more.size(); ++i) {
        add(to[i].total, more[i].total);
        add(to[i].confirmed, more[i].confirmed);
        add(to[i].claimed, more[i].claimed);
        add(to[i].disputed, more[i].disputed);
    }
}

std::vector<SplitTally> splits_of(const LoadedLedger& ledger, const std::string& currency) {
    std::vector<SplitTally> splits;
    for (const auto& stage : stage_totals(ledger, currency)) splits.push_back(stage.split);
    return splits;
}

/// The base currency of most events that have entries, the first by letters among equals.
std::string most_usual(const std::vector<LoadedLedger>& ledgers) {
    std::map<std::string, int> events;
    for (const auto& ledger : ledgers) events[ledger.rates.base_currency] += ledger.book->entries().empty() ? 0 : 1;
    const auto most = std::ranges::max_element(events, {}, [](const auto& one) { return one.second; });
    return most == events.end() ? domain::EventRates().base_currency : most->first;
}

std::vector<std::string> currencies_of(const std::vector<LoadedLedger>& ledgers) {
    std::set<std::string> all;
    for (const auto& ledger : ledgers) {
        all.insert(ledger.rates.base_currency);
        for (const auto& rate : ledger.rates.rates) all.insert(rate.currency);
    }
    return {all.begin(), all.end()};
}

/// The groups of all events, those that mean the same (`joint_key` of an event's key) put together.
class Groups {
public:
    void add_event(const EventId& event, const std::vector<GroupTotal>& groups,
                   const std::function<std::string(const std::string&)>& joint_key) {
        for (const auto& group : groups) {
            auto& joint = groups_[joint_key(group.key)];
            add(joint.stages, group.stages);
            joint.shares.push_back({event, group.key, group.stages});
        }
    }
    ProgrammeGroup* find(const std::string& key) {
        const auto found = groups_.find(key);
        return found == groups_.end() ? nullptr : &found->second;
    }
    /// The largest consultation amount first.
    std::vector<ProgrammeGroup> sorted() {
        std::vector<ProgrammeGroup> all;
        for (auto& [key, group] : groups_) {
            group.key = key;
            all.push_back(std::move(group));
        }
        std::ranges::sort(all, {}, [](const ProgrammeGroup& group) {
            return std::pair(-group.stages.front().total.minor, group.key);
        });
        return all;
    }

private:
    std::map<std::string, ProgrammeGroup> groups_;
};

ProgrammeEvent event_of(store::Transaction& tx, const LoadedLedger& ledger, const std::string& currency) {
    const auto& event = ledger.event;
    const auto chain = verify_chain(tx, event.id);
    return {event.id,
            event.slug,
            event.names,
            event.starts_on,
            event.ends_on,
            std::ranges::any_of(ledger.book->entries(), &domain::LedgerEntry::sample),
            count_meetings(tx, event.id).told(),
            chain.entries,
            splits_of(ledger, currency),
            chain.broken.has_value()};
}

void add_sellers(const LoadedLedger& ledger, const std::string& currency, Groups& groups) {
    const auto of_organisation = [&](const std::string& participant) {
        const auto party = ledger.parties.find(participant);
        return party == ledger.parties.end() ? std::string("-") : party->second.organisation_id;
    };
    groups.add_event(
        ledger.event.id,
        group_totals(ledger, currency, [](const domain::Claim& claim) { return claim.entry->seller_id.str(); }),
        of_organisation);
    for (const auto& [id, party] : ledger.parties)
        if (auto* group = groups.find(party.organisation_id)) group->names = party.names;
}

void add_countries(const LoadedLedger& ledger, const std::string& currency, Groups& groups) {
    groups.add_event(
        ledger.event.id,
        group_totals(ledger, currency, [&](const domain::Claim& claim) { return country_of(ledger, claim); }),
        [](const std::string& country) { return country; });
}

}  // namespace

Result<ProgrammeResults> programme_results(Context& context, const ProgrammeId& id, const std::string& currency) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<ProgrammeResults> {
        GYORYU_TRY(programme, reach_programme(context, tx, id, Need::read));
        std::vector<LoadedLedger> ledgers;
        for (const auto& event :
             store::select<domain::Event>(tx, {{store::where("programme_id", programme.id)}, {{"starts_on"}}, 0}))
            ledgers.push_back(load_ledger(context, tx, event));
        ProgrammeResults results;
        results.programme_id = programme.id;
        results.currencies = currencies_of(ledgers);
        const bool known = std::ranges::find(results.currencies, currency) != results.currencies.end();
        results.currency = known ? currency : most_usual(ledgers);
        Groups countries;
        Groups sellers;
        for (const auto& ledger : ledgers) {
            results.events.push_back(event_of(tx, ledger, results.currency));
            add(results.stages, results.events.back().stages);
            add_countries(ledger, results.currency, countries);
            add_sellers(ledger, results.currency, sellers);
        }
        results.by_country = countries.sorted();
        results.by_seller = sellers.sorted();
        return results;
    });
}

}  // namespace gyoryu::app
