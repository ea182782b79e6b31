// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/row_error.h"

#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

namespace tasuki::imports {

/// Rows one after the other as the import of a kind takes them: those of the table in a file, or what was put together
/// from them.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// To the next row; false behind the last.
    virtual bool next() = 0;
    /// Its number in the file.
    virtual qint64 row() const = 0;
    /// … of the row that a cell comes from.
    virtual qint64 rowOf(size_t column) const
    {
        Q_UNUSED(column);
        return row();
    }
    /// As many as the header has, valid until the next call of next().
    virtual std::span<const std::string_view> fields() const = 0;
    /// How many cells the row has; those behind are absent.
    virtual size_t present() const = 0;
    /// Whether rows may lack cells before these, and whether this one does.
    virtual bool hasGaps() const { return false; }
    virtual bool isAbsent(size_t column) const
    {
        Q_UNUSED(column);
        return false;
    }
    virtual const std::vector<format::RowError>& errors() const = 0;
    virtual const QStringList& header() const = 0;
};

} // namespace tasuki::imports
