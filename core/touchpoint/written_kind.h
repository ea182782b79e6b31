// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "touchpoint/touchpoint.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace tasuki::touchpoint {

/// A type of touchpoint that other systems have and a new workspace has not: an import adds it when it is first met.
struct WrittenKind {
    const char16_t* code;
    const char16_t* tier;
    const char16_t* words; ///< folded, parted by |
};

/// What a word such as Call, 訪問 or 打ち合わせ means; null for any other.
const WrittenKind* writtenKind(QStringView text);

/// Every word that means the type of this code, as searchFold() folds them; none of a code that has no such words. The
/// type is found by them while one types: kindSearchText() holds them, too.
QStringList wordsOfKind(QStringView code);

/// The type that a word means, called as it was written, for a workspace that has none of its code.
TouchpointKind newKind(const WrittenKind& written, const QString& name, const std::vector<TouchpointKind>& present,
                       const Act& act);

} // namespace tasuki::touchpoint
