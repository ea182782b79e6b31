// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

#include <QDate>
#include <QString>

namespace tasuki::imports {

/// A row of a file whose account nobody knew when it came in (保留). It makes no figure; once its account is known it
/// is imported as if it came from its file again.
struct WaitingRow {
    RowId id;
    QString source;  ///< the system whose keys the file has; empty: the workspace's own
    QString kind;    ///< code of the kind of row
    QString rowKey;  ///< what tells it from the other rows of its source and kind: another file's replaces it
    QString account; ///< how the file names the account
    /// The name of an account that it may belong to, which nobody has confirmed; empty: no account is known at all.
    QString proposed;
    QString file;
    qint64 fileRow = 0; ///< the header is row 1
    QDate since;        ///< the day of the import
    QString cells;      ///< JSON: what it has in each field, as the file has it
    QString reading;    ///< what was answered or found out about dates, numbers and ends: WHAT=HOW, a line each

    bool operator==(const WaitingRow&) const = default;
};

} // namespace tasuki::imports

namespace tasuki {

template <>
struct RowTraits<imports::WaitingRow> {
    using Row = imports::WaitingRow;
    static constexpr Entity entity = Entity::WaitingRow;
    static constexpr const char* table = "waiting_rows";
    static constexpr std::tuple fields{
        field("source", &Row::source, {.label = {u"System", u"システム"}}),
        field("kind", &Row::kind, {.label = {u"Kind", u"種類"}}),
        field("row_key", &Row::rowKey, {.label = {u"Key", u"キー"}}),
        field("account", &Row::account, {.label = {u"Account in the file", u"ファイルの顧客"}}),
        field("proposed", &Row::proposed, {.label = {u"Proposed account", u"候補の顧客"}}),
        field("file", &Row::file, {.label = {u"File", u"ファイル"}}),
        field("file_row", &Row::fileRow, {.label = {u"Row", u"行"}}),
        field("since", &Row::since, {.label = {u"Since", u"保留の開始日"}}),
        field("cells", &Row::cells),
        field("reading", &Row::reading),
    };
};

} // namespace tasuki
