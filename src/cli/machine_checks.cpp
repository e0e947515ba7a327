#include "cli/machine_checks.h"

#include "base/time.h"

#include <fontconfig/fontconfig.h>

namespace gyoryu::cli {

namespace {

using store::Finding;

Finding listed(std::string check, const std::string& missing) {
    if (missing.empty()) return {std::move(check), "good", false, {}};
    return {std::move(check), "missing", true, {{"names", missing}}};
}

void add_name(std::string& names, const char* name) { names += (names.empty() ? "" : ", ") + std::string(name); }

Finding look_at_zones() {
    std::string missing;
    for (const char* zone : {"Asia/Seoul", "Asia/Shanghai", "Asia/Tashkent", "Europe/Moscow", "UTC"})
        if (!base::is_zone(zone)) add_name(missing, zone);
    return listed("time_zones", missing);
}

Finding look_at_clock(base::Instant now) {
    // Before the program was made, or so late that a date was mistyped.
    const auto earliest = base::to_instant(base::LocalDate::of(2026, 1, 1), {}, "UTC");
    const auto latest = base::to_instant(base::LocalDate::of(2100, 1, 1), {}, "UTC");
    const bool sane = now > earliest && now < latest;
    return {"machine_clock", sane ? "good" : "wrong", !sane, {{"now", now.str()}}};
}

bool has_font_for(const char* language) {
    FcPattern* wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_LANG, reinterpret_cast<const FcChar8*>(language));
    FcObjectSet* fields = FcObjectSetBuild(FC_FAMILY, nullptr);
    FcFontSet* found = FcFontList(nullptr, wanted, fields);
    const bool any = found != nullptr && found->nfont > 0;
    if (found != nullptr) FcFontSetDestroy(found);
    FcObjectSetDestroy(fields);
    FcPatternDestroy(wanted);
    return any;
}

Finding look_at_fonts() {
    std::string missing;
    for (const char* language : {"ko", "zh-cn", "en", "ru"})
        if (!has_font_for(language)) add_name(missing, language);
    return listed("fonts", missing);
}

}  // namespace

std::vector<Finding> inspect_machine(base::Instant now) {
    std::vector<Finding> findings{look_at_zones()};
    if (!findings.back().problem) findings.push_back(look_at_clock(now));
    findings.push_back(look_at_fonts());
    return findings;
}

}  // namespace gyoryu::cli
