#include "app/events/get_structure.h"
#include "app/imports/fill_trade.h"
#include "app/imports/import_plan.h"
#include "app/imports/plan_rows.h"
#include "app/imports/row_problems.h"
#include "app/imports/slot_times.h"
#include "app/participants/participant_rules.h"
#include "app/participants/roster.h"
#include "app/reader.h"
#include "documents/imports/cell_values.h"
#include "store/record.h"
#include "text/country_name.h"
#include "text/name_index.h"
#include "text/names.h"
#include "text/search_tokens.h"

#include <charconv>
#include <unordered_map>

namespace gyoryu::app {

namespace {

using domain::ParticipantSide;

std::string side_key(ParticipantSide side, std::string_view name) {
    return (side == ParticipantSide::seller ? "s/" : "b/") + text::search_text(name);
}

/// The column by whose text the organisation is known: `name`, else the first of those for a language that has any.
std::string name_column(const SheetRow& row) {
    for (const char* column : {"name", "name_ko", "name_zh", "name_en", "name_ru"})
        if (row.has(column)) return column;
    return row.column("name") >= 0 || row.column("name_ko") < 0 ? "name" : "name_ko";
}

/// Names as the row gives them: the one of column `name` first, in the language its letters tell.
domain::Names names_of(const SheetRow& row) {
    domain::Names names;
    if (row.has("name")) names.push_back({std::string(text::guessed_language(row["name"])), row["name"]});
    for (const char* lang : {"ko", "zh", "en", "ru"}) {
        const auto& text = row[std::string("name_") + lang];
        if (text.empty()) continue;
        const bool said = !names.empty() && names.front().text == text;
        if (said)
            names.front().lang = lang;
        else
            names.push_back({lang, text});
    }
    return names;
}

/// A name in a language replaces the one there is; others are added. The original stays first.
void merge_names(domain::Names& into, const domain::Names& given) {
    for (const auto& name : given) {
        const auto same_text = std::ranges::find(into, name.text, &domain::Name::text);
        if (same_text != into.end()) continue;
        const auto same_language = std::ranges::find(into, name.lang, &domain::Name::lang);
        if (same_language != into.end() && name.lang != "und")
            same_language->text = name.text;
        else
            into.push_back(name);
    }
}

/// Field of the list that a path of ParticipantEdit came from.
std::string field_of(std::string_view path, const SheetRow& row) {
    const auto member = first_member(path);
    if (member != "new_organisation" && member != "trade" && member != "presence") return member;
    const auto inner = first_member(path.substr(path.find('/', 1)));
    return inner == "names" ? name_column(row) : inner;
}

ParticipantEdit edit_of(const domain::Participant& participant, const domain::Organisation& organisation) {
    ParticipantEdit edit;
    edit.side = participant.side;
    edit.code = participant.code;
    edit.new_organisation =
        OrganisationEdit{organisation.names,   organisation.kind, organisation.country, organisation.city,
                         organisation.website, organisation.note, organisation.sample};
    edit.contact_name = participant.contact_name;
    edit.email = participant.email;
    edit.phone = participant.phone;
    edit.languages = participant.languages;
    edit.time_zone = participant.time_zone;
    edit.unavailable = participant.unavailable;
    edit.max_meetings = participant.max_meetings;
    edit.offers = participant.offers;
    edit.needs = participant.needs;
    edit.products = participant.products;
    edit.note = participant.note;
    edit.status = participant.status;
    edit.trade = participant.trade;
    edit.presence = participant.presence;
    return edit;
}

class ParticipantPlanner {
public:
    ParticipantPlanner(const Context& context, store::Transaction& tx, const domain::Event& event)
        : context_(context), event_(event), structure_(structure_of(tx, event.id)) {
        for (auto& one : roster_of(tx, event.id)) add_known(std::move(one));
        for (auto& organisation :
             store::select_where<domain::Organisation>(tx, store::where("workspace_id", event.workspace_id)))
            add_organisation(std::move(organisation));
    }

