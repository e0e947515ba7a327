#pragma once

#include "app/context.h"
#include "domain/registration.h"
#include "store/transaction.h"

#include <array>

namespace gyoryu::app {

/// What a browser works out before it may register: for each part i from 0 to parts-1 a number n so that SHA-256 of
/// "challenge:i:n" begins with `difficulty` zero bits. Many small parts take about the same time for everybody.
struct Challenge {
    std::string challenge;  ///< signed by the server; whoever changes it cannot use it
    int parts = 0;
    int difficulty = 0;
    base::Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(Challenge, (), (challenge, parts, difficulty, expires_at))

struct Proof {
    std::string challenge;
    std::vector<std::int64_t> solutions;
};
BOOST_DESCRIBE_STRUCT(Proof, (), (challenge, solutions))
constexpr auto limits_of(const Proof*) {
    return std::to_array<base::MemberLimit>({{"challenge", 0, 300}, {"solutions", 0, 64}});
}

inline constexpr int proof_parts = 8;
inline constexpr std::int64_t proof_valid_ms = 60LL * 60 * 1000;

Challenge make_challenge(Context& context, store::Transaction& tx, const domain::EventRegistration& registration);

/// Uses the proof up; proof_of_work_invalid when it is wrong, of another event, past its hour or was used before.
Result<void> spend_proof(Context& context, store::Transaction& tx, const domain::EventRegistration& registration,
                         const Proof& proof);

/// Whether n solves part i; the rule in one place, for tests too.
bool solves(std::string_view challenge, int part, std::int64_t number, int difficulty);

}  // namespace gyoryu::app
