#include "documents/content/file_content.h"

#include "documents/content/office_content.h"
#include "documents/content/pdf_content.h"

#include <algorithm>
#include <array>

namespace gyoryu::documents {

namespace {

using namespace std::string_view_literals;

struct Ending {
    std::string_view text;
    FileForm form;
};
constexpr std::array<Ending, 8> endings{{{".pdf", FileForm::pdf},
                                         {".png", FileForm::png},
                                         {".jpg", FileForm::jpeg},
                                         {".jpeg", FileForm::jpeg},
                                         {".webp", FileForm::webp},
                                         {".docx", FileForm::docx},
                                         {".xlsx", FileForm::xlsx},
                                         {".hwpx", FileForm::hwpx}}};

constexpr auto png_signature = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"sv;
constexpr auto png_end = "IEND\xae\x42\x60\x82"sv;

std::uint32_t little_endian(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 4; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// A WebP says its own length; more after it would be another file in disguise.
bool is_webp(std::string_view bytes) {
    return bytes.size() >= 16 && bytes.starts_with("RIFF"sv) && bytes.substr(8, 7) == "WEBPVP8"sv &&
           std::uint64_t{little_endian(bytes, 4)} + 8 == bytes.size();
}

bool is_png(std::string_view bytes) { return bytes.starts_with(png_signature) && bytes.ends_with(png_end); }

// Phones append data of their own after the end marker of a JPEG, so only the beginning is certain.
bool is_jpeg(std::string_view bytes) {
    return bytes.size() > 4 && bytes.starts_with("\xff\xd8\xff"sv) && static_cast<unsigned char>(bytes[3]) >= 0xc0;
}

tl::unexpected<base::Fault> suspicious(std::string_view name, std::string_view reason) {
    return base::fail(base::FaultCode::document_suspicious,
                      {{"name", std::string(name)}, {"reason", std::string(reason)}});
}

ContentFinding look_into(FileForm form, std::string_view bytes) {
    switch (form) {
        case FileForm::pdf:
            return find_in_pdf(bytes);
        case FileForm::docx:
        case FileForm::xlsx:
        case FileForm::hwpx:
            return find_in_office(bytes);
        case FileForm::png:
        case FileForm::jpeg:
        case FileForm::webp:
            return ContentFinding::still;
    }
    return ContentFinding::unreadable;
}

}  // namespace

std::string_view media_type_of(FileForm form) {
    switch (form) {
        case FileForm::pdf:
            return "application/pdf";
        case FileForm::png:
            return "image/png";
        case FileForm::jpeg:
            return "image/jpeg";
        case FileForm::webp:
            return "image/webp";
        case FileForm::docx:
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        case FileForm::xlsx:
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        case FileForm::hwpx:
            return "application/hwp+zip";
    }
    return "application/octet-stream";
}

std::optional<FileForm> form_by_name(std::string_view name) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    for (const auto& ending : endings)
        if (lower.ends_with(ending.text)) return ending.form;
    return std::nullopt;
}

std::optional<FileForm> form_by_content(std::string_view bytes) {
    if (bytes.starts_with("%PDF-"sv)) return FileForm::pdf;
    if (is_png(bytes)) return FileForm::png;
    if (is_jpeg(bytes)) return FileForm::jpeg;
    if (is_webp(bytes)) return FileForm::webp;
    if (bytes.starts_with("PK\x03\x04"sv)) return office_form_of(bytes);
    return std::nullopt;
}

base::Result<FileForm> inspect_file(std::string_view name, std::string_view bytes) {
    const auto named = form_by_name(name);
    const auto found = form_by_content(bytes);
    if (!found || !named) return suspicious(name, "unknown_type");
    if (*found != *named) return suspicious(name, "name_differs");
    switch (look_into(*found, bytes)) {
        case ContentFinding::still:
            return *found;
        case ContentFinding::active:
            return suspicious(name, "active_content");
        case ContentFinding::unreadable:
            return suspicious(name, "unreadable");
    }
    return suspicious(name, "unreadable");
}

}  // namespace gyoryu::documents
