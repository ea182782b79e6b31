// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/grams.h"
#include "search/searched_row_source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tasuki::search {

/// One word that is searched, or several in quotes, and what else is looked for in its place.
struct Term {
    QString whole;    ///< by textFold()
    QString brief;    ///< without company forms, among names only; empty: it has none
    QStringList kana; ///< where it is romaji

    bool operator==(const Term&) const = default;
};
/// Nothing to look for, where folding leaves nothing of it.
std::optional<Term> termOf(const QString& typed);

/// How well a row fits, the best first: the order in which hits come.
enum class Fit {
    WordStart, ///< every word of an alphabet stands at the beginning of one
    Inside,
    Variant, ///< only with other forms of its characters: 高 for 髙
    None
};
Fit fitOf(const FoldedRow& row, const std::vector<Term>& terms);

/// Which fits a search can have at all.
bool canStartWord(const std::vector<Term>& terms);
bool canVary(const std::vector<Term>& terms);

/// The expression of the index that finds every row of this fit, and perhaps more.
QByteArray expressionOf(const std::vector<Term>& terms, Sort sort, Fit fit);

} // namespace tasuki::search
