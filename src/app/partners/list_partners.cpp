#include "app/partners/list_partners.h"

#include "app/listed.h"
#include "app/partners/reach_me.h"
#include "app/reader.h"
#include "app/search/find_names.h"
#include "app/wishes/suggestion_source.h"
#include "app/wishes/wish_list.h"
#include "base/stable_sort.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <map>
#include <set>

namespace gyoryu::app {

namespace {

using domain::AskStatus;

PartnerRequest shown_request(const domain::Ask& ask, base::Instant now) {
    const bool late = ask.status == AskStatus::open && ask.expires_at <= now;
    return {
        ask.id.str(), late ? AskStatus::expired : ask.status, ask.priority, ask.message, ask.created_at, ask.expires_at,
        ask.revision};
}

/// A wish that the organiser entered for one of the two.
PartnerRequest shown_request(const domain::Request& request) {
    const auto status = request.status == domain::RequestStatus::accepted   ? AskStatus::accepted
                        : request.status == domain::RequestStatus::declined ? AskStatus::declined
                                                                            : AskStatus::open;
    return {request.id.str(), status, request.priority, request.message, request.created_at, {}, request.revision};
}

/// Everything between one participant and all others, read at once.
class Around {
public:
    Around(const Context& context, store::Transaction& tx, const Me& me) : me_(me) {
        const auto of_me = [&](const char* undone) {
            return store::Select{
                {store::where("event_id", me.event.id),
                 store::any_of({store::where("from_id", me.participant.id), store::where("to_id", me.participant.id)}),
                 store::where_not("status", std::string(undone))},
                {{"created_at"}},
                0};
        };
        const auto now = context.services.clock.now();
        for (const auto& one : store::select<domain::Request>(tx, of_me("withdrawn"))) add(one, shown_request(one));
        // What was asked here tells more than the wish it became.
        for (const auto& one : store::select<domain::Ask>(tx, of_me("withdrawn"))) add(one, shown_request(one, now));
        for (const auto& one : store::select_where<domain::Block>(tx, store::where("event_id", me.event.id),
                                                                  store::where("from_id", me.participant.id)))
            blocked_.insert(one.to_id);
        for (auto& one : store::select_where<domain::Delegate>(tx, store::where("event_id", me.event.id)))
            delegates_[one.participant_id].push_back({one.name, one.role, one.email, one.phone, one.languages});
        read_meetings(tx);
    }

    void fill(Partner& view, const domain::Participant& partner) const {
        bool meets = meets_.contains(partner.id);
        for (const auto* requests : {&sent_, &received_}) {
            const auto found = requests->find(partner.id);
            if (found == requests->end()) continue;
            (requests == &sent_ ? view.sent : view.received) = found->second;
            meets |= found->second.status == AskStatus::accepted;
        }
        view.blocked = blocked_.contains(partner.id);
        if (!meets) return;
        view.contact = PartnerContact{partner.contact_name, partner.email, partner.phone, {}};
        if (const auto found = delegates_.find(partner.id); found != delegates_.end())
            view.contact->delegates = found->second;
    }

private:
    template <class Row>
    void add(const Row& row, PartnerRequest shown) {
        const bool mine = row.from_id == me_.participant.id;
        (mine ? sent_[row.to_id] : received_[row.from_id]) = std::move(shown);
    }

    /// Whom the newest release brings together with the reader.
    void read_meetings(store::Transaction& tx) {
        const auto releases =
            store::select<domain::Release>(tx, {{store::where("event_id", me_.event.id)}, {{"number", true}}, 1});
        if (releases.empty()) return;
        for (const auto& meeting : releases.front().meetings) {
            if (meeting.seller_id == me_.participant.id) meets_.insert(meeting.buyer_id);
            if (meeting.buyer_id == me_.participant.id) meets_.insert(meeting.seller_id);
        }
    }

    const Me& me_;
    std::map<ParticipantId, PartnerRequest> sent_;
    std::map<ParticipantId, PartnerRequest> received_;
    std::map<ParticipantId, std::vector<domain::DelegateEntry>> delegates_;
    std::set<ParticipantId> blocked_;
    std::set<ParticipantId> meets_;
};

Partner view_of(const Participant& partner) {
    Partner view;
    view.id = partner.id;
    view.names = partner.organisation.names;
    view.country = partner.organisation.country;
    view.city = partner.organisation.city;
    view.website = partner.organisation.website;
    view.languages = partner.languages;
    view.offers = partner.offers;
    view.needs = partner.needs;
    view.products = partner.products;
    return view;
}

std::vector<Partner> partners_of(Context& context, store::Transaction& tx, const Me& me) {
    const auto wishes = wish_list_of(tx, me.event);
    const auto scorer = wishes.scorer();
    const Around around(context, tx, me);
    std::vector<Partner> partners;
    if (!wishes.index.contains(me.participant.id)) return partners;
    const auto& reader = wishes.person(me.participant.id);
    for (const auto& partner : wishes.roster) {
        if (partner.side == me.participant.side || partner.organisation_id == me.participant.organisation_id) continue;
        auto view = view_of(partner);
        const bool selling = me.participant.side == domain::ParticipantSide::seller;
        const auto strength =
            scorer.strength(selling ? reader : partner, selling ? partner : reader, reader_of(context.lang));
        view.strength = strength.value;
        view.reasons = told_reasons(strength.parts, context.lang);
        view.needs_interpreter = strength.needs_interpreter;
        around.fill(view, partner);
        partners.push_back(std::move(view));
    }
    base::stable_sort(partners, std::greater{}, &Partner::strength);
    return partners;
}

bool matches(const Partner& partner, const std::string& words) {
    std::string text = partner.offers + "\n" + partner.needs + "\n" + partner.country + "\n" + partner.city;
    for (const auto& name : partner.names) text += "\n" + name.text;
    for (const auto& product : partner.products) text += "\n" + product;
    return text::contains(text, words);
}

}  // namespace

Result<List<Partner>> list_partners(Context& context, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Partner>> {
        GYORYU_TRY(me, reach_me(context, tx));
        GYORYU_CHECK(Checks::of(query).done());
        auto partners = partners_of(context, tx, me);
        if (!query.q.empty()) {
            const FoundOrganisations named(tx, me.event.workspace_id, query.q);
            std::erase_if(partners,
                          [&](const Partner& one) { return !named.has(one.names) && !matches(one, query.q); });
        }
        return slice_of(std::move(partners), query);
    });
}

Result<Partner> partner_of(Context& context, const ParticipantId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Partner> {
        GYORYU_TRY(me, reach_me(context, tx));
        for (auto& partner : partners_of(context, tx, me))
            if (partner.id == id) return std::move(partner);
        return fail(FaultCode::not_found, {{"what", "participant"}});
    });
}

}  // namespace gyoryu::app
