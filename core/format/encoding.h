// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>

namespace tasuki::format {

/// How the text of a file is stored.
enum class Encoding {
    Auto, ///< for reading only: find it out
    Utf8,
    Utf8Bom,
    Cp932,
    Utf16Le,
    Utf16Be,
    EucJp,
    Iso2022Jp,
    Windows1252
};

/// "utf-8", "utf-8-bom", "cp932", "utf-16le", "utf-16be", "euc-jp", "iso-2022-jp", "windows-1252", "auto".
QString encodingName(Encoding encoding);
/// What an import may be told: "auto", "utf-8", "cp932", "utf-16" (little endian unless a BOM says otherwise),
/// "euc-jp", "iso-2022-jp", "windows-1252".
std::optional<Encoding> inputEncoding(QStringView name);
/// What an export may be told: "utf-8-bom", "utf-8", "cp932".
std::optional<Encoding> outputEncoding(QStringView name);

/// A whole input as UTF-8 without BOM.
struct DecodedText {
    Encoding encoding = Encoding::Utf8; ///< what it was; never Auto
    std::string_view utf8;              ///< into the input, or into `converted`
    QByteArray converted;               ///< empty where the input was UTF-8; moved along, `utf8` stays right
};

/// Reads `bytes`, which must outlive the answer. With Auto: a BOM decides, else the zeros of UTF-16, the escapes of
/// ISO-2022-JP, strict UTF-8, and then whichever of CP932, EUC-JP and Windows-1252 gives a text that somebody could
/// have written. A text that is plainly UTF-8 with a few bad bytes is refused and not read as CP932, which would make
/// garbage of it; where nothing gives a plausible text, the error shows the doubtful cells. The error names the first
/// bad byte by its place (from 0) and line (from 1); a cut last character is an error.
Result<DecodedText> decodeText(std::string_view bytes, Encoding encoding = Encoding::Auto);

} // namespace tasuki::format
