#include "app/search/search_workspace.h"

#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/search/find_names.h"
#include "store/record.h"
#include "store/search.h"
#include "store/search_names.h"
#include "text/search_tokens.h"
#include "text/thesaurus.h"

#include <algorithm>
#include <sstream>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace gyoryu::app {

namespace {

constexpr std::int64_t candidates_max = 400;
constexpr std::size_t hits_max = 50, words_max = 6;

/// Collects hits; tokens only narrow down, `offer` decides whether the words stand in the text.
class Finder {
public:
    Finder(const Context& context, store::Transaction& tx, const domain::Workspace& workspace, const std::string& query)
        : tx_(tx),
          query_(query),
          asked_(query),
          terms_(text::term_tokens_of(query)),
          contacts_(may_see_contacts(context, workspace.id)),
          workspace_(workspace.id) {
        const auto probes = asked_.probes();
        for (const auto& tokens : probes.all_of) add_candidates(tokens);
        if (!terms_.empty()) add_candidates(terms_);
        for (const char* entity : {"programme", "event", "organisation", "participant", "interpreter"}) {
            auto& ids = ids_[entity];
            const auto more = store::find_any_token(tx, workspace.id, entity, probes.one_of, candidates_max);
            ids.insert(ids.end(), more.begin(), more.end());
            std::ranges::sort(ids);
            ids.erase(std::ranges::unique(ids).begin(), ids.end());
        }
        for (const auto& event : store::select_where<domain::Event>(tx, store::where("workspace_id", workspace.id)))
            slugs_.emplace(event.id, event.slug);
    }

    std::vector<SearchHit> hits() {
        add_programmes();
        add_events();
        add_people_of_organisations();
        add_participants();
        add_interpreters();
        add_meetings();
        return std::move(hits_);
    }

    /// Meetings of which some words name the one side and others the other: nobody asks so for anything else.
    const std::unordered_set<std::string>& pairs() const { return pairs_; }

private:
    void add_candidates(const std::vector<std::string>& tokens) {
        for (const auto& hit : store::find_text(tx_, workspace_, tokens, candidates_max))
            ids_[hit.entity].push_back(hit.entity_id);
    }

    template <class T>
    std::vector<T> found(const char* entity) {
        return store::select_where<T>(tx_, store::one_of("id", ids_[entity]));
    }

    /// Found by its names in any script, or by words that stand in the text.
    void offer(SearchHit hit, const domain::Names& names, const std::string& text) {
        if (text::contains(text, query_) || any_answers(names, asked_)) hits_.push_back(std::move(hit));
    }

    static domain::Names names_and_place(const domain::Event& event) {
        auto names = event.names;
        names.insert(names.end(), event.place.begin(), event.place.end());
        return names;
    }

    std::string event_page(const EventId& event, const char* tab) const {
        return "/events/" + slugs_.at(event) + "/" + tab;
    }

    void add_programmes() {
        for (const auto& one : found<domain::Programme>("programme"))
            offer({SearchKind::programme, one.id.str(), std::nullopt, one.names, one.slug, "/programmes/" + one.slug},
                  one.names, one.slug);
    }

    void add_events() {
        for (const auto& one : found<domain::Event>("event"))
            offer({SearchKind::event, one.id.str(), one.id, one.names, one.starts_on.str(),
                   event_page(one.id, "overview")},
                  names_and_place(one), one.slug);
    }

    /// An organisation is found where it takes part; one that nowhere does is a hit of its own.
    void add_people_of_organisations() {
        auto organisations = found<domain::Organisation>("organisation");
        std::erase_if(organisations, [&](const domain::Organisation& one) {
            return !text::contains(one.city + "\n" + one.website, query_) && !any_answers(one.names, asked_);
        });
        std::vector<OrganisationId> ids;
        for (const auto& one : organisations) ids.push_back(one.id);
        std::unordered_map<OrganisationId, bool> takes_part;
        for (const auto& one : store::select_where<domain::Participant>(tx_, store::one_of("organisation_id", ids))) {
            const auto organisation = std::ranges::find(organisations, one.organisation_id, &domain::Organisation::id);
            takes_part[one.organisation_id] = true;
            add_participant(one, *organisation);
        }
        for (const auto& one : organisations)
            if (!takes_part[one.id])
                hits_.push_back({SearchKind::organisation, one.id.str(), std::nullopt, one.names, one.city,
                                 "/organisations/" + one.id.str()});
    }

