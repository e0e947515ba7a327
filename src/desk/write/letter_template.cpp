#include "desk/write/letter_template.h"

#include "desk/write/press_template.h"
#include "desk/write/template_parser.h"
#include "text/catalogue.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::desk {

namespace {

constexpr std::string_view subject_mark = "# ";

tl::unexpected<TemplateProblem> problem(std::string_view source, std::size_t at, std::string code) {
    return tl::unexpected(problem_at(source, {static_cast<std::uint32_t>(at), std::move(code)}));
}

std::size_t end_of_subject(std::string_view text) { return std::min(text.find('\n'), text.size()); }

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == text.npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") + 1 - from);
}

/// Stands for the ends of lines inside of values, so that the first end of a line is the one of the subject.
constexpr char line_end = '\v';

std::string subject_in(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(line, [](char c) { return c == line_end || c == '\r' || c == '\t'; }, ' ');
    return std::string(trimmed(line));
}

std::string body_in(std::string_view text) {
    std::string body(text);
    std::ranges::replace(body, line_end, '\n');
    return std::string(trimmed(body));
}

TemplateRecord for_writing(TemplateRecord values) {
    for (auto& [name, value] : values)
        if (auto* text = std::get_if<std::string>(&value.held)) std::ranges::replace(*text, '\n', line_end);
    values["url"] = std::string(letter_link);
    return values;
}

TemplateResult<LetterText> letter_of(const PressTemplate& parsed, std::string_view source, text::Language language,
                                     TemplateRecord values) {
    const auto written = parsed.render_plain(language, for_writing(std::move(values)));
    if (!written) return tl::unexpected(written.error());
    const std::string_view text = *written;
    if (!text.starts_with(subject_mark)) return problem(source, 0, "subject_missing");
    const auto end = end_of_subject(text);
    LetterText letter{subject_in(text.substr(subject_mark.size(), end - subject_mark.size())),
                      body_in(text.substr(end))};
    if (letter.subject.empty()) return problem(source, 0, "subject_missing");
    if (letter.body.empty()) return problem(source, source.size(), "body_missing");
    return letter;
}

TemplateResult<void> check_link(const LetterKind& kind, const PressTemplate& parsed, std::string_view source) {
    const auto places = parsed.certain_places("url");
    const auto end = end_of_subject(source);
    for (const auto at : places)
        if (at < end) return problem(source, at, "link_in_subject");
    if (kind.link && places.empty()) return problem(source, trimmed(source).size(), "link_missing");
    return {};
}

TemplateRecord empty_letter(const LetterKind& kind) {
    TemplateRecord values;
    for (const auto& name : kind.names) values[name] = {};
    return values;
}

}  // namespace

TemplateResult<LetterText> write_letter(std::string_view source, text::Language language, TemplateRecord values) {
    const auto parsed = PressTemplate::parse(source);
    if (!parsed) return tl::unexpected(parsed.error());
    return letter_of(*parsed, source, language, std::move(values));
}

TemplateResult<void> check_letter(const LetterKind& kind, text::Language language, std::string_view source) {
    const auto parsed = PressTemplate::parse(source);
    if (!parsed) return tl::unexpected(parsed.error());
    auto samples = letter_sample(kind, language);
    if (kind.link) samples["url"] = std::string(letter_link);
    if (auto every = parsed->check(language, samples, {}); !every) return every;
    if (auto letter = letter_of(*parsed, source, language, std::move(samples)); !letter)
        return tl::unexpected(letter.error());
    if (auto link = check_link(kind, *parsed, source); !link) return link;
    auto nothing = empty_letter(kind);
    if (kind.link) nothing["url"] = std::string(letter_link);
    if (auto empty = parsed->render_plain(language, nothing); !empty) return tl::unexpected(empty.error());
    return {};
}

TemplateRecord letter_sample(const LetterKind& kind, text::Language language) {
    TemplateRecord values;
    for (const auto& name : kind.names) {
        if (name == "url") continue;
        auto words = text::sentence(language, "mail.sample." + name);
        std::int64_t number = 0;
        const bool counts = std::ranges::find(kind.numbers, name) != kind.numbers.end();
        if (counts) std::from_chars(words.data(), words.data() + words.size(), number);
        values[name] = counts ? TemplateValue(number) : TemplateValue(std::move(words));
    }
    return values;
}

}  // namespace gyoryu::desk
