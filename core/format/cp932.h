// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <string_view>

/// CP932 is Windows-31J: Shift_JIS with NEC's and IBM's letters (①, ㈱, 髙, 﨑) and the private letters (外字) as
/// U+E000 and on. Qt's own Shift_JIS is not used: its encoder writes garbage for what it cannot hold, and its decoder
/// says nothing of a cut last byte.
namespace tasuki::format {

/// Appends `bytes` as UTF-8 to `utf8`. The place of the first byte that is no CP932 (a last byte that wants another
/// one among them), or nothing if all is well; what stood before it is appended all the same.
std::optional<size_t> decodeCp932(std::string_view bytes, QByteArray& utf8);

/// The one or two bytes of a character (two as high × 256 + low), or nothing if CP932 cannot hold it. 〜 − — ‖ ¢ £ ¬ ¥
/// ‾ ¦ and the no-break space go to the letter that Windows uses in their place: they look the same and have no other
/// way in.
std::optional<quint16> cp932Of(char32_t character);

/// Called for each character that CP932 cannot hold.
using Unencodable = std::function<void(char32_t)>;

/// Appends valid UTF-8 as CP932. What it cannot hold is reported and becomes `replacement`, which may be empty.
/// A kana and its voicing mark as two characters become the one letter that they are.
void encodeCp932(std::string_view utf8, QByteArray& cp932, const QByteArray& replacement,
                 const Unencodable& unencodable);

} // namespace tasuki::format
