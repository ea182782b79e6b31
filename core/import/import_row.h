// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the imports of the rooms: their files …_import.cpp.

#include "base/amount.h"
#include "base/decimal.h"
#include "base/names.h"
#include "base/problem.h"
#include "base/terms.h"
#include "base/text.h"
#include "base/written_date.h"
#include "base/written_number.h"
#include "base/written_span.h"
#include "import/import_session.h"
#include "import/key_map.h"
#include "import/table_reader.h"
#include "kind/file_kind.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace tasuki::imports {

/// A cell, which is UTF-8, as Qt has it.
QString toText(std::string_view utf8);

/// Without a guard and without spaces around it: how keys, dates and numbers are read.
std::string_view trimmedCell(std::string_view cell);

/// What a file may say: codes in English as an export writes them, else words.
QString choicesOf(std::span<const Term> terms, TermLanguage language);

/// The row of the file under way, by the fields of its kind. Every function that reads a field answers Keep for a
/// column that the file does not have, or that the row lacks at its end, and notes what is wrong with it.
class ImportRow {
public:
    ImportRow(ImportSession& session, const RowSource& rows)
        : m_session(session), m_rows(rows), m_hasGaps(rows.hasGaps()), m_map(session.preview().columns)
    {
        if (!session.request().source.isEmpty())
            m_prefix = session.request().source.toStdString() + ':';
        if (session.request().recipe)
            follow(*session.request().recipe);
        findZones();
        findScales();
    }

    /// To be called for every new row. `part`: which of several accounts in one cell it is about.
    void start(size_t part = 0)
    {
        m_part = part;
        m_parts = 1;
        m_number = m_rows.row();
        m_fields = m_rows.fields();
        m_present = m_rows.present();
        m_kept.clear();
        m_failed = false;
        m_hasErrors = false;
        m_waits = false;
        m_isOfDuplicate = false;
        m_proposed.clear();
        m_wrong.clear();
        m_dates.clear();
    }
    qint64 number() const { return m_number; }
    /// The row of the file that the field's cell comes from.
    qint64 rowOf(int field) const;
    /// How many accounts the row names in one cell, where it is to be a row of each of them.
    size_t parts() const { return m_parts; }
    bool failed() const { return m_failed; }
    /// Its account is not known, and all the rest of it is well.
    bool waits() const { return m_waits && !m_hasErrors; }
    /// The account that such a row may belong to; empty: none is known at all.
    const QString& proposedAccount() const { return m_proposed; }
    /// As the file has it, or what a recipe says that it stands for.
    std::string_view raw(int field) const;
    /// Whether a column of the file holds the field, or a recipe does.
    bool isColumn(int field) const { return m_map.columnOfField[size_t(field)] >= 0 || m_map.constantOf(field); }
    /// Whether it is somebody out of another system's list of people who belongs to no account: a friend in an address
    /// book. It names none, and no account is known by the address or its domain. What the workspace's own files lack
    /// is an error.
    bool isOfNoAccount();
    /// The row says that its address is one of its account; asked of all rows before the first is judged.
    void learnMail();
    /// The name of the account that the row belongs to, where the file has a column for it.
    std::string_view accountName() const;
    /// What stands before a key that only its source makes unique: "Stripe:"; empty for the workspace's own files.
    std::string_view prefix() const { return m_prefix; }
    /// Whether this field has an error of its own: what it would have said is not known.
    bool failed(int field) const { return std::ranges::find(m_wrong, field) != m_wrong.end(); }
    bool has(int field) const
    {
        if (!m_map.has(field))
            return false;
        // What is needed and lacking is missing, as an empty cell is.
        const int column = m_map.columnIn(field);
        return column < 0 || (size_t(column) < m_present && !(m_hasGaps && m_rows.isAbsent(size_t(column))))
               || m_session.kind().file->readColumn(size_t(field)).needed;
    }
    /// The place of a field by its exact name in files.
    int fieldOf(QStringView name) const { return m_session.kind().file->find(name); }
    /// A key that only the source makes unique has the source's name in front.
    /// Without a guard and with LF as the one kind of line end, otherwise as it stands there.
    std::string_view text(int field);
    /// … and without spaces around it: for keys, names of lists, dates and numbers.
    std::string_view trimmed(int field) const;
    /// … and without what nobody sees: for keys.
    std::string_view key(int field);
    /// What the row says of its account beside the key, for the next look-up.
    void hint(ReferenceFinder& accounts);
    /// Tells of a key that was found by another spelling, or why it was not. True where it was found.
    bool tellKey(int field, const ReferenceFinder::Found& found, const QString& unknown, const QString& several);

