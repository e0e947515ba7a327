#pragma once

#include "domain/press_template.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::app {

inline constexpr std::size_t press_template_bytes_max = std::size_t{64} << 10;

/// workspace: changed here; folder: a file of the office's data folder; product: as shipped
BOOST_DEFINE_ENUM_CLASS(PressTemplateOrigin, workspace, folder, product)

/// One of a list, without its text.
struct PressTemplateBrief {
    std::string name;
    domain::Lang lang = domain::Lang::ko;
    PressTemplateOrigin origin = PressTemplateOrigin::product;
    std::optional<base::Instant> edited_at;  ///< of what a workspace changed
    std::int64_t revision = 0;               ///< 0: not changed here
};
BOOST_DESCRIBE_STRUCT(PressTemplateBrief, (), (name, lang, origin, edited_at, revision))

struct PressTemplate {
    std::string name;
    domain::Lang lang = domain::Lang::ko;
    PressTemplateOrigin origin = PressTemplateOrigin::product;
    std::string text;
    std::string standard;   ///< what holds without the workspace's changes
    std::string edited_by;  ///< name; empty unless changed here
    std::optional<base::Instant> edited_at;
    std::int64_t revision = 0;
    std::vector<std::string> names;  ///< of a letter: what it may ask for
    bool needs_link = false;         ///< of a letter that is worth nothing without its link: `url`
};
BOOST_DESCRIBE_STRUCT(PressTemplate, (),
                      (name, lang, origin, text, standard, edited_by, edited_at, revision, names, needs_link))

struct PressTemplateEdit {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PressTemplateEdit, (), (text))
constexpr auto limits_of(const PressTemplateEdit*) {
    return std::to_array<base::MemberLimit>({{"text", 1, press_template_bytes_max}});
}

/// A text that is not saved, to be seen with an event's data.
struct PressTemplateTrial {
    EventId event_id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PressTemplateTrial, (), (event_id, text))
constexpr auto limits_of(const PressTemplateTrial*) {
    return std::to_array<base::MemberLimit>({{"text", 1, press_template_bytes_max}});
}

/// What a release written from it would say today, with the marks of docs/press.md.
struct PressTemplateTried {
    domain::Lang lang = domain::Lang::ko;
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PressTemplateTried, (), (lang, title, text))

/// One of a template's history, without its text.
struct PressTemplateRevisionBrief {
    int number = 1;
    domain::TemplateChange change = domain::TemplateChange::edited;
    int restored = 0;       ///< the number of the revision that it brought back; 0 otherwise
    std::string edited_by;  ///< name
    base::Instant edited_at;
};
BOOST_DESCRIBE_STRUCT(PressTemplateRevisionBrief, (), (number, change, restored, edited_by, edited_at))

struct PressTemplateRevision {
    int number = 1;
    domain::TemplateChange change = domain::TemplateChange::edited;
    int restored = 0;
    std::string text;
    std::string edited_by;
    base::Instant edited_at;
};
BOOST_DESCRIBE_STRUCT(PressTemplateRevision, (), (number, change, restored, text, edited_by, edited_at))

}  // namespace gyoryu::app