    ParticipantChange change_of(const SheetRow& row, RowProblems& problems) {
        ParticipantChange change;
        const auto side = documents::side_of(row["side"]);
        if (!row.has("side"))
            problems.error("side", "required");
        else if (!side)
            problems.error("side", "unknown_side");
        problems.require(name_column(row));
        // An unknown side hides nothing else that is wrong with the row.
        change.after.event_id = event_.id;
        if (side)
            meet(row, *side == documents::Side::seller ? ParticipantSide::seller : ParticipantSide::buyer, change,
                 problems);
        fill_organisation(row, change.organisation, problems);
        fill(row, change.after, problems);
        problems.add(check_participant(edit_of(change.after, change.organisation), structure_),
                     [&](std::string_view path) { return field_of(path, row); });
        return change;
    }

private:
    void add_known(Participant one) {
        const std::size_t index = known_.size();
        if (!one.code.empty()) by_code_.emplace(one.code, index);
        if (!one.email.empty()) by_email_.emplace(one.email, index);
        for (const auto& name : one.organisation.names) by_name_.emplace(side_key(one.side, name.text), index);
        known_.push_back(std::move(one));
    }

    void add_organisation(domain::Organisation organisation) {
        for (const auto& name : organisation.names) {
            organisation_by_name_.emplace(text::search_text(name.text), organisations_.size());
            organisation_names_.add(static_cast<int>(organisations_.size()), name.text);
        }
        organisations_.push_back(std::move(organisation));
    }

    template <class Map>
    const Participant* found_in(const Map& map, const std::string& key) const {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : &known_[found->second];
    }

    /// By code, else e-mail, else name on the same side.
    const Participant* match(const SheetRow& row, ParticipantSide side, RowProblems& problems) const {
        const auto* coded = row.has("code") ? found_in(by_code_, row["code"]) : nullptr;
        if (coded != nullptr && coded->side != side) {
            problems.error("code", "code_of_other_side", {{"name", shown(context_.lang, coded->organisation.names)}});
            return nullptr;
        }
        const auto* mailed = row.has("email") ? found_in(by_email_, problems.email()) : nullptr;
        if (coded != nullptr && mailed != nullptr && coded != mailed)
            problems.error("email", "email_of_other", {{"code", mailed->code}});
        if (coded == nullptr && mailed != nullptr && mailed->side != side) {
            problems.error("email", "email_of_other", {{"code", mailed->code}});
            return nullptr;
        }
        const auto name = name_column(row);
        const auto* named = row.has(name) ? found_in(by_name_, side_key(side, row[name])) : nullptr;
        if (coded != nullptr && row.has(name) && named != coded)
            problems.warning(name, "name_differs", {{"name", shown(context_.lang, coded->organisation.names)}});
        return coded != nullptr ? coded : mailed != nullptr ? mailed : named;
    }

    void refuse_repeated(const SheetRow& row, ParticipantSide side, RowProblems& problems) {
        const auto note = [&](const std::string& field, const std::string& key) {
            const auto [seen, is_new] = seen_.try_emplace(field + "/" + key, row.number());
            if (!is_new) problems.error(field, "repeats_row", {{"row", std::to_string(seen->second)}});
        };
        if (row.has("code")) note("code", row["code"]);
        if (row.has("email")) note("email", problems.email());
        if (const auto name = name_column(row); row.has(name) && !row.has("code"))
            note(name, side_key(side, row[name]));
    }

    /// Finds whom the row is about: somebody known, or somebody new of a known or a new organisation.
    void meet(const SheetRow& row, ParticipantSide side, ParticipantChange& change, RowProblems& problems) {
        refuse_repeated(row, side, problems);
        if (const auto* before = match(row, side, problems)) {
            change.before = *before;
            change.organisation_before = before->organisation;
            change.after = *change.before;
            change.organisation = before->organisation;
        } else {
            change.after.side = side;
            choose_organisation(row, change, problems);
        }
    }

    /// One the workspace has already, or a new one that rows of the same name share.
    void choose_organisation(const SheetRow& row, ParticipantChange& change, RowProblems& problems) const {
        change.organisation_key = text::search_text(row[name_column(row)]);
        const auto found = organisation_by_name_.find(change.organisation_key);
        if (found == organisation_by_name_.end()) {
            change.organisation.workspace_id = event_.workspace_id;
            change.organisation.sample = event_.sample;
            warn_of_namesake(row, problems);
            return;
        }
        change.organisation_before = organisations_[found->second];
        change.organisation = organisations_[found->second];
    }

