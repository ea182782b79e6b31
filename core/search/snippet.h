// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/term.h"

#include <QString>

#include <vector>

namespace tasuki::search {

/// A part of a row's text, in one line, and where in it the words stand that were searched.
struct Snippet {
    struct Mark {
        qsizetype at;
        qsizetype size;

        bool operator==(const Mark&) const = default;
    };
    QString text; ///< "…" where it was cut
    std::vector<Mark> marks;
    bool isName = false; ///< of what the row is called by, or nothing of it holds a word
    QString variant;     ///< "髙 = 高" where it was found in another form only
};

/// The first text that holds one of the terms; without terms, or where none is found, the beginning of the first text
/// that is not empty.
Snippet snippetOf(const SearchedRow& row, const std::vector<Term>& terms);

/// The snippet with its marks written into it, for where nothing can be drawn: 【 and 】.
QString markedText(const Snippet& snippet);

} // namespace tasuki::search