    /// How the file calls the field's column; the field's own name where it has none.
    QString columnOf(int field) const;
    /// How a sentence calls the field: by its heading in the language of the import.
    QString heading(int field) const;
    TermLanguage language() const { return m_session.request().language; }
    void error(int field, const QString& reason);
    /// What a rule found wrong with a row of `table`: at the first of its columns that the file has. A cell that could
    /// not be read has been told already.
    void tell(const Problem& problem, const TableInfo& table);
    /// An error at `field` where an earlier row, which `seen` has by its key, has the same key.
    void checkTwice(KeyMap& seen, KeyHash key, int field);
    /// The same of a row that belongs to an account: of both records of a merged account a list has the same rows, and
    /// the later one is left out. False where this one is. `seen` is for such rows only. With `again` a row that has
    /// the key of an earlier one is told there and is no error.
    bool checkTwiceOfAccount(KeyMap& seen, KeyHash key, int field, bool* again = nullptr);
    void hasKeyOf(qint64 earlierRow, int field);
    /// An error of another, earlier row.
    void errorAt(qint64 row, int field, const QString& value, const QString& reason);
    /// A text that lives as long as the row.
    std::string_view keep(std::string text) { return m_kept.emplace_back(std::move(text)); }
    std::string_view keep(const QString& text) { return keep(text.toStdString()); }

    Cell textCell(int field) { return has(field) ? Cell::of(text(field)) : Cell(); }
    /// An e-mail address: the first where there are several, without the name that may stand beside it.
    QString mail(int field);
    /// Whether the cell says that there is no value: "-", "N/A", "なし". It clears none.
    bool isNoValue(int field) const;
    /// Whether the cell says that there is no end: "-", なし, 自動更新. A column of ends is cleared by it.
    bool saysNoEnd(int field) const;
    /// Whether the cell is a date with a time of the day.
    bool hasTime(int field) const;

    /// Whether the field is the first or last day out of a cell that has both: 2025/04/01～2026/03/31.
    bool isOfSpan(int field) const { return m_map.halfOf(field); }

    /// Whether the cell names a month and no day: 2026年3月.
    bool isMonth(int field) const;

    /// What a month alone means where a day is wanted.
    enum class MonthMeans { FirstDay, LastDay };
    Cell date(int field, MonthMeans means = MonthMeans::FirstDay);
    Cell integer(int field, qint64 least, qint64 most);
    /// Minutes as durations are written.
    Cell minutes(int field, qint64 most);
    /// A decimal number in 10^-decimals.
    Cell decimal(int field, int decimals);
    /// What stands beside the number, as in WrittenNumber.
    struct Beside {
        QString unit{};
        int perMonths = 0;
    };
    Beside besideNumber(int field) const;
    /// What stands beside the amount, or else what the heading, or the row above the headings, says of the column: 円,
    /// USD; empty where the cell is empty or nothing says it.
    QString unitOfAmount(int field) const;
    /// Whole minor units and the rest, for a currency of `exponent` decimals.
    struct Money {
        Cell minor;
        Cell nano;
    };
    /// `mayHavePeriod`: 円/月 is no error; whoever asks looks at besideNumber().
    Money money(int field, int exponent, bool mayHavePeriod = false);
    Cell code(int field, std::span<const Term> terms);
    /// A currency's code in capitals.
    Cell currency(int field);
    Cell member(int field) { return reference(field, Entity::Member); }
    /// The id of the row of another kind that the cell names; an empty one names none. `account`: whose row it is.
    Cell reference(int field, Entity entity, qint64 account = 0);
    /// … where it was looked up already.
    Cell referenceTo(int field, const Kind& kind, const ReferenceFinder::Found& found);
    /// The entries of a list, each once, without spaces around it; none is empty. They are parted by |, or where there
    /// is none by what other programs write: ` ::: `, a semicolon, 、 or a comma with a space.
    QStringList list(int field);

private:
    void follow(const Recipe& recipe);
    void findZones();
    void findScales();
    /// One of the accounts in a cell with several keys; nothing where it is none or that is asked about.
    std::optional<ReferenceFinder::Found> oneOfSeveral(int field, std::string_view cell, ReferenceFinder& finder);
    qint64 scaleOf(int field);
    int columnFor(int field) const;
    /// What a recipe makes of the row's cells for the field; nothing where it takes one as it is.
    std::optional<std::string_view> made(int field) const;
    /// The field's cell, read once a row.
    const std::optional<WrittenDate>& writtenDate(int field, std::string_view cell) const;
    /// Whether what the cell says of dates and numbers is to be noted: not where another part of the import did.
    bool notes(int field);
    /// As it is written, with what it says noted; an error where it is none.
    std::string_view inParts(int field) const;
    std::string_view half(const ColumnMap::Half& of) const;
    const std::optional<WrittenSpan>& spanIn(std::string_view cell) const;
    std::optional<WrittenNumber> number(int field, std::string_view cell, int decimals, bool mayHavePeriod = false);

