#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// How letters look. `height` is a hundredth of a point.
struct HwpxLetters {
    int height = 1050;
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool sans = true;
    std::string_view color = "#1A2129";

    friend bool operator==(const HwpxLetters&, const HwpxLetters&) = default;
};

/// How a paragraph stands; lengths are HWPUNIT (1/7200 inch).
struct HwpxStand {
    std::string_view align = "LEFT";
    int left = 0;
    int hanging = 0;  ///< the first line begins so much further left
    int before = 0;
    int after = 0;
    int line_percent = 160;
    bool with_next = false;

    friend bool operator==(const HwpxStand&, const HwpxStand&) = default;
};

/// Borders and fills, by id.
namespace hwpx_border {
inline constexpr int none = 1, clear = 2, cell = 3, head = 4;
}

struct HwpxStyle {
    const char* name;
    const char* english;
    HwpxLetters letters;
    HwpxStand stand;
};

/// Style ids: 0 바탕글, 1 to 4 the headings 개요 1 to 4, 5 제목, 6 머리말.
inline constexpr int hwpx_title_style = 5, hwpx_running_style = 6;
const HwpxStyle& hwpx_style(int id);

/// The looks a document uses, each once, with the ids by which its text refers to them.
class HwpxLooks {
public:
    HwpxLooks();

    int letters(const HwpxLetters& look);
    int stand(const HwpxStand& look);

    /// Contents/header.xml.
    std::string header_xml() const;

private:
    std::vector<HwpxLetters> letters_;
    std::vector<HwpxStand> stands_;
};

/// Attributes that declare the namespaces a part uses.
std::string_view hwpx_namespaces();

}  // namespace gyoryu::documents
