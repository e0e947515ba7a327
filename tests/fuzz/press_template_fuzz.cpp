#include "base/assertions.h"
#include "desk/write/press_check.h"
#include "desk/write/press_templates.h"
#include "desk/write/press_text.h"
#include "desk/write/press_values.h"
#include "fuzz/fuzz_target.h"

using namespace gyoryu;

namespace {

const std::vector<desk::Figure> figures{
    {desk::FigureKind::consultations, desk::FigureStatus::confirmed, 42},
    {desk::FigureKind::contract_amount, desk::FigureStatus::claimed, 120'000'000, "USD", 2}};

}  // namespace

/// Any bytes as a template: a text, or one problem with a place inside the source. Any bytes as a release: readable,
/// and its words survive being written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto source = as_text(data, size);
    const desk::PressTemplates shipped;
    const auto values =
        desk::press_values({"원주시", "수출상담회", "원주", "2016년 6월 22일(수)", "", "a@example.org"}, figures);
    const auto check = [](const desk::TemplateProblem& problem) {
        GYORYU_ASSERT(problem.line >= 1 && problem.column >= 1 && !problem.code.empty());
    };
    if (const auto parsed = desk::PressTemplate::parse(source); !parsed) {
        check(parsed.error());
    } else {
        const auto text = parsed->render(text::Language::ko, values, [&](std::string_view name) {
            return shipped.source(name, text::Language::ko);
        });
        if (!text) check(text.error());
    }
    for (const auto& block : desk::press_blocks(source))
        for (const auto& run : block.runs) {
            GYORYU_ASSERT(run.figure.empty() || run.link.empty());
            if (!run.text.empty() && run.text.find_first_of(" \t\r") == std::string::npos)
                GYORYU_ASSERT(desk::plain_text(desk::escaped(run.text)) == run.text + "\n");
        }
    (void)desk::figure_differences(text::Language::ko, source.substr(0, 4000), figures);
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    std::vector<std::string> seeds{
        "# {{ organiser | particle \"은/는\" }}\n{% if figures.stated and not contact == \"x\" %}{{ figures.stated | "
        "listed "
        "}}{% elif figures.consultations > 3 %}{{ figures.consultations | rounded 2 | genitive }}{% else %}-{% end %}",
        "{% for party in parties %}\n- {{ party | quoted | capital | or \"없음\" }}\n{% end %}{# x #}",
        "[상담 42건](figure:consultations.confirmed) \\[a\\] [b](https://example.org)\n## 소제목\n- 계약 3건"};
    for (const auto& name : desk::template_names())
        seeds.push_back(*desk::PressTemplates().source(name, text::Language::ru));
    return seeds;
}
