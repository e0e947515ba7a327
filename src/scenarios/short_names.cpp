#include "scenarios/short_names.h"

namespace gyoryu::scenarios {
namespace {

bool holds_names(std::string_view member) {
    return member.ends_with("names") || member == "notes" || member == "summary" || member == "place";
}

boost::json::array listed(const boost::json::object& names) {
    boost::json::array list;
    for (const auto& [lang, text] : names) list.push_back(boost::json::object{{"lang", lang}, {"text", text}});
    return list;
}

}  // namespace

void expand_short_names(boost::json::value& json) {
    if (auto* array = json.if_array()) {
        for (auto& element : *array) expand_short_names(element);
    } else if (auto* object = json.if_object()) {
        for (auto& [member, value] : *object) {
            if (holds_names(member) && value.is_object())
                value = listed(value.get_object());
            else
                expand_short_names(value);
        }
    }
}

}  // namespace gyoryu::scenarios
