#include "app/mails/recipient.h"

#include "app/reader.h"
#include "store/record.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gyoryu::app {

namespace {

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view code) {
    return std::ranges::find(list, code) != list.end();
}

}  // namespace

domain::Lang letter_language(const std::vector<std::string>& spoken, const std::string& country) {
    for (const auto& tag : spoken)
        if (const auto language = text::parse_language(tag)) return lang_of(*language);
    static constexpr std::array<std::string_view, 4> chinese{"CN", "TW", "HK", "MO"};
    static constexpr std::array<std::string_view, 7> russian{"RU", "KZ", "UZ", "KG", "TJ", "TM", "BY"};
    if (country == "KR") return domain::Lang::ko;
    if (is_one_of(chinese, country)) return domain::Lang::zh;
    if (is_one_of(russian, country)) return domain::Lang::ru;
    return domain::Lang::en;
}

Recipient recipient_of(const domain::Event& event, const domain::Participant& participant,
                       const domain::Organisation& organisation) {
    Recipient to;
    to.email = participant.email;
    to.lang = letter_language(participant.languages, organisation.country);
    to.name = participant.contact_name.empty() ? shown(to.lang, organisation.names) : participant.contact_name;
    to.zone = participant.time_zone.empty() ? event.time_zone : participant.time_zone;
    to.kind = domain::PersonKind::participant;
    to.person_id = participant.id.str();
    return to;
}

Recipient recipient_of(const domain::Event& event, const domain::Interpreter& interpreter) {
    std::vector<std::string> spoken;
    for (const auto& pair : interpreter.pairs) spoken.insert(spoken.end(), {pair.from, pair.to});
    Recipient to;
    to.email = interpreter.email;
    to.lang = letter_language(spoken, event.country);
    to.name = shown(to.lang, interpreter.names);
    to.zone = event.time_zone;
    to.kind = domain::PersonKind::interpreter;
    to.person_id = interpreter.id.str();
    return to;
}

std::optional<Recipient> find_recipient(store::Transaction& tx, const domain::Event& event, domain::PersonKind kind,
                                        const std::string& person_id) {
    const auto of_event = store::where("event_id", event.id);
    if (kind == domain::PersonKind::interpreter) {
        const auto one = store::find<domain::Interpreter>(tx, of_event, store::where("id", person_id));
        return one ? std::optional(recipient_of(event, *one)) : std::nullopt;
    }
    const auto one = store::find<domain::Participant>(tx, of_event, store::where("id", person_id));
    if (!one) return std::nullopt;
    const auto organisation = store::find<domain::Organisation>(tx, store::where("id", one->organisation_id));
    return recipient_of(event, *one, organisation.value_or(domain::Organisation{}));
}

}  // namespace gyoryu::app
