#include "desk/write/sample_values.h"

namespace gyoryu::desk {

namespace {

PressSubject sample_subject() {
    return {"Sample", "Sample", "Sample", "2016-06-22", "Sample", "sample@example.org", {"Sample A", "Sample B"}};
}

std::vector<Figure> sample_figures() {
    std::vector<Figure> figures;
    for (const auto kind : all_figure_kinds())
        for (const auto status :
             {FigureStatus::confirmed, FigureStatus::claimed, FigureStatus::disputed, FigureStatus::reported}) {
            if (!has_status(kind, status)) continue;
            const bool money = is_amount(kind);
            figures.push_back({kind, status, 120'000'000, money ? "USD" : "", money ? 2 : 0, false, 0, {}});
        }
    return figures;
}

}  // namespace

TemplateRecord sample_values(std::string_view name) {
    if (name == "correction")
        return correction_values(sample_subject(), sample_figures(), {"Sample", "2016-06-22", {{"1", "2"}}, "Sample"});
    if (name == "memorandum") return memorandum_values(sample_subject(), "Sample A", "Sample B");
    return press_values(sample_subject(), sample_figures());
}

TemplateRecord empty_values(std::string_view name) {
    if (name == "correction") return correction_values({}, {}, {});
    if (name == "memorandum") return memorandum_values({}, {}, {});
    return press_values({}, {});
}

}  // namespace gyoryu::desk