    /// 위고그룹 in the list may be 威高集团 of the workspace: a person decides, the row makes a new one.
    void warn_of_namesake(const SheetRow& row, RowProblems& problems) const {
        const auto column = name_column(row);
        const auto hits = organisation_names_.find(row[column], 1);
        if (hits.empty() || hits[0].likeness < text::same_name_likeness) return;
        const auto& known = organisations_[static_cast<std::size_t>(hits[0].id)];
        problems.warning(column, "alike_organisation", {{"name", shown(context_.lang, known.names)}});
    }

    static void fill_products(const SheetRow& row, domain::Participant& to) {
        if (!row.has("products") && !row.has("hs_codes")) return;
        to.products = documents::parts_of(row["products"]);
        for (auto& code : documents::parts_of(row["hs_codes"]))
            if (std::ranges::find(to.products, code) == to.products.end()) to.products.push_back(std::move(code));
    }

    static void set(const SheetRow& row, const std::string& field, std::string& to) {
        if (row.has(field)) to = row[field];
    }

    static void fill_organisation(const SheetRow& row, domain::Organisation& to, RowProblems& problems) {
        merge_names(to.names, names_of(row));
        set(row, "city", to.city);
        set(row, "website", to.website);
        if (!row.has("country")) return;
        if (const auto code = text::country_of(row["country"]))
            to.country = *code;
        else
            problems.error("country", "unknown_country", {{"value", row["country"]}});
    }

    void fill(const SheetRow& row, domain::Participant& to, RowProblems& problems) const {
        set(row, "code", to.code);
        set(row, "contact_name", to.contact_name);
        set(row, "phone", to.phone);
        set(row, "time_zone", to.time_zone);
        set(row, "offers", to.offers);
        set(row, "needs", to.needs);
        set(row, "note", to.note);
        if (row.has("email")) to.email = problems.email();
        fill_products(row, to);
        if (row.has("languages")) fill_languages(row, "languages", to.languages, problems);
        if (row.has("second_languages"))
            fill_languages(row, "second_languages", to.presence.second_languages, problems);
        if (row.has("max_meetings"))
            if (const auto most = number_in(row, "max_meetings", problems)) to.max_meetings = most;
        if (row.has("delegates"))
            if (const auto delegates = number_in(row, "delegates", problems)) to.presence.delegates = *delegates;
        fill_trade(row, to.trade, problems);
        if (auto absences = absences_of(row, event_, structure_, problems)) to.unavailable = std::move(*absences);
    }

    static void fill_languages(const SheetRow& row, const char* field, std::vector<std::string>& to,
                               RowProblems& problems) {
        if (auto languages = documents::languages_of(row[field]))
            to = std::move(*languages);
        else
            problems.error(field, "unknown_language", {{"value", row[field]}});
    }

    static std::optional<int> number_in(const SheetRow& row, const char* field, RowProblems& problems) {
        const auto& text = row[field];
        int number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size()) return number;
        problems.error(field, "not_a_number", {{"value", text}});
        return std::nullopt;
    }

    const Context& context_;
    const domain::Event& event_;
    domain::Structure structure_;
    std::vector<Participant> known_;
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::size_t> by_email_;
    std::unordered_map<std::string, std::size_t> by_name_;
    std::vector<domain::Organisation> organisations_;
    std::unordered_map<std::string, std::size_t> organisation_by_name_;
    text::NameIndex organisation_names_;         ///< by position in organisations_
    std::unordered_map<std::string, int> seen_;  ///< field/value → row
};

}  // namespace

ImportAction action_of(const ParticipantChange& change) {
    if (!change.before) return ImportAction::create;
    const bool same = is_same(*change.before, change.after) &&
                      (change.organisation_before && is_same(*change.organisation_before, change.organisation)) &&
                      change.before->organisation_id == change.organisation.id;
    return same ? ImportAction::skip : ImportAction::update;
}

std::vector<PlannedRow> plan_participants(const Context& context, store::Transaction& tx, const domain::Event& event,
                                          const domain::Import& import) {
    ParticipantPlanner planner(context, tx, event);
    return plan_rows(context, import, planner);
}

}  // namespace gyoryu::app
