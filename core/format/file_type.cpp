// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/file_type.h"

#include "format/texts.h"

#include <algorithm>
#include <array>
#include <span>

namespace tasuki::format {

namespace {

using namespace std::string_view_literals;

bool startsWithAny(std::string_view bytes, std::span<const std::string_view> marks)
{
    return std::ranges::any_of(marks, [bytes](std::string_view mark) { return bytes.starts_with(mark); });
}

bool isPicture(std::string_view bytes)
{
    static constexpr std::array kMarks = {
        "\x89PNG\r\n\x1a\n"sv, "\xff\xd8\xff"sv, "GIF87a"sv, "GIF89a"sv, "II*\0"sv, "MM\0*"sv};
    const std::string_view form = bytes.size() >= 12 ? bytes.substr(8, 4) : std::string_view();
    const bool isBitmap = bytes.starts_with("BM") && bytes.size() > 18 && bytes.substr(6, 4) == "\0\0\0\0"sv;
    const bool isHeic = bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp";
    return startsWithAny(bytes, kMarks) || (bytes.starts_with("RIFF") && form == "WEBP") || isBitmap || isHeic;
}

} // namespace

bool isArchive(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Result<void> checkIsText(std::string_view bytes)
{
    static constexpr std::array kArchives = {"\x1f\x8b"sv, "Rar!\x1a\x07"sv, "7z\xbc\xaf\x27\x1c"sv, "BZh"sv,
                                             "\xfd"
                                             "7zXZ\0"sv};
    static constexpr std::array kOldExcel = {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv,
                                             "\x09\x08\x08\x00"sv, "\x09\x08\x10\x00"sv};
    if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv) || startsWithAny(bytes, kOldExcel))
        return invalid(Text::tr(
            "This is an Excel file of the old format (.xls), or one with a password. Save it as .xlsx without a password."));
    if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos)
        return invalid(Text::tr("This is a PDF and no table. Export the table as CSV or Excel and import that."));
    if (isPicture(bytes))
        return invalid(Text::tr("This is a picture and no table. Export the table as CSV or Excel and import that."));
    if (startsWithAny(bytes, kArchives))
        return invalid(Text::tr("This is an archive and no spreadsheet. Unpack it and import a file of it."));
    if (bytes.starts_with("SQLite format 3\0"sv))
        return invalid(Text::tr("This is a database and no table. Export the table as CSV and import that."));
    if (bytes.starts_with("{\\rtf"))
        return invalid(
            Text::tr("This is a text document and no table. Export the table as CSV or Excel and import that."));
    const std::string_view start = bytes.substr(0, 2048);
    if (start.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string_view::npos
        && start.find("<?xml") != std::string_view::npos)
        return invalid(
            Text::tr("This is an Excel file of the format “XML Spreadsheet 2003”. Save it as .xlsx and import that."));
    return {};
}

} // namespace tasuki::format
