// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tasuki {

/// All of the text. QString::fromUtf8() drops a byte order mark at the start, which may stand in a cell as any other
/// character: a text that is read and written back has to be the same.
inline QString fromUtf8(std::string_view utf8)
{
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    QString text;
    for (; utf8.starts_with(kMark); utf8.remove_prefix(kMark.size()))
        text += QChar(0xFEFF);
    const QString rest = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return text.isEmpty() ? rest : text + rest;
}

} // namespace tasuki
