#include "app/index.h"

#include "store/search.h"
#include "text/search_tokens.h"
#include "text/thesaurus.h"

namespace gyoryu::app {

namespace {

std::string joined(const domain::Names& names) {
    std::string text;
    for (const auto& name : names) text += name.text + "\n";
    return text;
}

}  // namespace

void index_row(store::Transaction& tx, const domain::Organisation& organisation) {
    store::index_text(tx, "organisation", organisation.id.str(), organisation.workspace_id, std::nullopt,
                      text::tokens_of(joined(organisation.names) + organisation.city + "\n" + organisation.website));
}

void index_row(store::Transaction& tx, const domain::Programme& programme) {
    store::index_text(tx, "programme", programme.id.str(), programme.workspace_id, std::nullopt,
                      text::tokens_of(joined(programme.names) + programme.slug));
}

void index_row(store::Transaction& tx, const domain::Event& event) {
    store::index_text(tx, "event", event.id.str(), event.workspace_id, event.id,
                      text::tokens_of(joined(event.names) + joined(event.place) + event.slug));
}

void index_row(store::Transaction& tx, const WorkspaceId& workspace, const domain::Participant& participant) {
    std::string text = participant.contact_name + "\n" + participant.code + "\n" + participant.email;
    for (const auto& product : participant.products) text += "\n" + product;
    auto tokens = text::tokens_of(text);
    for (auto& token : text::term_tokens_of(text)) tokens.push_back(std::move(token));
    store::index_text(tx, "participant", participant.id.str(), workspace, participant.event_id, tokens);
}

void index_row(store::Transaction& tx, const WorkspaceId& workspace, const domain::Interpreter& interpreter) {
    store::index_text(tx, "interpreter", interpreter.id.str(), workspace, interpreter.event_id,
                      text::tokens_of(joined(interpreter.names) + interpreter.code + "\n" + interpreter.email));
}

}  // namespace gyoryu::app
