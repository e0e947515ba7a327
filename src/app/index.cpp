#include "app/index.h"

#include "store/search.h"
#include "text/name_tokens.h"
#include "text/search_tokens.h"
#include "text/thesaurus.h"

namespace gyoryu::app {

namespace {

void add(std::vector<std::string>& to, std::vector<std::string> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Of names, in every script, and of other words as they stand.
std::vector<std::string> tokens_of(const domain::Names& names, const std::string& words) {
    auto tokens = text::tokens_of(words);
    for (const auto& name : names) add(tokens, text::name_tokens_of(name.text));
    return tokens;
}

}  // namespace

void index_row(store::Transaction& tx, const domain::Organisation& organisation) {
    store::index_text(tx, "organisation", organisation.id.str(), organisation.workspace_id, std::nullopt,
                      tokens_of(organisation.names, organisation.city + "\n" + organisation.website));
}

void index_row(store::Transaction& tx, const domain::Programme& programme) {
    store::index_text(tx, "programme", programme.id.str(), programme.workspace_id, std::nullopt,
                      tokens_of(programme.names, programme.slug));
}

void index_row(store::Transaction& tx, const domain::Event& event) {
    auto tokens = tokens_of(event.names, event.slug);
    for (const auto& place : event.place) add(tokens, text::name_tokens_of(place.text));
    store::index_text(tx, "event", event.id.str(), event.workspace_id, event.id, tokens);
}

void index_row(store::Transaction& tx, const WorkspaceId& workspace, const domain::Participant& participant) {
    std::string text = participant.code + "\n" + participant.email;
    for (const auto& product : participant.products) text += "\n" + product;
    auto tokens = text::tokens_of(text);
    add(tokens, text::term_tokens_of(text));
    add(tokens, text::name_tokens_of(participant.contact_name));
    store::index_text(tx, "participant", participant.id.str(), workspace, participant.event_id, tokens);
}

void index_row(store::Transaction& tx, const WorkspaceId& workspace, const domain::Interpreter& interpreter) {
    store::index_text(tx, "interpreter", interpreter.id.str(), workspace, interpreter.event_id,
                      tokens_of(interpreter.names, interpreter.code + "\n" + interpreter.email));
}

}  // namespace gyoryu::app
