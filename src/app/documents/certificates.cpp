#include "app/documents/papers.h"
#include "text/dates.h"

namespace gyoryu::app {

namespace {

using documents::CellAlign;
using documents::Paragraph;
using documents::ParagraphLook;

void add_page(const PaperGround& ground, const domain::Participant& person, documents::Document& document) {
    const auto add = [&](std::string text, ParagraphLook look) {
        document.blocks.push_back(Paragraph{documents::plain(std::move(text)), look, CellAlign::center});
    };
    const auto side = ground.say(person.side == domain::ParticipantSide::seller ? "document.seller" : "document.buyer");
    document.blocks.push_back(documents::Gap{18});
    add(ground.say("report.kind.certificates"), ParagraphLook::display);
    document.blocks.push_back(documents::Gap{8});
    add(ground.name_of(person), ParagraphLook::display);
    if (const auto country = ground.country_of(person); !country.empty()) add(country, ParagraphLook::quiet);
    document.blocks.push_back(documents::Gap{6});
    add(ground.say("report.certificate.text",
                   text::Parameters{{"event", ground.event_name()}, {"days", ground.days()}, {"side", side}}),
        ParagraphLook::quiet);
    const auto held = count_meetings_of(ground, person.id).held;
    if (held > 0)
        add(ground.say("report.certificate.meetings", text::Parameters{{"count", std::int64_t{held}}}),
            ParagraphLook::quiet);
    document.blocks.push_back(documents::Gap{10});
    add(text::full_date(ground.reader(), base::to_local(ground.now, ground.event().time_zone).day),
        ParagraphLook::body);
    add(ground.issuer, ParagraphLook::lead);
}

}  // namespace

documents::Document certificates(const PaperGround& ground, const std::vector<const domain::Participant*>& people) {
    auto document = begin_paper(ground, ground.say("report.kind.certificates"));
    document.title_shown = false;
    document.subtitle = {};
    document.header = {};
    document.footer = {};
    document.page_numbers = false;
    document.orientation = documents::Orientation::landscape;
    for (const auto* person : people) {
        if (!document.blocks.empty()) document.blocks.push_back(documents::PageBreak{});
        add_page(ground, *person, document);
    }
    if (people.empty()) document.blocks.push_back(Paragraph{documents::plain(ground.say("report.certificate.nobody"))});
    return document;
}

}  // namespace gyoryu::app
