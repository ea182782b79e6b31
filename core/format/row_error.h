// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::format {

/// What is wrong with one cell or row of a CSV: `row,column,value,reason` on standard error and in the errors file.
struct RowError {
    static constexpr qsizetype kMaxValue = 200;

    qint64 row = 0; ///< the header is row 1; rows are records, so a quoted line break does not count
    QString column; ///< the header's name as the file spells it, or the column's number; empty: the whole row
    QString value;  ///< what stood there, cut at kMaxValue characters
    QString reason; ///< a sentence, in the language of the program

    bool operator==(const RowError&) const = default;
};

/// `text` cut at kMaxValue characters, an ellipsis marking the cut, never inside a surrogate pair.
inline QString cutValue(const QString& text)
{
    if (text.size() <= RowError::kMaxValue)
        return text;
    QString cut = text.left(RowError::kMaxValue - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + QChar(0x2026);
}

} // namespace tasuki::format
