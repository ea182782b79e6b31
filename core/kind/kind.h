// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/row.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace tasuki {

namespace storage {
class Database;
}
namespace imports {
class ImportSession;
}
class Edit;
struct Act;
struct FileKind;
class ReferenceFinder;
struct FinderScope;

/// What must never be true of the rows of a kind. `sql` gives a text that names each row of which it is.
struct Invariant {
    const char* sentence; ///< QT_TRANSLATE_NOOP("check", …); %1: the row
    const char* sql;
};

/// How an event is coloured, whatever the theme.
enum class Mark { Neutral, Accent, Info, Good, Warn, Bad };

/// A line of an account's timeline that a room tells of its own rows.
struct KindEvent {
    QDate day;
    qint64 order = 0; ///< within a day: the greater, the later
    Mark mark = Mark::Neutral;
    QString title;
    QString meta;   ///< who, how long, which service
    QString detail; ///< what was written; may be long
};

/// How the edits of a kind's rows are told in the timeline of their account.
enum class Told {
    Never,  ///< the rows have lines of their own there, or belong to no account
    AsEdits ///< "Goal … changed", but for the acts in Kind::toldByEvents
};

/// What becomes of the rows of an account that is merged into another one.
enum class Merged {
    Moves, ///< they are rows of the other one from then on
    Stays  ///< the other one keeps its own; only where it has none do they move
};

/// Columns that make one value together: where two people changed them at once, nobody has seen the result.
struct OneValue {
    std::span<const char* const> columns{};
    const char* sentence = nullptr; ///< QT_TRANSLATE_NOOP("storage", …)
};

/// Rows of a kind that are in a member's hands while they are open. Nobody who has left holds any: whoever leaves gives
/// them away in that act (handoff/leaving.h), and what would give one to somebody who has left is refused.
struct Held {
    const char* holder = nullptr; ///< the column of the member
    const char* open = nullptr;   ///< SQL on the row `t`: it is open, and this is who holds it
};

/// What of a kind's rows the search finds. Columns by their names.
struct Searched {
    std::span<const char* const> names{}; ///< by which a row is called: also found without its company form
    std::span<const char* const> texts{}; ///< more that is found
    /// Hits come newest first: the day of a row is the first of these that is set, else the one on which it was made.
    /// None at all: rows have no day and come before all others.
    std::span<const char* const> days{};
};

/// Everything that the program must know of a kind of row beyond its columns. Each room fills its own in a file
/// `…_kind.cpp`; kinds() lists them all, and whatever goes through all kinds goes through that list.
struct Kind {
    const TableInfo* table = nullptr;
    Label name{};                 ///< of one row: "Goal"
    Label added{};                ///< how the act that adds one is told: "Snoozed"; empty: "Goal added"
    const char* called = nullptr; ///< the column that names a row; null: rows have no name
    /// What people read for a row where a column does not say it, as a list's default entries. Empty: it is gone.
    QString (*nameOf)(storage::Database& db, qint64 id, TermLanguage language) = nullptr;

    std::span<const Invariant> invariants{};
    /// Whether the values of a row agree with each other. Asked where they come from two people.
    Result<void> (*judgeValues)(qint64 id, std::span<const Value> values) = nullptr;
    /// The same with the rows that belong to it, as they stand now.
    Result<void> (*judge)(storage::Database& db, qint64 id, std::span<const Value> values) = nullptr;
    OneValue oneValue{};

    Told told = Told::Never;
    std::span<const char16_t* const> toldByEvents{}; ///< act codes that `events` tells of already
    Label eventsName{};                              ///< of all of them: "Goals"
    /// The lines of an account up to `today`. Throws storage::Failure.
    std::vector<KindEvent> (*events)(storage::Database& db, AccountId account, QDate today,
                                     TermLanguage language) = nullptr;

    std::span<const Held> held{};

    const Searched* searched = nullptr; ///< null: the search does not find these rows

    const FileKind* file = nullptr; ///< null: it neither comes in nor goes out as a list
    /// Finds rows as the files of other kinds name them. Throws storage::Failure.
    std::unique_ptr<ReferenceFinder> (*makeFinder)(const FinderScope& scope) = nullptr;
    const char* unknown = nullptr; ///< QT_TRANSLATE_NOOP("exchange", …): what is said of a name that it does not find
    const char* ambiguous = nullptr; ///< … and of one that more than one row has
    /// A new row of this id, of whom a file tells nothing but the name.
    Edit (*named)(qint64 id, const QString& name, const Act& act) = nullptr;
    /// The money of these rows is kept in the smallest unit of the account's currency; an import has given the account
    /// one with other decimals.
    void (*rescale)(imports::ImportSession& session, qint64 account, int exponentBefore, int exponentAfter) = nullptr;
    Merged merged = Merged::Moves;
    /// A row goes from one account to another: what it took from the first by having nothing of its own is written
    /// into its `values`. Throws storage::Failure.
    void (*leaveAccount)(storage::Database& db, std::vector<Value>& values, qint64 from, qint64 into) = nullptr;
    /// What a person should know after rows of a kind came in, told as warnings of the import.
    void (*warnAfter)(imports::ImportSession& session, Entity imported) = nullptr;

    Entity entity() const { return table->entity; }
};

/// Every kind of row, in the order in which help and lists name them.
std::span<const Kind* const> kinds();
/// Null for an entity of which this program knows nothing: a later one wrote it. Entity::Sheet is no kind of row, but
/// has a file.
const Kind* kindOf(Entity entity);
/// Those that come in from files and go out to them, and the one that the command line calls `code`.
std::vector<const Kind*> fileKinds();
QStringList fileKindCodes();
const Kind* kindOfFile(QStringView code);
/// What an import takes: the same, and files whose rows become rows of several kinds.
std::vector<const Kind*> importKinds();
QStringList importKindCodes();
const Kind* kindOfImport(QStringView code);
/// By the name of its table.
const Kind* kindOfTable(QAnyStringView table);

/// What people read for a row that a column refers to; empty where it is gone or has no name.
QString nameOfRow(storage::Database& db, Entity entity, qint64 id, TermLanguage language);

/// A row goes: whoever refers to it by a named field keeps its name as a text. Adds these changes to the edit that
/// removes the row.
Result<void> keepName(storage::Database& db, Edit& edit, Entity removed, qint64 id, const QString& name);

} // namespace tasuki
