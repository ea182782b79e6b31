// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tasuki::touchpoint {

/// A type of touchpoint that other systems have and a new workspace has not: an import adds it when it is first met.
struct WrittenKind {
    const char16_t* code;
    const char16_t* tier;
    const char16_t* words; ///< folded, parted by |
};

/// What a word such as Call, 訪問 or 打ち合わせ means; null for any other.
const WrittenKind* writtenKind(QStringView text);

} // namespace tasuki::touchpoint
