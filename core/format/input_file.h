// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/encoding.h"
#include "format/sheet.h"
#include "format/spool.h"

#include <QStringList>

#include <functional>

class QFile;

namespace tasuki::format {

/// What a spreadsheet program put on the clipboard.
struct PastedBlock {
    QString text; ///< columns separated by tabs
    QString html; ///< the same as a table; may be empty
};

/// A calendar file as a table.
struct CalendarText {
    QByteArray csv;
    QStringList leftOut; ///< in sentences
};

/// How a file is to be read, and which of its tables.
struct InputChoice {
    InputChoice() = default;
    InputChoice(Encoding e) : encoding(e) {}

    Encoding encoding = Encoding::Auto;
    QString sheet{}; ///< by name; empty: the first that is not hidden and holds a table, or else holds anything
    /// Whether the first rows of a sheet, as CSV, hold a table that is looked for. Without it any row does.
    std::function<bool(std::string_view)> holdsTable{};
    SheetLimits limits{};
    /// The rows of a calendar file as CSV, and what it leaves out, in sentences. Without it such a file is refused.
    std::function<Result<CalendarText>(std::string_view)> ofCalendar{};
};

/// A table to import, whole, as UTF-8 text, and as it was while it was read: whatever happens to the file afterwards,
/// what is held here stays. Small files are held in memory; from kSpoolFrom bytes on a copy without a name in the
/// folder for temporary files is mapped, so that an import of a million rows takes no memory for what is UTF-8 already.
/// The file itself is never mapped: a program that cuts it short at that moment would end this one.
/// A sheet of a spreadsheet, or a table of a web page, becomes CSV with one record a row.
class InputFile {
public:
    static constexpr qint64 kSpoolFrom = Spool::kFileFrom;
    /// What /dev/stdin may give where it is a pipe, whose end nobody knows.
    static constexpr qint64 kMostPiped = 256LL * 1024 * 1024;

    /// NotFound, ReadOnly (no right to read it), Io, DiskFull (no room for the copy), or Invalid for a workspace, a
    /// device or a pipe (but /dev/stdin), a file that changed meanwhile, bytes that are no text of that encoding, and
    /// what is no table at all: then the sentence says what it is. `spoolFrom` is for tests.
    static Result<InputFile> open(const QString& path, const InputChoice& choice = {}, qint64 spoolFrom = kSpoolFrom);
    /// The same of a pasted block.
    static Result<InputFile> ofBlock(const PastedBlock& block, const InputChoice& choice = {});

    std::string_view utf8() const { return m_text.utf8; }
    Encoding encoding() const { return m_text.encoding; }
    /// The names of all sheets, and of the one that was read; empty for a text.
    const QStringList& sheets() const { return m_sheets; }
    const QString& sheet() const { return m_sheet; }
    /// Further sheets that hold a table that is looked for and were not asked for; empty where the sheet was named.
    const QStringList& otherTables() const { return m_otherTables; }
    /// What was left out of a calendar file, in sentences.
    const QStringList& leftOut() const { return m_leftOut; }
    /// The merged cells of a sheet; null for a text.
    const SheetMerges* merges() const { return m_sheets.isEmpty() ? nullptr : &m_merges; }

private:
    explicit InputFile(qint64 spoolFrom);

    Result<void> take(QFile& file, qint64 most);
    Result<void> read(const InputChoice& choice);
    Result<void> readText(std::string_view bytes, const InputChoice& choice);
    Result<void> readCalendarFile(const InputChoice& choice);
    Result<void> readSheet(class Spreadsheet& book, const InputChoice& choice);

    Spool m_bytes;
    Spool m_table; ///< of a sheet
    DecodedText m_text;
    QStringList m_sheets;
    QString m_sheet;
    QStringList m_otherTables;
    QStringList m_leftOut;
    SheetMerges m_merges;
};

} // namespace tasuki::format
