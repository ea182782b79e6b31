// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
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
    Windows1252,
    // For reading, and only where it is said: nobody can tell them apart for certain.
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1257,
    Iso8859_1,
    Iso8859_2,
    Iso8859_15,
    Cp437,
    Cp850,
    Cp852,
    Cp866,
    Koi8R,
    Macintosh,
    Gb18030,
    Big5,
    EucKr
};

/// "utf-8", "utf-8-bom", "cp932", "utf-16le", "utf-16be", "euc-jp", "iso-2022-jp", "windows-1252", "auto" and the like.
QString encodingName(Encoding encoding);
/// What an import may be told, by the names of inputEncodingNames(), or another one that people call them by: "latin1",
/// "shift_jis", "gbk". UTF-16 is little endian unless a BOM says otherwise.
std::optional<Encoding> inputEncoding(QStringView name);
/// "auto", "utf-8", "cp932", "utf-16", "euc-jp", …
QStringList inputEncodingNames();
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
/// have written; where other encodings could be meant just as well, it is refused. A text that is plainly UTF-8 with a
/// few bad bytes is refused and not read as CP932, which would make garbage of it; where nothing gives a plausible
/// text, the error shows the doubtful cells. The error names the first bad byte by its place (from 0) and line (from
/// 1); a cut last character is an error.
Result<DecodedText> decodeText(std::string_view bytes, Encoding encoding = Encoding::Auto);

} // namespace tasuki::format
