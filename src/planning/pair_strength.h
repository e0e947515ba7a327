#pragma once

#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "domain/participant.h"
#include "planning/product_words.h"
#include "planning/reason.h"

#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gyoryu::planning {

/// One part of a pair's strength: the sentence is `pair.<code>` of the catalogue.
/// mutual_wish, seller_wish, buyer_wish; priority {level}, priorities {seller, buyer} (1 to 5); declined_by_seller,
/// declined_by_buyer; shared_language {language}, interpreter_available {from, to, interpreters},
/// no_common_language {from, to}; product_match {words}; same_field {code}.
struct StrengthPart {
    std::string code;
    Params params;
    int points = 0;
};

struct Strength {
    int value = 0;                    ///< 0 to 100: the sum of all points
    std::vector<StrengthPart> parts;  ///< most points first
    std::vector<std::string> shared_languages;
    bool needs_interpreter = false;  ///< both sides' languages are known and none is shared
};

/// What both sides asked for; null when they did not.
struct PairWish {
    const domain::Request* seller = nullptr;
    const domain::Request* buyer = nullptr;
};

/// Languages both speak, as the seller writes them; zh and zh-Hant are the same when spoken.
std::vector<std::string> shared_languages(const std::vector<std::string>& seller,
                                          const std::vector<std::string>& buyer);

/// True if an interpreter works between one language of each side.
bool can_interpret(const domain::Interpreter& interpreter, const std::vector<std::string>& seller,
                   const std::vector<std::string>& buyer);

/// Says how well two participants of one event fit. The points, most of 100:
/// - 30 both wish it, 15 one does; 15 for the priorities (3 a level when one asks, 1.5 when both); none once declined;
/// - 12 a shared language, 8 when an interpreter of the event can help;
/// - 33 s / (s + 6) for what one side looks for and the other offers, s the sum over shared units of
///   ln((n + 1) / participants using it): words weigh the more the fewer of the n participants use them;
/// - 10 the same HS heading on both sides.
class PairScorer {
public:
    /// The interpreters must outlive the scorer.
    PairScorer(std::span<const domain::Participant> participants, std::span<const domain::Interpreter> interpreters);

    /// Both must be among the participants of the constructor.
    Strength strength(const domain::Participant& seller, const domain::Participant& buyer, const PairWish& wish) const;

private:
    struct Profile {
        std::unordered_set<std::string> has;  ///< units of offers, of a seller products too
        std::vector<ProductWord> wants;       ///< needs, of a buyer products too
        std::vector<std::string> headings;
    };

    static Profile profile_of(const domain::Participant& participant);
    double match(const Profile& wanting, const Profile& having, std::vector<std::string>& words) const;
    void add_language(const domain::Participant& seller, const domain::Participant& buyer, Strength& to) const;
    void add_products(const Profile& seller, const Profile& buyer, Strength& to) const;

    std::span<const domain::Interpreter> interpreters_;
    std::unordered_map<domain::ParticipantId, Profile> profiles_;
    std::unordered_map<std::string, int> used_by_;  ///< participants whose profile has the unit
};

}  // namespace gyoryu::planning
