#include "app/ledger/proof.h"

#include "app/ledger/entry_bytes.h"
#include "app/reader.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <fmt/format.h>

namespace gyoryu::app {

namespace {

constexpr std::string_view check_script = R"SH(#!/bin/sh
# Recomputes every hash and follows the chain. Exit code 0: whole. Needs sha256sum, sed, grep and cut.
cd "$(dirname "$0")" || exit 2
previous=0000000000000000000000000000000000000000000000000000000000000000
number=0
for file in entries/*.json; do
    [ -e "$file" ] || break
    number=$((number + 1))
    expected=$(printf 'entries/%06d.json' "$number")
    [ "$file" = "$expected" ] || { echo "missing: $expected"; exit 1; }
    stated=$(sed -n 's/.*"previous_hash":"\([0-9a-f]*\)".*/\1/p' "$file")
    counted=$(sed -n 's/.*"number":\([0-9]*\)[,}].*/\1/p' "$file")
    [ "$stated" = "$previous" ] && [ "$counted" = "$number" ] || { echo "broken: $file"; exit 1; }
    previous=$(sha256sum "$file" | cut -d' ' -f1)
    grep -q "^$previous  $file\$" SHA256SUMS || { echo "broken: $file"; exit 1; }
done
[ "$(cat HEAD)" = "$previous $number" ] || { echo "broken: HEAD"; exit 1; }
for note in notes/*.json; do
    [ -e "$note" ] || break
    commitment=$(sha256sum "$note" | cut -d' ' -f1)
    grep -q "\"note_commitment\":\"$commitment\"" "entries/${note#notes/}" || { echo "broken: $note"; exit 1; }
done
echo "whole: $number entries, head $previous"
)SH";

std::string note_of(store::Transaction& tx, const domain::LedgerEntry& entry) {
    if (entry.note_commitment.empty()) return {};
    const auto note = store::find<domain::LedgerNote>(tx, store::where("entry_id", entry.id));
    return note && !note->erased_at ? note_bytes(*note) : std::string();
}

}  // namespace

std::vector<ProofFile> proof_of(store::Transaction& tx, const EventId& event, domain::Lang lang, bool with_notes) {
    std::vector<ProofFile> files;
    std::string sums;
    std::string head = std::string(first_previous_hash) + " 0\n";
    for (const auto& entry :
         store::select<domain::LedgerEntry>(tx, {{store::where("event_id", event)}, {{"number"}}, 0})) {
        const auto name = fmt::format("{:06}.json", entry.number);
        files.push_back({"entries/" + name, entry_bytes(entry)});
        sums += entry.hash + "  entries/" + name + "\n";
        head = fmt::format("{} {}\n", entry.hash, entry.number);
        const auto note = with_notes ? note_of(tx, entry) : std::string();
        if (note.empty()) continue;
        files.push_back({"notes/" + name, note});
        sums += entry.note_commitment + "  notes/" + name + "\n";
    }
    files.push_back({"SHA256SUMS", sums});
    files.push_back({"HEAD", head});
    files.push_back({"check.sh", std::string(check_script)});
    files.push_back({"README.txt", text::sentence(reader_of(lang), "ledger.proof.readme") + "\n"});
    return files;
}

}  // namespace gyoryu::app
