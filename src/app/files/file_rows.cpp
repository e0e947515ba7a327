#include "app/files/file_rows.h"

#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "documents/content/file_content.h"
#include "store/file_tables.h"
#include "store/record.h"

#include <sodium.h>

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;
constexpr int base64_variant = sodium_base64_VARIANT_ORIGINAL;

std::size_t bytes_max_of(domain::StoredFileKind kind) {
    switch (kind) {
        case domain::StoredFileKind::catalogue:
        case domain::StoredFileKind::evidence:
        case domain::StoredFileKind::answer:
            return file_bytes_max;
        case domain::StoredFileKind::licence:
        case domain::StoredFileKind::certificate:
        case domain::StoredFileKind::card_photo:
            return 5 * mebibyte;
    }
    return file_bytes_max;
}

/// What comes after the last slash of either kind, without characters that no name holds.
std::string bare_name(std::string name) {
    if (const auto slash = name.find_last_of("/\\"); slash != std::string::npos) name.erase(0, slash + 1);
    std::erase_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    return name;
}

std::string encoded(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), base64_variant), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      base64_variant);
    text.pop_back();  // the closing zero
    return text;
}

std::string decoded(const std::string& text) {
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const int state = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                        text.size(), nullptr, &size, nullptr, base64_variant);
    if (state != 0) throw store::StoreDamaged("unreadable file content");
    bytes.resize(size);
    return bytes;
}

std::string adder_of(const domain::Actor& actor) {
    if (const auto* account = std::get_if<domain::AccountActor>(&actor)) return account->account_id.str();
    if (const auto* person = std::get_if<domain::PersonActor>(&actor)) return person->link_id.str();
    return "";
}

tl::unexpected<Fault> full(std::int64_t max) { return fail(FaultCode::limit_reached, {{"max", std::to_string(max)}}); }

Result<void> check_room(store::Transaction& tx, const FilePlace& place, std::int64_t more) {
    std::int64_t held = 0;
    const auto files = files_of(tx, place.owner);
    for (const auto& file : files) held += file.bytes;
    if (static_cast<std::int64_t>(files.size()) >= files_per_owner_max) return full(files_per_owner_max);
    if (held + more > owner_bytes_max) return full(owner_bytes_max);
    if (!place.event_id) return {};
    const auto rows = tx.query(
        "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM stored_files WHERE event_id = $1 AND erased_at IS NULL",
        {place.event_id->str()});
    const auto sum = store::integer_of(rows[0][0]);
    if (sum + more > event_bytes_max) return full(event_bytes_max);
    return {};
}

}  // namespace

StoredFile view_of(const domain::StoredFile& file) {
    return {file.id,    file.owner_kind, file.owner_id, file.kind,      file.media_type, file.name,
            file.bytes, file.sha256,     file.added_at, file.erased_at, file.revision};
}

Result<InspectedFile> inspect_upload(const FileLabel& label, std::string_view bytes) {
    GYORYU_CHECK(Checks::of(label).done());
    const auto most = bytes_max_of(label.kind);
    if (bytes.size() > most)
        return fail(FaultCode::file_too_large, {{"max", std::to_string(most / mebibyte) + " MiB"}});
    InspectedFile file;
    file.kind = label.kind;
    file.name = bare_name(label.file_name);
    GYORYU_TRY(form, documents::inspect_file(file.name, bytes));
    file.media_type = documents::media_type_of(form);
    file.bytes = static_cast<std::int64_t>(bytes.size());
    file.sha256 = token_hash(bytes);
    file.content = encoded(bytes);
    return file;
}

Result<domain::StoredFile> keep_file(Context& context, store::Transaction& tx, const FilePlace& place,
                                     const InspectedFile& file) {
    GYORYU_CHECK(check_room(tx, place, file.bytes));
    domain::StoredFile row;
    row.id = context.services.ids.next<domain::StoredFileId>();
    row.workspace_id = place.workspace_id;
    row.event_id = place.event_id;
    row.owner_kind = place.owner.owner_kind;
    row.owner_id = place.owner.owner_id;
    row.kind = file.kind;
    row.media_type = file.media_type;
    row.name = file.name;
    row.bytes = file.bytes;
    row.sha256 = file.sha256;
    row.added_by = adder_of(context.actor);
    row.added_at = context.services.clock.now();
    store::insert(tx, row);
    store::insert(tx, domain::StoredFileContent{row.id, file.content});
    return row;
}

Result<std::string> content_of(store::Transaction& tx, const domain::StoredFile& file) {
    if (file.erased_at) return fail(FaultCode::person_erased);
    GYORYU_TRY(content, store::get<domain::StoredFileContent>(tx, file.id));
    return decoded(content.content);
}

Result<domain::StoredFile> erase_content(Context& context, store::Transaction& tx, domain::StoredFile file) {
    store::erase_where<domain::StoredFileContent>(tx, store::where("file_id", file.id));
    file.name.clear();
    file.added_by.clear();
    file.erased_at = context.services.clock.now();
    const auto revision = file.revision;
    return store::update(tx, std::move(file), revision);
}

std::vector<domain::StoredFile> files_of(store::Transaction& tx, const FileOwner& owner) {
    return store::select_where<domain::StoredFile>(tx, store::where("owner_kind", owner.owner_kind),
                                                   store::where("owner_id", owner.owner_id),
                                                   store::is_null("erased_at"));
}

void move_files(store::Transaction& tx, const FileOwner& from, const FileOwner& to) {
    tx.execute("UPDATE stored_files SET owner_kind = $1, owner_id = $2 WHERE owner_kind = $3 AND owner_id = $4",
               {store::cell_of(to.owner_kind), to.owner_id, store::cell_of(from.owner_kind), from.owner_id});
}

void forget_files(store::Transaction& tx, const FileOwner& owner) {
    store::erase_where<domain::StoredFile>(tx, store::where("owner_kind", owner.owner_kind),
                                           store::where("owner_id", owner.owner_id));
}

}  // namespace gyoryu::app
