#include "app/imports/participant_references.h"

#include "app/accounts/open_session.h"
#include "text/search_tokens.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr double worth_telling = 0.6;  ///< of likeness: less does not help whoever looks for a mistake

}  // namespace

ParticipantReferences::ParticipantReferences(std::vector<Participant> people) : people_(std::move(people)) {
    const auto add = [&](const std::string& key, const Participant& one) {
        auto& found = index_[key];
        if (std::ranges::find(found, &one) == found.end()) found.push_back(&one);
    };
    for (const auto& one : people_) {
        if (!one.code.empty()) add("code/" + one.code, one);
        if (!one.email.empty()) add("email/" + one.email, one);
        for (const auto& name : one.organisation.names) add("name/" + text::search_text(name.text), one);
    }
}

ParticipantReferences::Found ParticipantReferences::find(const std::string& text) const {
    if (text.empty()) return {};
    for (const auto& key : {"code/" + text, "email/" + normal_email(text), "name/" + text::search_text(text)}) {
        const auto found = index_.find(key);
        if (found == index_.end()) continue;
        if (found->second.size() > 1) return {.ambiguous = true};
        return {.one = found->second.front()};
    }
    const auto [known, is_new] = alike_.try_emplace(text);
    if (is_new) known->second = find_alike(text);
    return known->second;
}

ParticipantReferences::Found ParticipantReferences::find_alike(const std::string& text) const {
    if (!names_) {
        names_.emplace();
        for (std::size_t i = 0; i < people_.size(); ++i)
            for (const auto& name : people_[i].organisation.names) names_->add(static_cast<int>(i), name.text);
    }
    const auto hits = names_->find(text, 2);
    if (hits.empty() || hits[0].likeness < worth_telling) return {};
    const auto* nearest = &people_[static_cast<std::size_t>(hits[0].id)];
    if (hits[0].likeness < text::same_name_likeness) return {.nearest = nearest};
    if (hits.size() > 1 && hits[1].likeness >= text::same_name_likeness) return {.ambiguous = true};
    const auto without_legal_form = [](const std::string& name) {
        const auto key = text::name_key_of(name);
        return key.forms.empty() ? key.plain : key.forms.front();
    };
    const bool same = std::ranges::any_of(nearest->organisation.names, [&](const domain::Name& name) {
        return without_legal_form(name.text) == without_legal_form(text);
    });
    return {.one = nearest, .by_likeness = !same};
}

}  // namespace gyoryu::app
