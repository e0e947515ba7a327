#include "app/mails/bounce_tray.h"

#include "app/mails/note_bounce.h"
#include "mail/bounce.h"
#include "store/durable_file.h"
#include "store/failures.h"

#include <fstream>
#include <iterator>
#include <vector>

namespace gyoryu::app {

namespace {

namespace fs = std::filesystem;

/// At most so many in one round: a flood does not hold up the rest.
constexpr std::size_t round_max = 200;

std::vector<fs::path> lying_in(const fs::path& tray) {
    std::vector<fs::path> files;
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(tray, absent)) {
        if (entry.path().extension() == ".eml") files.push_back(entry.path());
        if (files.size() == round_max) break;
    }
    return files;
}

std::string contents_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(mail::bounce_bytes_max, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

}  // namespace

fs::path bounce_tray(const fs::path& data_folder) { return data_folder / "bounces"; }

void put_into_tray(const fs::path& tray, const std::string& name, std::string_view message) {
    fs::create_directories(tray);
    fs::permissions(tray, fs::perms::owner_all);
    const auto unfinished = tray / (name + ".part");
    {
        std::ofstream out(unfinished, std::ios::binary);
        out.write(message.data(), static_cast<std::streamsize>(message.size()));
        if (!out.flush()) throw store::StoreFailure("the tray of returned mail cannot be written");
    }
    store::sync_file(unfinished);
    store::rename_durably(unfinished, tray / (name + ".eml"));
}

int empty_tray(Context& context, const fs::path& tray) {
    int noted = 0;
    for (const auto& file : lying_in(tray)) {
        const auto done = note_bounce(context, contents_of(file));
        if (done && done->noted) ++noted;
        std::error_code ignored;
        fs::remove(file, ignored);
    }
    return noted;
}

}  // namespace gyoryu::app