    ImportSession& m_session;
    std::string_view unguarded(int column);
    QString nameOfAccount();
    /// The first address of a cell, and how many it has.
    std::pair<QString, int> firstAddress(const QString& cell) const;
    bool namesNoAccount() const;
    /// It is no row of its own: another one of the file says the same of a merged account.
    void leaveOut();
    bool couldWait(int field) const;
    bool mayWait(int field) const;
    void wait(int field, const QString& proposed);
    /// What the cell stands for: a recipe may say so, and a key of a source has its name in front.
    std::string_view meant(int field, std::string_view cell) const;
    std::string_view meaning(int field, std::string_view cell) const;

    const RowSource& m_rows;
    bool m_hasGaps;
    const ColumnMap& m_map;
    // Of the row under way.
    qint64 m_number = 0;
    std::span<const std::string_view> m_fields;
    size_t m_present = 0;
    struct KnownCode {
        int field;
        std::string cell;
        std::string code;
    };
    std::string m_prefix; ///< "Stripe:"; empty for the workspace's own files
    struct KnownMeaning {
        int field;
        QString folded;
        std::string means;
    };
    std::vector<KnownMeaning> m_meanings; ///< of the recipe
    std::vector<std::pair<int, int>>
        m_alternatives;                           ///< of the recipe: a field, and a column for where its own is empty
    std::vector<int> m_utcFields;                 ///< whose columns say for all cells that they are in UTC
    std::vector<std::pair<int, qint64>> m_scales; ///< fields whose headings say what their amounts are in: 月額（千円）
    std::vector<std::pair<int, QString>> m_units; ///< … and in which currency
    struct Made {
        int field;
        const Recipe::Field* of; ///< of the request
        std::vector<int> columns;
    };
    std::vector<Made> m_made;       ///< fields that a recipe joins, splits or strips
    std::vector<int> m_minorFields; ///< … whose amounts are in the smallest unit
    size_t m_part = 0;
    size_t m_parts = 1;
    mutable std::deque<std::string> m_kept;
    std::deque<KnownCode> m_knownCodes; ///< cells of the rows before: there are few different ones
    bool m_failed = false;
    bool m_hasErrors = false; ///< and not only an account that it waits for
    bool m_waits = false;
    bool m_isOfDuplicate = false;
    QString m_proposed;
    mutable std::string m_spanCell; ///< that was read last
    mutable std::optional<WrittenSpan> m_span;
    std::vector<int> m_wrong;                                               ///< the fields that have an error
    mutable std::deque<std::pair<int, std::optional<WrittenDate>>> m_dates; ///< by field, as far as they were asked for
};

/// Which row of a file each present row belongs to, where a row can be found in more than one way: two rows of a file
/// are never about the same one.
class Claims {
public:
    /// `id` again; an error at `field` where an earlier row was about the same one.
    qint64 take(ImportRow& row, qint64 id, int field);
    bool has(qint64 id) { return m_rows.find(keyHash({}, quint64(id))) != nullptr; }

private:
    KeyMap m_rows;
};

/// Brings the rows of one kind in.
class KindImport {
public:
    virtual ~KindImport() = default;
    /// Before the first row; `rows` are those of the file, for a look ahead.
    virtual void prepare(RowSource& rows) { Q_UNUSED(rows); }
    /// Whether the tables that it fills held no row before: then row() and finish() look at nothing but the file and
    /// what was read ahead, so that they may run on another thread than the connection's.
    virtual bool fillsEmptyTables() const { return false; }
    /// The indexes of these tables that the rows of this file do not come in the order of.
    virtual std::vector<const char*> unorderedIndexes() const { return {}; }
    /// A row with as many fields as the header. Counts itself in the preview unless it is wrong.
    virtual void row(ImportRow& row) = 0;
    /// After the last row: what can only be said of the whole file.
    virtual void finish(ImportRow& row) { Q_UNUSED(row); }
    /// Once all rows stand in their tables, on the thread of the connection; not where anything is wrong.
    virtual void after() {}
};

} // namespace tasuki::imports
