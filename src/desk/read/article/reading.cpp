#include "desk/read/article/reading.h"

#include <array>

namespace gyoryu::desk {

std::string_view name_of(FactKind kind) {
    static constexpr std::array<std::string_view, 12> names{"consultations",
                                                            "consultation_amount",
                                                            "expected_contract_amount",
                                                            "contract_amount",
                                                            "contracts",
                                                            "mous",
                                                            "sellers",
                                                            "buyers",
                                                            "buyer_countries",
                                                            "institutions",
                                                            "attendees",
                                                            "booths"};
    return names[static_cast<std::size_t>(kind)];
}

bool is_money(FactKind kind) {
    return kind == FactKind::consultation_amount || kind == FactKind::expected_contract_amount ||
           kind == FactKind::contract_amount;
}

std::string_view name_of(BodyType type) {
    static constexpr std::array<std::string_view, 7> names{"city",        "agency", "company", "hospital",
                                                           "association", "zone",   "other"};
    return names[static_cast<std::size_t>(type)];
}

std::string_view name_of(AgreementType type) {
    static constexpr std::array<std::string_view, 3> names{"mou", "contract", "joint_declaration"};
    return names[static_cast<std::size_t>(type)];
}

}  // namespace gyoryu::desk