    void add_participant(const domain::Participant& one, const domain::Organisation& organisation) {
        if (!seen_.insert(one.id.str()).second) return;
        hits_.push_back({SearchKind::participant, one.id.str(), one.event_id, organisation.names,
                         contacts_ && !one.contact_name.empty() ? one.code + " · " + one.contact_name : one.code,
                         event_page(one.event_id, "people") + "?q=" + one.code});
    }

    void add_participants() {
        auto participants = found<domain::Participant>("participant");
        std::erase_if(participants, [&](const domain::Participant& one) {
            std::string text = one.code;
            if (contacts_) text += "\n" + one.contact_name + "\n" + one.email;
            for (const auto& product : one.products) text += "\n" + product;
            const bool called = contacts_ && !one.contact_name.empty() && asked_.answers(one.contact_name);
            return !called && !text::contains(text, query_) && !names_terms(text);
        });
        std::vector<OrganisationId> ids;
        for (const auto& one : participants) ids.push_back(one.organisation_id);
        std::unordered_map<OrganisationId, domain::Organisation> organisations;
        for (auto& one : store::select_where<domain::Organisation>(tx_, store::one_of("id", ids)))
            organisations.emplace(one.id, std::move(one));
        for (const auto& one : participants) add_participant(one, organisations.at(one.organisation_id));
    }

    /// The text names every term of the query.
    bool names_terms(const std::string& text) const {
        const auto named = text::term_tokens_of(text);
        return !terms_.empty() && std::ranges::all_of(terms_, [&](const std::string& term) {
            return std::ranges::find(named, term) != named.end();
        });
    }

    void add_interpreters() {
        for (const auto& one : found<domain::Interpreter>("interpreter"))
            offer({SearchKind::interpreter, one.id.str(), one.event_id, one.names, one.code,
                   event_page(one.event_id, "people") + "?q=" + one.code},
                  one.names, one.code + (contacts_ ? "\n" + one.email : ""));
    }

    /// A meeting is asked for by words, each of which is in the name of one of its sides.
    std::vector<FoundOrganisations> organisations_of_words() {
        std::vector<FoundOrganisations> found;
        std::istringstream words(text::search_text(query_));
        for (std::string word; words >> word && found.size() < words_max;) found.emplace_back(tx_, workspace_, word);
        return found;
    }

    void add_meetings() {
        const auto words = organisations_of_words();
        std::vector<OrganisationId> ids;
        for (const auto& word : words)
            for (const auto& one : word.all()) ids.push_back(one.id);
        std::vector<ParticipantId> sides;
        for (const auto& one : store::select_where<domain::Participant>(tx_, store::one_of("organisation_id", ids)))
            sides.push_back(one.id);
        store::Select select{{store::any_of({store::one_of("seller_id", sides), store::one_of("buyer_id", sides)})}};
        select.limit = candidates_max;
        const auto meetings = store::select<domain::Meeting>(tx_, select);
        const auto names = names_of_sides(meetings);
        for (const auto& one : meetings) {
            const auto& seller = names.at(one.seller_id);
            const auto& buyer = names.at(one.buyer_id);
            const auto either = [&](const FoundOrganisations& found) { return found.has(seller) || found.has(buyer); };
            if (!std::ranges::all_of(words, either)) continue;
            const auto only = [&](const domain::Names& one, const domain::Names& other) {
                return std::ranges::any_of(words, [&](const auto& word) { return word.has(one) && !word.has(other); });
            };
            if (only(seller, buyer) && only(buyer, seller)) pairs_.insert(one.id.str());
            hits_.push_back({SearchKind::meeting, one.id.str(), one.event_id, pair_title(seller, buyer),
                             slugs_.at(one.event_id),
                             event_page(one.event_id, "timetable") + "?meeting=" + one.id.str()});
        }
    }

