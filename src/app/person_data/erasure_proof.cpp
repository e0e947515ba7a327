#include "app/person_data/erasure_proof.h"

#include "schema/read.h"
#include "schema/write.h"

#include <boost/json/serialize.hpp>

namespace gyoryu::app {

std::string bytes_of(const ErasureProof& proof) { return boost::json::serialize(schema::to_json(proof)) + "\n"; }

Result<ErasureProof> proof_from(const std::string& bytes) { return schema::from_text<ErasureProof>(bytes); }

void sum_up(ErasureProof& proof) {
    proof.found = 0;
    proof.others = 0;
    for (const auto& place : proof.searched) {
        proof.found += place.found;
        proof.others += place.others;
    }
}

}  // namespace gyoryu::app