    std::unordered_map<ParticipantId, domain::Names> names_of_sides(const std::vector<domain::Meeting>& meetings) {
        std::vector<ParticipantId> ids;
        for (const auto& one : meetings) ids.insert(ids.end(), {one.seller_id, one.buyer_id});
        const auto people = store::select_where<domain::Participant>(tx_, store::one_of("id", ids));
        std::vector<OrganisationId> of;
        for (const auto& one : people) of.push_back(one.organisation_id);
        std::unordered_map<OrganisationId, domain::Names> names;
        for (auto& one : store::select_where<domain::Organisation>(tx_, store::one_of("id", of)))
            names.emplace(one.id, std::move(one.names));
        std::unordered_map<ParticipantId, domain::Names> sides;
        for (const auto& one : people) sides.emplace(one.id, names.at(one.organisation_id));
        return sides;
    }

    /// Seller × buyer for a reader of each language.
    static domain::Names pair_title(const domain::Names& seller, const domain::Names& buyer) {
        domain::Names title;
        for (const auto lang : {domain::Lang::ko, domain::Lang::zh, domain::Lang::en, domain::Lang::ru})
            title.push_back(
                {boost::describe::enum_to_string(lang, ""), shown(lang, seller) + " × " + shown(lang, buyer)});
        return title;
    }

    store::Transaction& tx_;
    const std::string& query_;
    text::NameQuery asked_;
    std::vector<std::string> terms_;  ///< what the query names, in whatever language
    bool contacts_;                   ///< the reader may see them, so they may find by them
    WorkspaceId workspace_;
    std::unordered_map<std::string, std::vector<std::string>> ids_;
    std::unordered_map<EventId, std::string> slugs_;
    std::unordered_set<std::string> seen_;
    std::vector<SearchHit> hits_;
    std::unordered_set<std::string> pairs_;
};

using Rank = std::tuple<int, bool, int, std::string, std::string>;

/// A meeting asked for by both its sides comes first, then titles that begin with what was typed, or are the same name
/// in another script; other meetings, of which people have many, after everything else.
void sort(std::vector<SearchHit>& hits, const std::string& query, const std::unordered_set<std::string>& pairs) {
    const std::string typed = text::search_text(query);
    const text::NameQuery asked(query);
    const bool few = hits.size() <= 2 * hits_max;  // comparing takes a tenth of a millisecond each
    const auto rank = [&](const SearchHit& hit) {
        const bool begins = std::ranges::any_of(hit.title, [&](const domain::Name& name) {
            return text::search_text(name.text).starts_with(typed) ||
                   (few && asked.likeness(name.text) >= text::same_name_likeness);
        });
        const int group = hit.kind != SearchKind::meeting ? 1 : pairs.contains(hit.id) ? 0 : 2;
        return Rank(group, !begins, static_cast<int>(hit.kind), hit.title.empty() ? "" : hit.title.front().text,
                    hit.id);
    };
    std::vector<std::pair<Rank, std::size_t>> order;
    for (std::size_t i = 0; i < hits.size(); ++i) order.emplace_back(rank(hits[i]), i);
    std::ranges::sort(order);
    std::vector<SearchHit> sorted;
    for (const auto& [place, at] : order) sorted.push_back(std::move(hits[at]));
    hits = std::move(sorted);
    if (hits.size() > hits_max) hits.resize(hits_max);
}

}  // namespace

Result<SearchHits> search_workspace(Context& context, const WorkspaceId& id, const std::string& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<SearchHits> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        if (query.size() > 800 || text::query_tokens_of(query).empty()) return SearchHits{};
        Finder finder(context, tx, workspace, query);
        SearchHits answer{finder.hits()};
        sort(answer.items, query, finder.pairs());
        return answer;
    });
}

}  // namespace gyoryu::app
